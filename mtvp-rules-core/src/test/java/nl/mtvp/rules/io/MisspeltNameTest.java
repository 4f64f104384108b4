package nl.mtvp.rules.io;

import static nl.mtvp.rules.io.PlanTexts.assertProblems;
import static nl.mtvp.rules.io.PlanTexts.duinland;
import static nl.mtvp.rules.io.PlanTexts.problem;
import static nl.mtvp.rules.io.PlanTexts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import nl.mtvp.rules.terms.PlanProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that plans do not have, and names that are there twice. */
class MisspeltNameTest {

    @Test
    void unknownPropertiesAreFoundAtEveryLevelWithTheirPlaces() {
        assertProblems(
                """
                {
                  'region': 'duinland',
                  ▸'startdate': '2023-10-01',
                  'practice': {'name': 'De Maas', ▸'agb': '01012345',
                    'priorTrainings': [{'training': 'LEAN'}, {▸'datum': null, 'training': 'SOH'}]},
                  'programmes': [{'code': 'SBE', ▸'year': [1]}],
                  'intake': {▸'Lottery': 'DRAWN'}, 'declarations': {
                \t▸'commited': true},
                  'choices': [{'item': 'DL.AW.1', 'year': 1},
                              {'item': 'DL.GG.1', 'year': 1, ▸'factes': {}}], ▸'fact': 1
                }""",
                "UNKNOWN_PROPERTY /startdate",
                "UNKNOWN_PROPERTY /practice/agb",
                "UNKNOWN_PROPERTY /practice/priorTrainings/1/datum",
                "UNKNOWN_PROPERTY /programmes/0/year",
                "UNKNOWN_PROPERTY /intake/Lottery",
                "UNKNOWN_PROPERTY /declarations/commited",
                "UNKNOWN_PROPERTY /choices/1/factes",
                "UNKNOWN_PROPERTY /fact");
    }

    @ParameterizedTest
    @CsvSource({
        "startdate, startDate",
        "submitedOn, submittedOn",
        "practise, practice",
        "programs, programmes",
        "choises, choices",
        "fact, facts",
        "starDate, startDate",
        "fatcs, facts",
        "extra, ",
        "xyz, "
    })
    void nearestNameIsOfferedIfOneIsNear(String misspelt, String nearest) {
        PlanProblem problem = problem(duinland("'" + misspelt + "': null"));
        assertThat(problem.found()).isEqualTo('"' + misspelt + '"');
        assertThat(problem.nearest()).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({
        "mode, NEEW, NEW",
        "mode, develop, DEVELOP",
        "mode, OTHER, ",
        "basis, PRIOR-TRAINING, PRIOR_TRAINING",
        "element, WA, AW"
    })
    void nearestConstantIsOfferedIfOneIsNear(String property, String misspelt, String nearest) {
        PlanProblem problem = problem(
                duinland("'choices': [{'item': 'DL.AW.1', 'year': 1, '" + property + "': '" + misspelt + "'}]"));
        assertThat(problem.found()).isEqualTo('"' + misspelt + '"');
        assertThat(problem.nearest()).isEqualTo(nearest);
    }

    @Test
    void nearestFactIsOneThatIsDeclaredThere() {
        PlanProblem ofPlan = problem(duinland("'facts': {'usesVipLife': true}"));
        assertThat(ofPlan.nearest()).isEqualTo("usesVipLive");
        PlanProblem ofItem =
                problem(duinland("'choices': [{'item': 'DL.AW.1', 'year': 1, 'facts': {'participant': 3}}]"));
        assertThat(ofItem.nearest()).isEqualTo("participants");
        assertThat(ofItem.expected().english()).isEqualTo("participants, trainingDate, certificateShown");
    }

    @Test
    void misspeltRequiredPropertyIsBothUnknownAndMissing() {
        assertProblems(
                "▸{▸'regoin': 'duinland', 'choices': [▸{▸'itme': 'DL.AW.1', 'year': 1}]}",
                "MISSING_PROPERTY /region",
                "UNKNOWN_PROPERTY /regoin",
                "MISSING_PROPERTY /choices/0/item",
                "UNKNOWN_PROPERTY /choices/0/itme");
    }

    @Test
    void pointerEscapesWhatPointersNeed() {
        assertThat(problems(duinland("'a/b': 1, '~': 1, '': 1, 'facts': {'a/~1': 1, '': 1}")))
                .extracting(PlanProblem::pointer)
                .containsExactly("/a~1b", "/~0", "/", "/facts/a~1~01", "/facts/");
        assertProblems(
                "{'region': 'duinland', 'facts': {▸'a/~1': 1, ▸'': 1}}",
                "UNDECLARED_FACT /facts/a~1~01",
                "UNDECLARED_FACT /facts/");
    }

    @Test
    void duplicatesAreFoundAtEveryLevelEvenIfTheirValuesAreEqual() {
        assertProblems(
                """
                {'region': 'duinland', ▸'region': 'duinland',
                 'practice': {'name': 'De Maas', ▸'name': 'De Rotte', ▸'name': null},
                 'choices': [{'item': 'DL.AW.99', 'year': 1, 'facts': {'x': {'y': 1, ▸'y': 1}}}],
                 'facts': {'usesVipLive': true, ▸'usesVipLive': false}}""",
                "DUPLICATE_PROPERTY /region",
                "DUPLICATE_PROPERTY /practice/name",
                "DUPLICATE_PROPERTY /practice/name",
                "DUPLICATE_PROPERTY /choices/0/facts/x/y",
                "DUPLICATE_PROPERTY /facts/usesVipLive");
    }

    @Test
    void duplicateIsTheSameNameHoweverItIsEscaped() {
        assertProblems("{'region': 'duinland', ▸'\\u0072egion': 'duinland'}", "DUPLICATE_PROPERTY /region");
    }

    @Test
    void secondValueOfADuplicateIsNotJudged() {
        assertProblems(
                "{'region': 'duinland', ▸'region': 5, 'startDate': '2023-10-01', ▸'startDate': 'soon'}",
                "DUPLICATE_PROPERTY /region",
                "DUPLICATE_PROPERTY /startDate");
    }

    @Test
    void unknownPropertyThatStandsTwiceIsBothOnce() {
        assertProblems("{'region': 'duinland', ▸'x': 1, ▸'x': 1}", "UNKNOWN_PROPERTY /x", "DUPLICATE_PROPERTY /x");
    }

    @Test
    void placesAreRightFarIntoALongDocument() {
        String choices = "{'item': 'DL.AW.1', 'year': 1},\n".repeat(900);
        assertProblems(
                "{'region': 'duinland', 'choices': [\n" + choices
                        + "   {'item': 'DL.AW.1', ▸'yaer': 1, 'year': 1}], ▸'x': 1}",
                "UNKNOWN_PROPERTY /choices/900/yaer",
                "UNKNOWN_PROPERTY /x");
        assertProblems(
                "{'region': 'duinland', 'practice': {'name': '" + "é\uD83D\uDE00".repeat(5_000) + "', ▸'x': 1}}",
                "UNKNOWN_PROPERTY /practice/x");
    }

    @Test
    void columnsCountTheUnitsOfUtf16() {
        assertProblems(
                "{'region': 'duinland', 'practice': {'name': '\uD83D\uDE00', ▸'x': 1}}",
                "UNKNOWN_PROPERTY /practice/x");
        assertThat(problem(duinland("'practice': {'name': '\uD83D\uDE00', 'x': 1}"))
                        .column())
                .isEqualTo(
                        problem(duinland("'practice': {'name': 'ab', 'x': 1}")).column());
    }

    @Test
    void linesMayEndAsInWindows() {
        assertProblems(
                "{'region': 'duinland',\r\n ▸'x': 1,\r\n\r\n▸'y': 1}", "UNKNOWN_PROPERTY /x", "UNKNOWN_PROPERTY /y");
    }
}
