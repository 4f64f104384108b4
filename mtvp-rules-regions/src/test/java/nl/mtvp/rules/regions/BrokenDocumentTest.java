package nl.mtvp.rules.regions;

import static nl.mtvp.rules.regions.Reading.assertProblems;
import static nl.mtvp.rules.regions.Reading.outcomes;
import static nl.mtvp.rules.regions.Reading.problem;
import static nl.mtvp.rules.regions.Reading.problems;
import static nl.mtvp.rules.regions.Reading.rijnmond;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.PlanLayout;
import nl.mtvp.rules.report.Language;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.PlanProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are not a plan, are cut off, or are too large. */
class BrokenDocumentTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n ", "\uFEFF", "\uFEFF \n"})
    void documentWithoutContentIsEmpty(String document) {
        assertThat(Reading.inShort(problem(document))).isEqualTo("EMPTY  at 1:1");
        assertThat(outcomes(document, PlanLayout.DOCUMENT)).containsExactly("in | EMPTY  at 1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "1", "1.5", "1e99999999999", "'rijnmond'"})
    void scalarIsNoPlan(String document) {
        assertProblems("\n ▸" + document, "WRONG_VALUE ");
        PlanEntry.Refused refused = (PlanEntry.Refused)
                Reading.entries(document, PlanLayout.DOCUMENT).get(0);
        assertThat(refused.problems().get(0).message(Language.ENGLISH))
                .isEqualTo("found: " + Reading.json(document) + "; expected: a plan, or a list of plans");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{'region': 'rijnmond'}]", "[1, null]"})
    void listIsNotOnePlan(String document) {
        assertProblems("▸" + document, "WRONG_VALUE ");
        assertThat(problem(document).message(Language.ENGLISH))
                .isEqualTo("found: […]; expected: a plan: an object {…}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'region': 'rijnmond', ▸}",
                "{'region': 'rijnmond' ▸'x': 1}",
                "{'region': ▸rijnmond}",
                "{▸region: 'rijnmond'}",
                "{'region': 'rijnmond', ▸// comment\n}",
                "{'region': 'rijnmond'▸]",
                "▸}",
                "▸rijnmond",
                "{'region': 'rijnmond', 'choices': [▸,]}",
                "{'region': 'rijnmond', 'startDate': ▸+1}"
            })
    void brokenJsonIsRefusedWhereItBreaks(String marked) {
        assertThat(Reading.problems(marked.replace("▸", ""))).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.BROKEN_JSON);
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isBetween(marked.indexOf('▸') + 1, marked.indexOf('▸') + 2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\t\"",
                "\"\0\"",
                "\"\n\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "'x'",
                "NaN",
                "01",
                "1.",
                ".5",
                "nil",
                "1\0",
                "1\f",
                "True"
            })
    void valueThatJsonDoesNotAllowIsBroken(String value) {
        byte[] document = ("{\"region\": \"rijnmond\", \"startDate\": " + value + "}").getBytes(StandardCharsets.UTF_8);
        PlanEntry.Refused refused = (PlanEntry.Refused)
                Reading.entries(document, PlanLayout.DOCUMENT).get(0);
        assertThat(refused.problems())
                .extracting(PlanProblem::kind)
                .contains(Kind.BROKEN_JSON)
                .doesNotContain(Kind.UNKNOWN_PROPERTY);
    }

    @Test
    void documentThatBreaksOffStillTellsWhatWasWrongBefore() {
        assertProblems(
                """
                {'region': 'rijnmnd', ▸'startdate': null,
                 'choices': [▸{'item': 'RD.AW.1'}, {'item': 'RD.AW.1', 'year': ▸3, ▸'fact': {},▸""".replace("'rijnmnd'", "▸'rijnmnd'"),
                "UNKNOWN_REGION /region",
                "UNKNOWN_PROPERTY /startdate",
                "MISSING_PROPERTY /choices/0/year",
                "WRONG_VALUE /choices/1/year",
                "UNKNOWN_PROPERTY /choices/1/fact",
                "BROKEN_JSON /choices/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{'submittedOn': null",
                "{'region':",
                "{'region': 'rijn",
                "{'region': 'rijnmond', 'choices': [{",
                "{'region': 'rijnmond', 'choices': [{'item': 'X.1', 'year': 1",
                "{'region': 'rijnmond', 'choices': [{'item': 'X.1', 'year': 1, 'element'",
                "{'region': 'rijnmond', 'choices': [{'item': 'X.1', 'year': 1, 'element': 'A",
                "{'region': 'rijnmond', 'programmes': [{'years': [1]",
                "{'region': 'rijnmond', 'programmes': [{'code': 'KB"
            })
    void whatMayHaveComeLaterIsNotMissing(String document) {
        assertThat(problems(document)).extracting(PlanProblem::kind).containsExactly(Kind.BROKEN_JSON);
    }

    @Test
    void misspeltNameIsFoundEvenIfItsTextBreaksOff() {
        assertProblems(
                "{'region': 'rijnmond', ▸'startDat': '2023-▸", "UNKNOWN_PROPERTY /startDat", "BROKEN_JSON /startDat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "}", "{}", "{'region': 'rijnmond'}", ", {'region': 'rijnmond'}", "\f", "null", "'"})
    void whatFollowsThePlanIsRefused(String trailing) {
        assertProblems("{'region': 'rijnmond', ▸'x': 1}\n  ▸" + trailing, "UNKNOWN_PROPERTY /x", "TRAILING_CONTENT ");
        assertThat(outcomes("[{'region': 'rijnmond'}]\n" + trailing, PlanLayout.DOCUMENT))
                .containsExactly("in#0 | read", "in | TRAILING_CONTENT  at 2:1");
    }

    @Test
    void trailingContentIsShown() {
        assertThat(problem("{'region': 'rijnmond'} {'region': 'rijnmond'}").found())
                .isEqualTo("\"{\"region\": \"rijnmond\"}\"");
    }

    @Test
    void planMayBeSixteenLevelsDeep() {
        assertThat(problem(rijnmond("'x': " + "[".repeat(15) + "]".repeat(15))).kind())
                .isEqualTo(Kind.UNKNOWN_PROPERTY);
        assertProblems(
                "{'region': 'rijnmond', ▸'x': " + "[".repeat(16) + "▸" + "]".repeat(16) + "}",
                "UNKNOWN_PROPERTY /x",
                "TOO_LARGE /x" + "/0".repeat(15));
        assertThat(problems(rijnmond("'x': " + "{'y': ".repeat(100_000))))
                .last()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
                    assertThat(problem.message(Language.ENGLISH))
                            .isEqualTo("too large or too deep; allowed is at most 16 levels deep");
                    assertThat(problem.message(Language.DUTCH))
                            .isEqualTo("te groot of te diep genest; toegestaan is hoogstens 16 niveaus diep");
                });
    }

    @Test
    void documentMayBeSixteenMebibytesLong() {
        String plan = Reading.json("{'region': 'rijnmond'}");
        assertThat(outcomes(plan + " ".repeat(16 * MEBIBYTE - plan.length()), PlanLayout.DOCUMENT))
                .containsExactly("in | read");
        String larger = plan + " ".repeat(16 * MEBIBYTE + 1 - plan.length());
        assertThat(outcomes(larger, PlanLayout.DOCUMENT)).containsExactly("in | TOO_LARGE  at 1:1");
        assertThat(problem(larger).message(Language.ENGLISH))
                .isEqualTo("too large or too deep; allowed is at most 16 MiB");
    }

    @Test
    void namesAndTextsMayBeLong() {
        assertThat(Reading.plan(rijnmond("'practice': {'name': '" + "x".repeat(3 * MEBIBYTE) + "'}"))
                        .practice()
                        .name())
                .hasSize(3 * MEBIBYTE);
        assertThat(problem(rijnmond("'" + "x".repeat(3 * MEBIBYTE) + "': 1")).kind())
                .isEqualTo(Kind.UNKNOWN_PROPERTY);
    }

    @Test
    void ofVeryManyProblemsAThousandAreKept() {
        assertThat(problems(rijnmond("'choices': [" + "0,".repeat(20_000) + "0]")))
                .hasSize(1000);
        assertThat(problems(rijnmond("'choices': [" + "{},".repeat(20_000) + "{")))
                .hasSizeBetween(1000, 1001)
                .last()
                .extracting(PlanProblem::kind)
                .isEqualTo(Kind.BROKEN_JSON);
    }
}
