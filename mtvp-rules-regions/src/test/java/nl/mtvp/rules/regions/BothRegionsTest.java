package nl.mtvp.rules.regions;

import static nl.mtvp.rules.testing.PlanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.report.RuleDescription;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What only both regions together can show. Their cases together cover the Leidraad's rules. */
class BothRegionsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    @TestFactory
    Stream<DynamicTest> aProgrammeOfAnotherRegionHasNoEffect() throws IOException {
        return Cases.in("both-regions-cases.json").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.description(),
                        () -> assertThat(VALIDATOR
                                        .judging(example.year() == 1 ? JudgedYears.YEAR_1 : JudgedYears.YEAR_2)
                                        .validate(example.plan()))
                                .inYear(example.year())
                                .hasViolations(example.violations().toArray(String[]::new))
                                .hasOpenPoints(example.open().toArray(String[]::new))
                                .hasAdvice(example.advice().toArray(String[]::new))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleOfTheLeidraadHasACaseOnEitherSide() throws IOException {
        List<PlanCase> cases = new ArrayList<>(Cases.in("rijnmond/cases.json"));
        cases.addAll(Cases.in("westbrabant/cases.json"));
        return VALIDATOR.rules().stream()
                .filter(rule -> rule.ruleSet().isNational())
                .map(RuleDescription::id)
                .distinct()
                .map(id -> DynamicTest.dynamicTest(
                        id,
                        () -> assertThat(cases)
                                .filteredOn(example -> example.rule().equals(id))
                                .extracting(PlanCase::raises)
                                .contains(true, false)));
    }

    @Test
    void theCatalogueIsComplete() {
        List<RuleDescription> rules = EveryRuleTest.rulesOfDocuments().toList();

        assertThat(rules.stream().map(RuleDescription::id).distinct()).as("ids").hasSize(92);
        assertThat(rules.stream()
                        .filter(EveryRuleTest::speaksByDefault)
                        .map(rule -> rule.id() + rule.severity())
                        .distinct())
                .as("ids with severity, by the regions' own readings")
                .hasSize(96);
        assertThat(VALIDATOR.regions().find("rijnmond").menu().items())
                .filteredOn(item -> !item.example())
                .hasSize(15);
        assertThat(VALIDATOR.regions().find("rijnmond").menu().items())
                .filteredOn(item -> item.example())
                .hasSize(3);
        assertThat(VALIDATOR.regions().find("west-brabant").menu().items()).hasSize(9);
    }
}
