package nl.mtvp.rules.io;

import static nl.mtvp.rules.io.PlanTexts.assertProblems;
import static nl.mtvp.rules.io.PlanTexts.duinland;
import static nl.mtvp.rules.io.PlanTexts.plan;
import static nl.mtvp.rules.io.PlanTexts.problem;
import static org.assertj.core.api.Assertions.assertThat;

import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties without which a plan cannot be read, and names that no loaded region declares. */
class MissingOrUndeclaredTest {

    @Test
    void requiredPropertiesAreMissedWhereTheirObjectBegins() {
        assertProblems(
                """
                ▸{
                  'practice': {'priorTrainings': [▸{'date': '2020-05-11'}]},
                  'programmes': [▸{}],
                  'choices': [▸▸{'mode': 'NEW'}]
                }""",
                "MISSING_PROPERTY /region",
                "MISSING_PROPERTY /practice/priorTrainings/0/training",
                "MISSING_PROPERTY /programmes/0/code",
                "MISSING_PROPERTY /choices/0/item",
                "MISSING_PROPERTY /choices/0/year");
    }

    @Test
    void requiredPropertyThatIsNullIsMissing() {
        assertProblems(
                """
                ▸{'region': null, 'practice': {'priorTrainings': [▸{'training': null}]}, 'programmes': [▸{'code': null}],
                  'choices': [▸▸{'item': null, 'year': null}]}""",
                "MISSING_PROPERTY /region",
                "MISSING_PROPERTY /practice/priorTrainings/0/training",
                "MISSING_PROPERTY /programmes/0/code",
                "MISSING_PROPERTY /choices/0/item",
                "MISSING_PROPERTY /choices/0/year");
    }

    @ParameterizedTest
    @CsvSource({
        "Duinland, duinland",
        "duiland, duinland",
        "heide-enven, heide-en-ven",
        "HEIDE-EN-VEN, heide-en-ven",
        "utrecht, ",
        "'', "
    })
    void unknownRegionIsRefusedWithTheKnownOnes(String region, String nearest) {
        PlanProblem problem = problem("{'region': '" + region + "'}");
        assertThat(PlanTexts.inShort(problem)).isEqualTo("UNKNOWN_REGION /region at 1:12");
        assertThat(problem.found()).isEqualTo('"' + region + '"');
        assertThat(problem.expected().english()).isEqualTo("duinland, heide-en-ven");
        assertThat(problem.nearest()).isEqualTo(nearest);
    }

    @Test
    void inAnUnknownRegionFactsAreNotChecked() {
        assertProblems(
                "{'region': ▸'utrecht', 'facts': {'x': {}}, 'choices': [{'item': 'DL.AW.1', 'year': 1, 'facts': {'participants': 'x'}}]}",
                "UNKNOWN_REGION /region");
    }

    @Test
    void undeclaredProgrammeIsRefusedWithTheNearest() {
        assertProblems(
                "{'region': 'duinland', 'programmes': [{'code': 'SBE'}, {'code': ▸'sbe'}, {'code': ▸''}]}",
                "UNDECLARED_CODE /programmes/1/code",
                "UNDECLARED_CODE /programmes/2/code");
        PlanProblem problem = problem(duinland("'programmes': [{'code': 'WIJKMANAGMENT'}]"));
        assertThat(problem.nearest()).isEqualTo("WIJKMANAGEMENT");
        assertThat(problem.expected().english()).isEqualTo("CZ, KBZ, SBE, TBHZ, WIJKMANAGEMENT");
    }

    @Test
    void undeclaredTrainingIsRefusedWithTheNearest() {
        assertProblems(
                "{'region': 'heide-en-ven', 'practice': {'priorTrainings': [{'training': 'LEAN'}, {'training': ▸'POSITIEVE_HEALTH'}]}}",
                "UNDECLARED_CODE /practice/priorTrainings/1/training");
        PlanProblem problem = problem(duinland("'practice': {'priorTrainings': [{'training': 'POSITIEVE_HEALTH'}]}"));
        assertThat(problem.nearest()).isEqualTo("POSITIVE_HEALTH");
        assertThat(problem.expected().english()).isEqualTo("DIGITAL, FOUR_DOMAINS, LEAN, POSITIVE_HEALTH, SOH, TRIAGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duinland", "heide-en-ven"})
    void additionNeedsAnElementThatIsNoExpansionOfStaff(String region) {
        assertProblems(
                "{'region': '" + region
                        + "', 'choices': [▸{'item': 'X.1', 'year': 1}, ▸{'item': 'X.2', 'year': 1, 'element': null},"
                        + " {'item': 'X.3', 'year': 1, 'element': ▸'PC'}, {'item': 'X.4', 'year': 1, 'element': ▸'aw'}]}",
                "MISSING_PROPERTY /choices/0/element",
                "MISSING_PROPERTY /choices/1/element",
                "WRONG_VALUE /choices/2/element",
                "WRONG_VALUE /choices/3/element");
        assertThat(problem("{'region': '" + region + "', 'choices': [{'item': 'X.3', 'year': 1, 'element': 'PC'}]}")
                        .expected()
                        .english())
                .isEqualTo("AW, NW, GG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AW", "NW", "GG"})
    void additionStandsUnderAnElement(String element) {
        assertThat(plan(duinland("'choices': [{'item': 'X.1', 'year': 1, 'element': '" + element + "'}]"))
                        .choices()
                        .get(0)
                        .element())
                .isEqualTo(KernelElement.valueOf(element));
    }

    @Test
    void everyOtherItemMayStandUnderAnyElementOrNone() {
        assertThat(plan(duinland("""
                'choices': [{'item': 'DL.AW.1', 'year': 1, 'element': 'PC'}, {'item': 'PC.1', 'year': 1, 'element': 'AW'},
                            {'item': 'PC.1', 'year': 2}, {'item': 'DL.NW.1', 'year': 2}, {'item': 'X', 'year': 1}]""")).choices()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dl.aw.1", "DL.AW.1 ", "DL.AW.1\u00A0", "\u200BDL.AW.1"})
    void aCodeThatIsWrittenDifferentlyIsRefusedWithTheOneThatIsMeant(String code) {
        PlanProblem problem = problem("{'region': 'duinland', 'choices': [{'item': '" + code + "', 'year': 1}]}");
        assertThat(problem.kind()).isEqualTo(PlanProblem.Kind.MISWRITTEN_CODE);
        assertThat(problem.pointer()).isEqualTo("/choices/0/item");
        assertThat(problem.message(Language.DUTCH))
                .endsWith("anders geschreven dan op de menukaart of bij een eerdere keuze; bedoelt u DL.AW.1?");
    }

    @ParameterizedTest
    @CsvSource({
        "X.Buurt, 'X.BUURT '",
        "X.Buurt, X.BUURT",
        "X.Buurt, 'X.Buu\u200Brt'",
        "'X.De buurt', 'X.De\u00A0buurt'",
        "PC.POH, pc.poh"
    })
    void aCodeOfThePracticesOwnIsWrittenInOneWay(String first, String second) {
        PlanProblem problem = problem("{'region': 'duinland', 'choices': [{'item': '" + first
                + "', 'year': 2, 'element': 'NW'}, {'item': '" + second + "', 'year': 2, 'element': 'NW'}]}");
        assertThat(problem.kind()).isEqualTo(PlanProblem.Kind.MISWRITTEN_CODE);
        assertThat(problem.pointer()).isEqualTo("/choices/1/item");
        assertThat(problem.message(Language.DUTCH)).endsWith("bedoelt u " + first + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X. ", "PC.\u00A0", "DL.NW.\u200B"})
    void aCodeThatEndsInWhatNobodySeesIsRefused(String code) {
        PlanProblem problem =
                problem("{'region': 'duinland', 'choices': [{'item': '" + code + "', 'year': 1, 'element': 'NW'}]}");
        assertThat(problem.kind()).isEqualTo(PlanProblem.Kind.MISWRITTEN_CODE);
        assertThat(problem.pointer()).isEqualTo("/choices/0/item");
    }

    @Test
    void anInvisibleCharacterIsMadeVisible() {
        assertThat(problem("{'region': 'duinland', 'choices': [{'item': 'DL.AW.1\u00A0', 'year': 1}]}")
                        .found())
                .isEqualTo("\"DL.AW.1\\u00a0\"");
    }

    @Test
    void theSchemaOfADocumentIsReadOver() {
        assertThat(PlanTexts.plan("{'$schema': 'plan.schema.json', 'region': 'duinland'}")
                        .region())
                .isEqualTo("duinland");
    }
}
