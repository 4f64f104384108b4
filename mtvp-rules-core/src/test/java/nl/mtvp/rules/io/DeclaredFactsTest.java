package nl.mtvp.rules.io;

import static nl.mtvp.rules.io.PlanTexts.assertProblems;
import static nl.mtvp.rules.io.PlanTexts.duinland;
import static nl.mtvp.rules.io.PlanTexts.heideEnVen;
import static nl.mtvp.rules.io.PlanTexts.plan;
import static nl.mtvp.rules.io.PlanTexts.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.FactType;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.terms.PlanProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts: what the plan's region and its menu declare, and of which type. */
class DeclaredFactsTest {

    private static final Map<FactType, String> VALUES = Map.of(
            FactType.BOOLEAN,
            "true",
            FactType.INTEGER,
            "3",
            FactType.NUMBER,
            "2.5",
            FactType.PERCENTAGE,
            "66.66666666666667",
            FactType.DATE,
            "'2023-04-01'",
            FactType.SET,
            "['GP', 'OTHER']");

    @ParameterizedTest
    @ValueSource(strings = {"duinland", "heide-en-ven"})
    void everyDeclaredFactIsAcceptedWithAValueOfItsType(String id) {
        Region region = TestRegions.VALIDATOR.regions().find(id);
        for (FactDeclaration fact : region.facts()) {
            assertAccepted(
                    "{'region': '" + id + "', 'facts': {'" + fact.name() + "': " + VALUES.get(fact.type()) + "}}");
        }
        region.menu()
                .items()
                .forEach(item -> item.facts()
                        .forEach(fact -> assertAccepted("{'region': '" + id + "', 'choices': [{'item': '" + item.code()
                                + "', 'year': 1, 'facts': {'" + fact.name() + "': " + VALUES.get(fact.type())
                                + "}}]}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"duinland", "heide-en-ven"})
    void everyDeclaredFactIsRefusedWithAValueOfAnotherType(String id) {
        Region region = TestRegions.VALIDATOR.regions().find(id);
        region.menu()
                .items()
                .forEach(item -> item.facts().forEach(fact -> {
                    PlanProblem problem = problem("{'region': '" + id + "', 'choices': [{'item': '" + item.code()
                            + "', 'year': 1, 'facts': {'" + fact.name() + "': 'x'}}]}");
                    assertThat(problem.pointer()).isEqualTo("/choices/0/facts/" + fact.name());
                    assertThat(problem.expected()).isEqualTo(fact.type().expectation());
                }));
    }

    @Test
    void factsHoldValuesOfTheirTypes() {
        PracticePlan plan = plan(heideEnVen("""
                'facts': {'transparency': false}, 'choices': [{'item': 'HV.GG.2', 'year': 1, 'facts': {
                  'trainedRoles': ['POH', 'GP', 'POH'], 'trainedStaffPercentage': 66.5, 'trainingStart': '2023-04-01', 'personalPoints': 12}}]"""));
        assertThat(plan.facts()).isEqualTo(Facts.of(Map.of("transparency", false)));
        assertThat(plan.choices().get(0).facts())
                .isEqualTo(Facts.of(Map.of(
                        "trainedRoles",
                        Set.of("POH", "GP"),
                        "trainedStaffPercentage",
                        new BigDecimal("66.5"),
                        "trainingStart",
                        LocalDate.of(2023, 4, 1),
                        "personalPoints",
                        12)));
    }

    @Test
    void undeclaredFactsAreFoundByTheirNamesWhateverTheyHold() {
        assertProblems(
                """
                {'region': 'duinland', 'facts': {▸'transparency': true, 'usesVipLive': true, ▸'x': {'y': [null]}},
                 'choices': [{'item': 'DL.AW.2', 'year': 1, 'facts': {▸'participants': 3}},
                             {'item': 'DL.NW.P1', 'year': 2, 'facts': {▸'trainingDate': '2023-04-01'}}]}""",
                "UNDECLARED_FACT /facts/transparency",
                "UNDECLARED_FACT /facts/x",
                "UNDECLARED_FACT /choices/0/facts/participants",
                "UNDECLARED_FACT /choices/1/facts/trainingDate");
        assertProblems(
                "{'region': 'heide-en-ven', 'facts': {▸'usesVipLive': true}}", "UNDECLARED_FACT /facts/usesVipLive");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "usesVipLive | 'true'",
                "usesVipLive | 1",
                "usesVipLive | [true]",
                "usesVipLive | {}",
                "kbzTariffUntil | true",
                "kbzTariffUntil | '2023-02-30'",
                "kbzTariffUntil | '2023-4-1'",
                "kbzTariffUntil | ['2023-04-01']",
                "kbzTariffUntil | 20230401"
            })
    void factOfThePlanIsOfItsType(String name, String value) {
        assertProblems(
                "{'region': 'duinland', 'facts': {'" + name + "': ▸" + value + "}}", "WRONG_VALUE /facts/" + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "DL.AW.1 | participants | 1.0",
                "DL.AW.1 | participants | '1'",
                "DL.AW.1 | participants | -1",
                "DL.AW.1 | participants | 2147483648",
                "DL.AW.1 | participants | 1e99999999999",
                "HV.NW.3 | referralsPerWeek | -0.5",
                "HV.NW.3 | referralsPerWeek | 1e400",
                "HV.NW.3 | referralsPerWeek | 1e-400",
                "HV.NW.3 | referralsPerWeek | 1e-999999999",
                "HV.NW.3 | referralsPerWeek | 2147483647.1",
                "HV.NW.3 | referralsPerWeek | '3'",
                "HV.GG.2 | trainedStaffPercentage | 100.00001",
                "HV.GG.2 | trainedStaffPercentage | 101",
                "HV.GG.2 | trainedStaffPercentage | -1",
                "HV.GG.2 | trainedStaffPercentage | '50%'",
                "HV.GG.2 | trainedRoles | 'GP'",
                "HV.GG.2 | trainedRoles | {}",
                "HV.GG.2 | trainingStart | '2023-02-29'",
                "DL.GG.1 | wholeTeam | 'ja'",
                "DL.GG.1 | wholeTeam | []"
            })
    void factOfAnItemIsOfItsTypeAndInItsRange(String item, String name, String value) {
        String region = item.startsWith("DL") ? "duinland" : "heide-en-ven";
        assertProblems(
                "{'region': '" + region + "', 'choices': [{'item': '" + item + "', 'year': 1, 'facts': {'" + name
                        + "': ▸" + value + "}}]}",
                "WRONG_VALUE /choices/0/facts/" + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "HV.NW.3 | referralsPerWeek | 0",
                "HV.NW.3 | referralsPerWeek | 0.0",
                "HV.NW.3 | referralsPerWeek | 1e2",
                "HV.NW.3 | referralsPerWeek | 2147483647",
                "HV.NW.3 | referralsPerWeek | 3.333333333333333333333333",
                "HV.GG.2 | trainedStaffPercentage | 100.0",
                "HV.GG.2 | trainedStaffPercentage | 0",
                "HV.GG.2 | trainedRoles | []"
            })
    void limitsAreInclusive(String item, String name, String value) {
        assertAccepted(heideEnVen(
                "'choices': [{'item': '" + item + "', 'year': 1, 'facts': {'" + name + "': " + value + "}}]"));
    }

    @Test
    void setHoldsStringsOnly() {
        assertProblems(
                """
                {'region': 'heide-en-ven', 'choices': [{'item': 'HV.AW.3', 'year': 1, 'facts': {
                  'goals': ['CARE_COSTS', ▸1, ▸null, ▸true, ▸['CARE_COSTS'], ▸{}, ▸1e99999999999, 'any other']}}]}""",
                "WRONG_VALUE /choices/0/facts/goals/1",
                "WRONG_VALUE /choices/0/facts/goals/2",
                "WRONG_VALUE /choices/0/facts/goals/3",
                "WRONG_VALUE /choices/0/facts/goals/4",
                "WRONG_VALUE /choices/0/facts/goals/5",
                "WRONG_VALUE /choices/0/facts/goals/6");
    }

    @Test
    void factsOfAnItemThatIsNotOnTheMenuAreNotChecked() {
        String facts = "'facts': {'x': 1e99999999999, 'participants': 'many', 'deep': [{'a': [null, {}]}], '': ''}";
        PracticePlan plan = plan(
                duinland("'choices': [{'item': 'DL.AW.99', 'year': 2, " + facts + "}, {'item': 'HV.AW.1', 'year': 1, "
                        + facts + "}, {'item': 'X.1', 'element': 'AW', 'year': 1, " + facts + "}]"));
        assertThat(plan.choices())
                .hasSize(3)
                .allSatisfy(choice -> assertThat(choice.facts()).isEqualTo(Facts.NONE));
        assertAccepted(heideEnVen("'choices': [{'item': 'DL.NW.1', 'year': 1, " + facts + "}]"));
    }

    @ParameterizedTest
    @CsvSource({"duinland, PC.1", "heide-en-ven, PC.1", "duinland, DL.NW.1", "duinland, DL.NW.P2"})
    void itemWithoutFactsAdmitsNone(String region, String item) {
        assertProblems(
                "{'region': '" + region + "', 'choices': [{'item': '" + item
                        + "', 'year': 1, 'facts': {▸'trainingDate': '2023-04-01'}}]}",
                "UNDECLARED_FACT /choices/0/facts/trainingDate");
        assertAccepted("{'region': '" + region + "', 'choices': [{'item': '" + item + "', 'year': 1, 'facts': {}}]}");
    }

    @Test
    void additionInHeideEnVenAdmitsItsOwnFacts() {
        assertAccepted(heideEnVen("""
                'choices': [{'item': 'X.1', 'element': 'NW', 'year': 1,
                             'facts': {'inLeidraad': true, 'newForPractice': true, 'existingFunding': false}}]"""));
        assertProblems(
                "{'region': 'heide-en-ven', 'choices': [{'item': 'X.1', 'element': 'NW', 'year': 1, 'facts': {▸'goals': []}}]}",
                "UNDECLARED_FACT /choices/0/facts/goals");
    }

    private static void assertAccepted(String plan) {
        assertThat(plan(plan)).isNotNull();
    }
}
