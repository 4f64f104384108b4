package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.report.QualifyingRule;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;

/** The rules that report nothing, but that explanations name. */
class QualifyingRulesOfRegionsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    @Test
    void theyAreThoseOfWhoseIdNoRuleReports() {
        Set<String> reporting =
                VALIDATOR.rules().stream().map(RuleDescription::id).collect(Collectors.toSet());

        assertThat(VALIDATOR.qualifyingRules())
                .extracting(rule -> rule.ruleSet().id(), QualifyingRule::id, QualifyingRule::variant)
                .containsExactly(
                        tuple("rijnmond", "R-KBZ-6", null), tuple("rijnmond", "R-KBZ-6", "startIn2024"),
                        tuple("rijnmond", "R-KBZ-6", "bothYears"), tuple("rijnmond", "R-SBE-3", null),
                        tuple("rijnmond", "R-SBE-3", "ifChosen"), tuple("rijnmond", "R-SBE-3", "eachYear"),
                        tuple("west-brabant", "W-SEL", null), tuple("west-brabant", "W-ADD", null));
        assertThat(VALIDATOR.qualifyingRules()).extracting(QualifyingRule::id).doesNotContainAnyElementsOf(reporting);
    }

    @Test
    void eachSaysWhatItDoesWhereThatIsWrittenAndUnderWhichReading() {
        QualifyingRule rule = VALIDATOR.qualifyingRules().get(2);

        assertThat(rule.title(Language.DUTCH))
                .isEqualTo("Krachtige basiszorg vervangt ‘anders werken in de praktijk’ in jaar 1 en in jaar 2");
        assertThat(rule.title(Language.ENGLISH))
                .isEqualTo("Krachtige basiszorg takes the place of 'anders werken' in year 1 and in year 2");
        assertThat(rule.source().toString()).isEqualTo("Regioplan MTVP Rijnmond, 1.2 (2)");
        assertThat(rule.readings()).containsExactly("A-08");
        assertThat(rule.options()).hasToString("[KBZ_WAIVES_BOTH_YEARS]");
    }

    /** Every id that an explanation names can be looked up. */
    @Test
    void everyRuleThatAnExplanationNamesIsListed() {
        List<String> known = VALIDATOR.rules().stream().map(RuleDescription::id).collect(Collectors.toList());
        VALIDATOR.qualifyingRules().forEach(rule -> known.add(rule.id()));
        List<ElementCount> counts = VALIDATOR.growthModel(VALIDATOR.validate(PracticePlan.inRegion("rijnmond")
                .choosing("RD.AW.2", 1)
                .following(new ProgrammeParticipation("KBZ"))
                .following(new ProgrammeParticipation("SBE"))
                .build()));
        List<ElementCount> uncounted = VALIDATOR.growthModel(VALIDATOR.validate(PracticePlan.inRegion("west-brabant")
                .choosing("WB.AW.1", 1, choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING))
                .build()));

        assertThat(counts)
                .flatExtracting(ElementCount::credited)
                .isNotEmpty()
                .allSatisfy(credit -> assertThat(known).contains(credit.by()));
        assertThat(uncounted)
                .flatExtracting(ElementCount::choices)
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(known).isNotEmpty().containsAll(choice.by()));
    }
}
