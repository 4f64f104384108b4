package nl.mtvp.rules.io;

import static nl.mtvp.rules.io.PlanTexts.assertProblems;
import static nl.mtvp.rules.io.PlanTexts.duinland;
import static nl.mtvp.rules.io.PlanTexts.problem;
import static org.assertj.core.api.Assertions.assertThat;

import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of another type than required, or out of range: nothing is coerced. */
class WrongValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'1'",
                "1.0",
                "1.5",
                "1e0",
                "10E-1",
                "-1",
                "2147483648",
                "-2147483649",
                "99999999999999999999",
                "1e400",
                "-1e400",
                "1e99999999999",
                "true",
                "''",
                "[]",
                "{}"
            })
    void countIsAWholeNumberWithoutDecimalPoint(String value) {
        assertWrong(
                "'practice': {'staffCount': ▸" + value + "}",
                "/practice/staffCount",
                "a whole number from 0 to 2147483647");
    }

    @Test
    void allCountsAreChecked() {
        assertProblems(
                """
                {'region': 'duinland', 'practice': {
                  'enrolledPatients': ▸-1, 'staffCount': ▸-1, 'waitingListSize': ▸-1, 'outOfHoursContacts': ▸-1}}""",
                "WRONG_VALUE /practice/enrolledPatients",
                "WRONG_VALUE /practice/staffCount",
                "WRONG_VALUE /practice/waitingListSize",
                "WRONG_VALUE /practice/outOfHoursContacts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "-1", "1.0", "2.0", "'1'", "true", "[1]", "1e0", "99999999999999999999"})
    void yearIsOneOrTwo(String value) {
        assertWrong("'choices': [{'item': 'DL.AW.1', 'year': ▸" + value + "}]", "/choices/0/year", "1 or 2");
        assertWrong("'programmes': [{'code': 'SBE', 'years': [1, ▸" + value + "]}]", "/programmes/0/years/1", "1 or 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2023-02-30'",
                "'2023-02-29'",
                "'2023-13-01'",
                "'2023-00-10'",
                "'2023-04-00'",
                "'2023-4-1'",
                "'20230401'",
                "'2023-04-01T00:00:00'",
                "'2023-04-01Z'",
                "'2023-04-01 '",
                "' 2023-04-01'",
                "'01-04-2023'",
                "'2023/04/01'",
                "'2023-091'",
                "'2023-W13-6'",
                "'+2023-04-1'",
                "'+12023-04-01'",
                "'-023-04-01'",
                "'٢٠٢٣-٠٤-٠١'",
                "''",
                "'soon'",
                "20230401",
                "2023",
                "true",
                "['2023-04-01']",
                "{}"
            })
    void dateIsAnExistingDayInIso8601(String value) {
        assertWrong("'startDate': ▸" + value, "/startDate", "a date like \"2023-04-01\"");
    }

    @Test
    void allDatesAreChecked() {
        assertProblems(
                """
                {'region': 'duinland', 'startDate': ▸1, 'submittedOn': ▸1, 'practice': {'priorTrainings': [{'training': 'LEAN', 'date': ▸1}]},
                 'programmes': [{'code': 'KBZ', 'followedUntil': ▸1}], 'choices': [{'item': 'DL.AW.1', 'year': 1, 'plannedStart': ▸1}]}""",
                "WRONG_VALUE /startDate",
                "WRONG_VALUE /submittedOn",
                "WRONG_VALUE /practice/priorTrainings/0/date",
                "WRONG_VALUE /programmes/0/followedUntil",
                "WRONG_VALUE /choices/0/plannedStart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'true'", "'ja'", "1", "0", "[]", "{}"})
    void answerIsTrueOrFalse(String value) {
        assertWrong("'staffExpansionAgreed': ▸" + value, "/staffExpansionAgreed", "true or false");
    }

    @Test
    void allAnswersAreChecked() {
        assertProblems(
                """
                {'region': 'duinland', 'staffExpansionAgreed': ▸1,
                 'practice': {'highDeprivation': ▸1, 'patientStop': ▸1, 'waitingList': ▸1, 'outOfHoursDataConsent': ▸1},
                 'intake': {'extensionRequested': ▸1, 'checkedComplete': ▸1}, 'declarations': {'commitment': ▸1, 'information': ▸1},
                 'programmes': [{'code': 'CZ', 'admitted': ▸1}], 'choices': [{'item': 'DL.AW.1', 'year': 1, 'carriedOut': ▸1}]}""",
                "WRONG_VALUE /staffExpansionAgreed",
                "WRONG_VALUE /practice/highDeprivation",
                "WRONG_VALUE /practice/patientStop",
                "WRONG_VALUE /practice/waitingList",
                "WRONG_VALUE /practice/outOfHoursDataConsent",
                "WRONG_VALUE /intake/extensionRequested",
                "WRONG_VALUE /intake/checkedComplete",
                "WRONG_VALUE /declarations/commitment",
                "WRONG_VALUE /declarations/information",
                "WRONG_VALUE /programmes/0/admitted",
                "WRONG_VALUE /choices/0/carriedOut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "['De Maas']", "{}"})
    void textIsAString(String value) {
        assertWrong("'practice': {'name': ▸" + value + "}", "/practice/name", "a string");
        assertWrong("'practice': {'agbCode': ▸" + value + "}", "/practice/agbCode", "a string");
        assertWrong("'choices': [{'year': 1, 'item': ▸" + value + "}]", "/choices/0/item", "a string");
        assertWrong("'programmes': [{'code': ▸" + value + "}]", "/programmes/0/code", "a string");
        assertWrong(
                "'practice': {'priorTrainings': [{'training': ▸" + value + "}]}",
                "/practice/priorTrainings/0/training",
                "a string");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'new'", "''", "'New'", "0", "true", "['NEW']"})
    void namesOfValuesAreExact(String value) {
        assertWrong(
                "'choices': [{'item': 'DL.AW.1', 'year': 1, 'mode': ▸" + value + "}]",
                "/choices/0/mode",
                "NEW, DEVELOP");
        assertWrong(
                "'choices': [{'item': 'DL.AW.1', 'year': 1, 'basis': ▸" + value + "}]",
                "/choices/0/basis",
                "NEW, PRIOR_TRAINING");
        assertWrong(
                "'choices': [{'item': 'DL.AW.1', 'year': 1, 'element': ▸" + value + "}]",
                "/choices/0/element",
                "AW, GG, NW, PC");
        assertWrong("'intake': {'lottery': ▸" + value + "}", "/intake/lottery", "DRAWN, NOT_DRAWN");
        assertWrong(
                "'intervision': ['PRACTICE', ▸" + value + "]",
                "/intervision/1",
                "PRACTICE, BETWEEN_PRACTICES, EXISTING_GROUP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x'", "1", "true", "{}"})
    void listIsAnArray(String value) {
        assertWrong("'choices': ▸" + value, "/choices", "a list");
        assertWrong("'programmes': ▸" + value, "/programmes", "a list");
        assertWrong("'intervision': ▸" + value, "/intervision", "a list");
        assertWrong("'programmes': [{'code': 'SBE', 'years': ▸" + value + "}]", "/programmes/0/years", "a list");
        assertWrong("'practice': {'priorTrainings': ▸" + value + "}", "/practice/priorTrainings", "a list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x'", "1", "true", "[]", "[{}]"})
    void objectIsAnObject(String value) {
        assertWrong("'practice': ▸" + value, "/practice", "an object");
        assertWrong("'intake': ▸" + value, "/intake", "an object");
        assertWrong("'declarations': ▸" + value, "/declarations", "an object");
        assertWrong("'facts': ▸" + value, "/facts", "an object");
        assertWrong(
                "'choices': [{'item': 'DL.AW.1', 'year': 1, 'facts': ▸" + value + "}]",
                "/choices/0/facts",
                "an object");
    }

    @Test
    void nullIsNoElementOfAList() {
        assertProblems(
                """
                {'region': 'duinland', 'practice': {'priorTrainings': [{'training': 'LEAN'}, ▸null]},
                 'programmes': [▸null, {'code': 'SBE', 'years': [▸null]}],
                 'intervision': [▸null], 'choices': [{'item': 'DL.AW.10', 'year': 1, 'facts': {'measurements': ['GLUCOSE', ▸null]}}, ▸null]}""",
                "WRONG_VALUE /practice/priorTrainings/1",
                "WRONG_VALUE /programmes/0",
                "WRONG_VALUE /programmes/1/years/0",
                "WRONG_VALUE /intervision/0",
                "WRONG_VALUE /choices/0/facts/measurements/1",
                "WRONG_VALUE /choices/1");
    }

    @Test
    void elementThatIsNoObjectDoesNotMoveTheOthers() {
        assertProblems(
                """
                {'region': 'duinland', 'choices': [▸'DL.AW.1', {'item': 'DL.AW.1', 'year': ▸3}],
                 'programmes': [▸[], {'code': ▸'?'}]}""",
                "WRONG_VALUE /choices/0",
                "WRONG_VALUE /choices/1/year",
                "WRONG_VALUE /programmes/0",
                "UNDECLARED_CODE /programmes/1/code");
    }

    @Test
    void longValueIsShortenedInTheProblem() {
        assertThat(problem(duinland("'practice': {'staffCount': " + "9".repeat(5000) + "}"))
                        .found())
                .hasSizeLessThan(70)
                .endsWith("99…");
        assertThat(problem(duinland("'startDate': '" + "x".repeat(5000) + "'")).found())
                .hasSizeLessThan(70)
                .endsWith("…\"");
        assertThat(problem(duinland("'programmes': [{'code': '" + "x".repeat(5000) + "'}]"))
                        .found())
                .hasSizeLessThan(70)
                .endsWith("…\"");
        assertThat(problem("{'region': '" + "x".repeat(5000) + "'}").found())
                .hasSizeLessThan(70)
                .endsWith("…\"");
    }

    @Test
    void numberThatIsTooLongDoesNotEndTheReading() {
        assertProblems(
                "{'region': 'duinland', 'practice': {'staffCount': ▸" + "9".repeat(5000)
                        + ", 'waitingListSize': ▸1e99999999999}, ▸'x': 1}",
                "WRONG_VALUE /practice/staffCount",
                "WRONG_VALUE /practice/waitingListSize",
                "UNKNOWN_PROPERTY /x");
    }

    @Test
    void whatCannotBeSeenIsWrittenOutInTheProblem() {
        assertThat(problem(duinland("'startDate': 'a\\u0000\\u200e\\n\\ud83d'")).found())
                .isEqualTo("\"a\\u0000\\u200e\\u000a\\ud83d\"");
    }

    private static void assertWrong(String properties, String pointer, String expected) {
        String plan = "{'region': 'duinland', " + properties + "}";
        assertProblems(plan, "WRONG_VALUE " + pointer);
        PlanProblem problem = problem(plan.replace("▸", ""));
        assertThat(problem.kind()).isEqualTo(Kind.WRONG_VALUE);
        assertThat(problem.expected().english()).isEqualTo(expected);
    }

    @Test
    void aNumberIsShownAsItIsWritten() {
        assertThat(problem(duinland("'choices': [{'item': 'DL.AW.1', 'year': 1e0}]"))
                        .message(Language.ENGLISH))
                .isEqualTo("found: 1e0; expected: 1 or 2");
        assertThat(problem(duinland("'practice': {'waitingListSize': 12.50}")).found())
                .isEqualTo("12.50");
    }
}
