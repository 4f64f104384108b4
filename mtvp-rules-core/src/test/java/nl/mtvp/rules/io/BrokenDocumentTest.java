package nl.mtvp.rules.io;

import static nl.mtvp.rules.io.PlanTexts.assertProblems;
import static nl.mtvp.rules.io.PlanTexts.duinland;
import static nl.mtvp.rules.io.PlanTexts.outcomes;
import static nl.mtvp.rules.io.PlanTexts.problem;
import static nl.mtvp.rules.io.PlanTexts.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.mtvp.rules.plan.PlanLimits;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are not a plan, are cut off, or are too large. */
class BrokenDocumentTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final String NO_VALUE = "this is no value; a value is a number";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n ", "\uFEFF", "\uFEFF \n"})
    void documentWithoutContentIsEmpty(String document) {
        assertThat(PlanTexts.inShort(problem(document))).isEqualTo("EMPTY  at 1:1");
        assertThat(outcomes(document, PlanLayout.DOCUMENT)).containsExactly("in | EMPTY  at 1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "1", "1.5", "1e99999999999", "'duinland'"})
    void scalarIsNoPlan(String document) {
        assertProblems("\n ▸" + document, "WRONG_VALUE ");
        PlanEntry.Refused refused = (PlanEntry.Refused)
                PlanTexts.entries(document, PlanLayout.DOCUMENT).get(0);
        assertThat(refused.problems().get(0).message(Language.ENGLISH))
                .isEqualTo("found: " + PlanTexts.json(document) + "; expected: a plan, or a list of plans");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{'region': 'duinland'}]", "[1, null]"})
    void listIsNotOnePlan(String document) {
        assertProblems("▸" + document, "WRONG_VALUE ");
        assertThat(problem(document).message(Language.ENGLISH))
                .isEqualTo("found: […]; expected: a plan: an object {…}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'region': 'duinland'▸, } | \",}\" | nothing follows this comma; take it out:",
                "{'region': 'duinland', 'choices': [1▸, ]} | \",]\" | nothing follows this comma; take it out:",
                "{'region': 'duinland', ▸ | | the document ends too early here",
                "{'region': 'duinland', 'startDate': ▸NaN}} | \"NaN\" | " + NO_VALUE,
                "{'region': 'duinland', 'startDate': ▸-Infinity} | \"-Infinity\" | " + NO_VALUE,
                "{'region': 'duinland', 'practice': ▸None} | \"None\" | " + NO_VALUE,
                "{'region': ▸duinland} | \"duinland\" | " + NO_VALUE,
                "{'region': 'duinland', 'intervision': [▸tru]} | \"tru\" | " + NO_VALUE,
                "{'region': 'duinland', 'startDate': ▸+1} | \"+1\" | " + NO_VALUE,
                "{'region': 'duinland', 'startDate': ▸01} | \"01\" | " + NO_VALUE,
                "{'region': 'duinland', 'x': 1▸'y': 2} | \"\"y\": 2}\" | this does not fit here:",
                "{'region': 'duinland', 'startDate': true▸'x'} | \"\"x\"}\" | this does not fit here:",
                "{'region': 'duinland', ▸// comment | \"// comment\" | this does not fit here:",
                "{▸region: 'duinland'} | \"region: \"duinland\"}\" | this does not fit here:",
                "{'region': 'duinland', ▸‘x’: 1} | \"‘x’: 1}\" | use straight double quotation marks here:",
                "{'region': 'duin▸\\land'} | \"\\land\"}\" | this does not fit here:",
                "{'region': 'duinland'▸] | \"]\" | this does not fit here:",
                "▸} | \"}\" | this does not fit here:",
                "▸duinland | \"duinland\" | this does not fit here:"
            })
    void brokenJsonIsShownWhereItBreaks(String marked, @Nullable String found, String message) {
        assertThat(PlanTexts.problems(marked.replace("▸", ""))).last().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.BROKEN_JSON);
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isEqualTo(marked.indexOf('▸') + 1);
            assertThat(problem.found()).isEqualTo(found == null ? "" : found);
            assertThat(problem.message(Language.ENGLISH)).startsWith("not valid JSON: " + message);
        });
    }

    @Test
    void lineThatEndsWithinATextIsShownWithItsEnd() {
        assertThat(problem("{'region': 'duin\nland'}").found()).isEqualTo("\"duin\\u000a\"");
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
        byte[] document = ("{\"region\": \"duinland\", \"startDate\": " + value + "}").getBytes(StandardCharsets.UTF_8);
        PlanEntry.Refused refused = (PlanEntry.Refused)
                PlanTexts.entries(document, PlanLayout.DOCUMENT).get(0);
        assertThat(refused.problems())
                .extracting(PlanProblem::kind)
                .contains(Kind.BROKEN_JSON)
                .doesNotContain(Kind.UNKNOWN_PROPERTY);
    }

    @Test
    void documentThatBreaksOffStillTellsWhatWasWrongBefore() {
        assertProblems(
                """
                {'region': 'duinlnd', ▸'startdate': null,
                 'choices': [▸{'item': 'DL.AW.1'}, {'item': 'DL.AW.1', 'year': ▸3, ▸'fact': {},▸""".replace("'duinlnd'", "▸'duinlnd'"),
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
                "{'region': 'duin",
                "{'region': 'duinland', 'choices': [{",
                "{'region': 'duinland', 'choices': [{'item': 'X.1', 'year': 1",
                "{'region': 'duinland', 'choices': [{'item': 'X.1', 'year': 1, 'element'",
                "{'region': 'duinland', 'choices': [{'item': 'X.1', 'year': 1, 'element': 'A",
                "{'region': 'duinland', 'programmes': [{'years': [1]",
                "{'region': 'duinland', 'programmes': [{'code': 'KB"
            })
    void whatMayHaveComeLaterIsNotMissing(String document) {
        assertThat(problems(document)).extracting(PlanProblem::kind).containsExactly(Kind.BROKEN_JSON);
    }

    @Test
    void misspeltNameIsFoundEvenIfItsTextBreaksOff() {
        assertProblems(
                "{'region': 'duinland', ▸'startDat': '2023-▸", "UNKNOWN_PROPERTY /startDat", "BROKEN_JSON /startDat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "}", "[{}]", ", {'region': 'duinland'}", "\f", "null", "'"})
    void whatFollowsThePlanIsRefused(String trailing) {
        assertProblems("{'region': 'duinland', ▸'x': 1}\n  ▸" + trailing, "UNKNOWN_PROPERTY /x", "TRAILING_CONTENT ");
        assertThat(outcomes("[{'region': 'duinland'}]\n" + trailing, PlanLayout.DOCUMENT))
                .containsExactly("in#0 | read", "in | TRAILING_CONTENT  at 2:1");
    }

    @Test
    void planOnALaterLineIsNamed() {
        assertProblems("{'region': 'duinland'}\n\n▸{'region': 'duinland'}", "SEVERAL_PLANS ");
        assertThat(outcomes("[{'region': 'duinland'}]\n{}", PlanLayout.DOCUMENT))
                .containsExactly("in#0 | read", "in | TRAILING_CONTENT  at 2:1");
    }

    @Test
    void trailingContentIsShown() {
        assertThat(problem("{'region': 'duinland'} {'region': 'duinland'}").found())
                .isEqualTo("\"{\"region\": \"duinland\"}\"");
    }

    @Test
    void planMayBeSixteenLevelsDeep() {
        assertThat(problem(duinland("'x': " + "[".repeat(15) + "]".repeat(15))).kind())
                .isEqualTo(Kind.UNKNOWN_PROPERTY);
        assertProblems(
                "{'region': 'duinland', ▸'x': " + "[".repeat(16) + "▸" + "]".repeat(16) + "}",
                "UNKNOWN_PROPERTY /x",
                "TOO_LARGE /x" + "/0".repeat(15));
        assertThat(problems(duinland("'x': " + "{'y': ".repeat(100_000))))
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
        String plan = PlanTexts.json("{'region': 'duinland'}");
        assertThat(outcomes(plan + " ".repeat(16 * MEBIBYTE - plan.length()), PlanLayout.DOCUMENT))
                .containsExactly("in | read");
        String larger = plan + " ".repeat(16 * MEBIBYTE + 1 - plan.length());
        assertThat(outcomes(larger, PlanLayout.DOCUMENT)).containsExactly("in | TOO_LARGE  at 1:1");
        assertThat(problem(larger).message(Language.ENGLISH))
                .isEqualTo("too large or too deep; allowed is at most 16 MiB");
    }

    @Test
    void whatIsLongIsToldInShort() {
        String longName = "x".repeat(3 * MEBIBYTE);
        for (String plan : List.of(
                duinland("'practice': {'name': '" + longName + "'}"),
                duinland("'office': {'" + longName + "': 'x'}"),
                duinland("'choices': [{'item': '" + longName + "', 'year': 1}]"),
                duinland("'" + longName + "': {'" + longName + "': [1, {}]}"),
                duinland("'facts': {'" + longName + "': 1}"),
                duinland("'facts': {'" + longName + "': 1"),
                duinland("'startDate': '" + longName + "'"),
                duinland("'startDate': " + "1".repeat(3 * MEBIBYTE)))) {
            assertThat(problems(plan)).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.toString()).hasSizeLessThan(2_000);
                assertThat(problem.pointer()).hasSizeLessThan(1_100);
            });
        }
    }

    @Test
    void aDocumentHasNoMoreValuesThanAPlanCanHave() {
        assertThat(problems(duinland("'choices': [" + "[],".repeat(PlanLimits.VALUES) + "[]]")))
                .extracting(problem -> problem.message(Language.ENGLISH))
                .contains("too large or too deep; allowed is at most 250000 values");
        assertThat(outcomes(
                        "[" + (PlanTexts.json("{'region': 'duinland', 'choices': []},")).repeat(PlanLimits.VALUES / 2)
                                + PlanTexts.json("{'region': 'duinland'}]"),
                        PlanLayout.DOCUMENT))
                .as("each plan of a list may have that many")
                .hasSize(PlanLimits.VALUES / 2 + 1)
                .allMatch(outcome -> outcome.endsWith("read"));
    }

    @Test
    void ofVeryManyProblemsAHundredAreTold() {
        assertThat(problems(duinland("'choices': [" + "0,".repeat(20_000) + "0]")))
                .hasSize(101)
                .last()
                .satisfies(last -> {
                    assertThat(last.kind()).isEqualTo(Kind.OTHER_PROBLEMS);
                    assertThat(last.message(Language.ENGLISH))
                            .isEqualTo("and at least 19901 other problems; solve these first");
                });
        assertThat(problems(duinland("'choices': [" + "{},".repeat(20_000) + "{")))
                .hasSize(102)
                .extracting(PlanProblem::kind)
                .endsWith(Kind.BROKEN_JSON, Kind.OTHER_PROBLEMS);
        assertThat(catchThrowableOfType(
                        PlanFormatException.class,
                        () -> PlanTexts.plan(duinland("'choices': [" + "0,".repeat(20_000) + "0]"))))
                .hasMessageEndingWith("and at least 19901 other problems; solve these first");
    }
}
