package nl.mtvp.rules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.terms.PlanFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases vary a plan that has a name, and every mistake is told at its place. */
class PlanCaseReaderTest {

    /** Begins a document; the first line of its cases is line 8. */
    private static final String PLANS = """
            {'plans': {
              'one year': {'region': 'duinland', 'startDate': '2023-04-01', 'practice': {'name': 'De Brink', 'staffCount': 4},
                'intervision': ['PRACTICE'], 'choices': [
                  {'item': 'DL.AW.1', 'year': 1, 'facts': {'participants': 2, 'certificateShown': true}},
                  {'item': 'DL.GG.1', 'year': 1}]},
              'two years': {'region': 'duinland', 'choices': [{'item': 'DL.AW.1', 'year': 1}, {'item': 'DL.AW.1', 'year': 2}]}
            }, 'cases': [
            """;

    private static final String ABOUT =
            "'rule': 'L-PLAN', 'severity': 'VIOLATION', 'description': 'A case.', 'year': 1";

    @Test
    void aCaseCanSayHowOftenItsRuleReports() throws IOException {
        String about = "[{'rule': 'L-PLAN', 'severity': 'OPEN', 'description': 'A case.', 'year': 1,"
                + " 'plan': {'region': 'duinland'}";

        assertThat(read(about + "}]").get(0).times()).isNull();
        assertThat(read(about + ", 'times': 2}]").get(0).times()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'startDate': '2023-07-01'} | /startDate | '2023-07-01'",
                "{'startDate': null} | /startDate |",
                "{'practice': {'staffCount': 5}} | /practice | {'name': 'De Brink', 'staffCount': 5}",
                "{'practice': {'name': null}} | /practice | {'staffCount': 4}",
                "{'intervision': ['EXISTING_GROUP']} | /intervision | ['EXISTING_GROUP']",
                "{'programmes': [{'code': 'KBZ', 'years': [1]}]} | /programmes | [{'code': 'KBZ', 'years': [1]}]",
                "{'intake': {'lottery': 'DRAWN'}} | /intake | {'lottery': 'DRAWN'}",
                "{'choices': [{'item': 'DL.AW.2', 'year': 2}]} | /choices | [{'item': 'DL.AW.2', 'year': 2}]",
                "{'choices': {'DL.AW.1': {'facts': {'participants': 3}}}} | /choices/0/facts/participants | 3",
                "{'choices': {'DL.AW.1': {'facts': null}}} | /choices/0/facts |",
                "{'choices': {'DL.GG.1': {'item': 'DL.AW.2'}}} | /choices/1/item | 'DL.AW.2'",
                "{'choices': {'DL.AW.1': null}} | /choices | [{'item': 'DL.GG.1', 'year': 1}]",
                "{'choices': {'DL.GG.1': {'year': 1, 'basis': 'PRIOR_TRAINING'}}} | /choices/1/basis | 'PRIOR_TRAINING'",
                "{'choices': {'DL.GG.1': {'year': 2, 'mode': 'DEVELOP'}}} | /choices/2 | {'item': 'DL.GG.1', 'year': 2, 'mode': 'DEVELOP'}",
                "{'choices': {'DL.AW.2': {'year': 1, 'effort': null}}} | /choices/2 | {'item': 'DL.AW.2', 'year': 1}"
            })
    void caseVariesAPlan(String with, String pointer, String expected) {
        String plan = PlanSchema.MAPPER
                .readTree(PlanTexts.json(PLANS + "]}"))
                .at("/plans/one year")
                .toString();
        var changed = PlanSchema.MAPPER.readTree(
                new PlanWriter(false).write(oneYear(with).plan()));

        assertThat(changed.at(pointer))
                .isEqualTo(
                        expected == null
                                ? PlanSchema.MAPPER.missingNode()
                                : PlanSchema.MAPPER.readTree(PlanTexts.json(expected)));
        assertThat(oneYear("{}").plan()).as("a plan without changes").isEqualTo(PlanTexts.plan(plan));
    }

    @Test
    void wholePlanCanBeVariedToo() {
        assertThat(read("[{" + ABOUT + ", 'plan': {'region': 'duinland'}, 'with': {'region': 'heide-en-ven'}}]")
                        .get(0)
                        .plan())
                .isEqualTo(PlanTexts.plan("{'region': 'heide-en-ven'}"));
    }

    @ParameterizedTest
    @CsvSource({"VIOLATION, violations", "OPEN, open", "ADVICE, advice"})
    void ruleReportsIfItsListNamesIt(String severity, String list) {
        String about = "[{'rule': 'L-PLAN', 'severity': '" + severity + "', 'description': 'A case.', 'year': 1,"
                + " 'plan': {'region': 'duinland'}, '";

        assertThat(read(about + list + "': ['L-AW-J1', 'L-PLAN']}]").get(0).raises())
                .isTrue();
        assertThat(read(about + list + "': ['L-AW-J1']}]").get(0).raises()).isFalse();
        assertThat(read(about + list + "': [], 'raises': true}]").get(0).raises())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'plan': 'one yeer' | /cases/0/plan (line 8, column 90): found: \"one yeer\"; expected: a plan, or the name of one of \"plans\": one year, two years; did you mean one year?",
                "'plan': 7 | /cases/0/plan (line 8, column 90): found: 7; expected: an object",
                "'with': {} | /cases/0/plan (line 8, column 1): property plan is missing",
                "'plan': 'one year', 'with': [] | /cases/0/with (line 8, column 110): found: […]; expected: an object",
                "'plan': 'one year', 'with': {'startDate': 'soon'} | /cases/0/with/startDate (line 8, column 124): found: \"soon\"; expected: a date like \"2023-04-01\"",
                "'plan': 'one year', 'with': {'choices': {'DL.AW.1': {'facts': {'x': 1}}}} | /cases/0/with/choices/0/facts/x (line 8, column 145): unknown fact \"x\"; known here: participants, trainingDate, certificateShown",
                "'plan': 'one year', 'with': {'choices': {'DL.GG.2': null}} | /cases/0/with/choices/DL.GG.2 (line 8, column 123): found: \"DL.GG.2\"; expected: an item that the plan has, with what changes in it or null; or a new item with its \"year\"; did you mean DL.GG.1?",
                "'plan': 'one year', 'with': {'choices': {'DL.GG.1': 'x'}} | /cases/0/with/choices/DL.GG.1 (line 8, column 123): found: \"DL.GG.1\"; expected: an item that the plan has, with what changes in it or null; or a new item with its \"year\"",
                "'plan': 'two years', 'with': {'choices': {'DL.AW.1': {'facts': {'participants': 1}}}} | /cases/0/with/choices/DL.AW.1 (line 8, column 124): found: \"DL.AW.1\"; expected: an item that the plan has once; tell the choice by its \"year\", or list all choices"
            })
    void mistakeIsToldAtItsPlace(String rest, String problem) {
        assertThat(problems(PLANS + "{" + ABOUT + ", " + rest + "}]}")).containsExactly(problem);
    }

    @Test
    void mistakeInANamedPlanIsToldOnce() {
        String document = "{'plans': {'a': {'region': 'duinland', 'startDate': 1}, 'b': 2}, 'cases': [{" + ABOUT
                + ", 'plan': 'a'}, {" + ABOUT + ", 'plan': 'b', 'with': {'startDate': 2}}]}";

        assertThat(problems(document))
                .containsExactly(
                        "/plans/a/startDate (line 1, column 53): found: 1; expected: a date like \"2023-04-01\"",
                        "/plans/b (line 1, column 62): found: 2; expected: an object");
    }

    @Test
    void documentHasCases() {
        assertThat(problems("{'$schema': 'cases.schema.json', 'plans': {}}"))
                .containsExactly("/cases (line 1, column 1): property cases is missing");
        assertThat(problems("7")).containsExactly("the plan (line 1, column 1): found: 7; expected: a list of cases");
        assertThat(problems(""))
                .containsExactly("the plan (line 1, column 1): the document is empty; expected: a list of cases");
        assertThat(problems("{'cases': [], 'case': 1}"))
                .containsExactly("/case (line 1, column 15): unknown property \"case\"; did you mean cases?");
    }

    private static PlanCase oneYear(String with) {
        return read(PLANS + "{" + ABOUT + ", 'plan': 'one year', 'with': " + with + "}]}")
                .get(0);
    }

    private static List<PlanCase> read(String document) {
        try {
            return new PlanCaseReader(TestRegions.VALIDATOR.regions())
                    .read(
                            "cases.json",
                            new ByteArrayInputStream(PlanTexts.json(document).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> problems(String document) {
        PlanFormatException refusal = catchThrowableOfType(PlanFormatException.class, () -> read(document));
        assertThat(refusal).as("refusal of %s", document).isNotNull();
        return refusal.problems().stream().map(Object::toString).toList();
    }
}
