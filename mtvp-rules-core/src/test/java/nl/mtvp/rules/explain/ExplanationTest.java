package nl.mtvp.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an explanation says about one requirement or one kernel element. */
class ExplanationTest {

    private static final PlanValidator VALIDATOR = TestRegions.VALIDATOR;
    private static final ProgrammeParticipation ADMITTED =
            new ProgrammeParticipation("CZ", null, true, ProgrammeParticipation.BOTH_YEARS);

    @Test
    void aRequirementThatIsMetNamesTheFactsOnWhichItRests() {
        RuleOutcome outcome = outcome(duinland().choosing("DL.GG.1", 1, c -> c.fact("wholeTeam", true)), "D-TEAM");

        assertThat(outcome.outcome()).isEqualTo(Outcome.MET);
        assertThat(outcome.evidence()).containsExactly(new Evidence("/choices/0/facts/wholeTeam", true));
        assertThat(outcome.item()).isEqualTo("DL.GG.1");
    }

    @Test
    void aRequirementThatIsOpenForWantOfAFactNamesItAndTheConditionsThatHeld() {
        RuleOutcome outcome = outcome(duinland().choosing("DL.GG.1", 1), "D-TEAM");

        assertThat(outcome.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(outcome.finding()).isNotNull().extracting(Finding::severity).isEqualTo(Severity.OPEN);
        assertThat(outcome.missing()).containsExactly("/choices/0/facts/wholeTeam");
        assertThat(outcome.conditions())
                .containsExactly("item == \"DL.GG.1\"", "conditionsDue", "!facts.yes(\"wholeTeam\")");
        assertThat(outcome.evidence()).isEmpty();
    }

    @Test
    void aRequirementThatIsViolatedNamesTheFactsOnWhichItRestsAndTheConditionsThatHeld() {
        PracticePlan.Builder plan = duinland().choosing("DL.GG.1", 1, c -> c.fact("wholeTeam", false));
        RuleOutcome outcome = outcome(plan, "D-TEAM");

        assertThat(outcome.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(outcome.evidence()).containsExactly(new Evidence("/choices/0/facts/wholeTeam", false));
        assertThat(outcome.conditions()).contains("!facts.yes(\"wholeTeam\")");
        assertThat(outcome.missing()).isEmpty();
    }

    @Test
    void aRequirementThatCannotBeToldNamesEveryFactThatDecidesIt() {
        RuleOutcome outcome = outcome(duinland(), "P-WAIT");

        assertThat(outcome.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome.finding()).isNull();
        assertThat(outcome.missing()).containsExactlyInAnyOrder("/practice/waitingList", "/practice/waitingListSize");
        assertThat(outcome.conditions()).isEmpty();
    }

    @Test
    void onlyTheFactThatIsMissingIsAskedFor() {
        assertThat(outcome(duinland().practice(p -> p.waitingList(false)), "P-WAIT")
                        .missing())
                .containsExactly("/practice/waitingListSize");
    }

    @Test
    void aMinimumThatAProgrammeTakesAwayIsWaivedByItsRule() {
        RuleOutcome outcome = outcome(duinland().following(ADMITTED).choosing("DL.GG.1", 1), "L-AW-J1");

        assertThat(outcome.outcome()).isEqualTo(Outcome.WAIVED);
        assertThat(outcome.by()).containsExactly("D-CZ");
    }

    @Test
    void aMinimumThatIsMetAnywayIsNotWaived() {
        assertThat(outcome(duinland().following(ADMITTED).choosing("DL.AW.1", 1), "L-AW-J1")
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void theConditionsOfAnItemThatIsDevelopedFurtherDoNotApply() {
        YearExplanation year2 =
                year(2, duinland().choosing("DL.GG.1", 1).choosing("DL.GG.1", 2, c -> c.mode(ChoiceMode.DEVELOP)));

        assertThat(year2.outcomes("D-TEAM"))
                .extracting(RuleOutcome::outcome, RuleOutcome::because)
                .containsExactly(tuple(Outcome.NOT_APPLICABLE, Inapplicability.DEVELOPED_FURTHER));
    }

    @Test
    void whatIsNotChosenOrAppliesInAnotherYearDoesNotApply() {
        PracticePlan.Builder plan = duinland().choosing("DL.AW.1", 1);

        assertThat(outcome(plan, "D-TEAM").because()).isEqualTo(Inapplicability.NOT_CHOSEN);
        assertThat(outcome(plan, "L-AW-J2").because()).isEqualTo(Inapplicability.OTHER_YEAR);
    }

    @Test
    void theGrowthModelTellsWhatCountedAndWhatDidNot() {
        ElementCount count = year(
                        1,
                        duinland()
                                .following(new ProgrammeParticipation("SBE"))
                                .choosing("DL.AW.1", 1)
                                .choosing("DL.AW.1", 1)
                                .choosing("DL.AW.9", 1, c -> c.element(KernelElement.AW)))
                .count(KernelElement.AW);

        assertThat(count.requirements())
                .extracting(RuleOutcome::id, RuleOutcome::outcome)
                .containsExactly(tuple("L-AW-J1", Outcome.MET));
        assertThat(rules(count.findings())).containsExactly("D-MENU");
        assertThat(count.minimum()).isEqualTo(1);
        assertThat(count.counted()).containsExactly("DL.AW.1", "DL.AW.2");
        assertThat(count.credited()).containsExactly(new CreditedItem("DL.AW.2", "D-SBE", false));
        assertThat(count.choices())
                .containsExactly(
                        new ChoiceCount(0, "DL.AW.1", false, ChoiceStatus.COUNTED, List.of()),
                        new ChoiceCount(1, "DL.AW.1", false, ChoiceStatus.COUNTED_ALREADY, List.of()),
                        new ChoiceCount(2, "DL.AW.9", false, ChoiceStatus.REFUSED, List.of("D-MENU")));
        assertThat(count.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(count.isForTheTimeBeing()).isFalse();
    }

    /** L-PLAN replaces the growth model, which is not met. */
    @Test
    void anEmptyPlanIsInOrderNowhereWhereSomethingIsAsked() {
        List<YearExplanation> years = VALIDATOR
                .explain(VALIDATOR.judging(JudgedYears.ALL).validate(duinland().build()))
                .years();

        assertThat(years)
                .flatExtracting(YearExplanation::growthModel)
                .extracting(ElementCount::year, ElementCount::element, ElementCount::minimum, ElementCount::outcome)
                .containsExactly(
                        tuple(1, KernelElement.AW, 1, Outcome.VIOLATED),
                        tuple(1, KernelElement.GG, 1, Outcome.VIOLATED),
                        tuple(1, KernelElement.NW, null, null),
                        tuple(1, KernelElement.PC, null, null),
                        tuple(2, KernelElement.AW, 1, Outcome.VIOLATED),
                        tuple(2, KernelElement.GG, 1, Outcome.VIOLATED),
                        tuple(2, KernelElement.NW, 2, Outcome.VIOLATED),
                        tuple(2, KernelElement.PC, null, null));
        assertThat(years.get(0).outcomes("L-AW-J1"))
                .extracting(RuleOutcome::finding, RuleOutcome::by)
                .containsExactly(tuple(null, List.of("L-PLAN")));
        assertThat(years.get(0).outcomes("L-PC-ALONE"))
                .extracting(RuleOutcome::because)
                .containsExactly(Inapplicability.NOT_CHOSEN);
    }

    @Test
    void anEmptyPlanWithAProgrammeIsJudgedByTheGrowthModel() {
        YearExplanation year = year(1, duinland().following(ADMITTED));

        assertThat(year.outcomes("L-PLAN")).extracting(RuleOutcome::outcome).containsExactly(Outcome.WAIVED);
        assertThat(year.count(KernelElement.AW).outcome()).isEqualTo(Outcome.WAIVED);
        assertThat(year.count(KernelElement.AW).waivedBy()).containsExactly("D-CZ");
        assertThat(year.count(KernelElement.AW).isForTheTimeBeing()).isFalse();
        assertThat(year.count(KernelElement.GG).requirements())
                .extracting(RuleOutcome::finding)
                .doesNotContainNull();
    }

    @Test
    void anUnknownPilotAdmissionWaivesForTheTimeBeing() {
        YearExplanation open = year(
                1,
                duinland()
                        .following(new ProgrammeParticipation("CZ", null, null, Set.of(1)))
                        .choosing("DL.GG.1", 1, c -> c.fact("wholeTeam", true)));
        YearExplanation admitted =
                year(1, duinland().following(ADMITTED).choosing("DL.GG.1", 1, c -> c.fact("wholeTeam", true)));

        assertThat(open.outcomes("L-AW-J1"))
                .extracting(RuleOutcome::outcome, RuleOutcome::by, RuleOutcome::missing)
                .containsExactly(tuple(Outcome.WAIVED, List.of("D-CZ"), List.of("/programmes/0/admitted")));
        assertThat(open.count(KernelElement.AW).isForTheTimeBeing()).isTrue();
        assertThat(open.count(KernelElement.GG).isForTheTimeBeing()).isFalse();
        assertThat(admitted.count(KernelElement.AW).waivedBy()).containsExactly("D-CZ");
        assertThat(admitted.count(KernelElement.AW).isForTheTimeBeing()).isFalse();
    }

    @Test
    void aChoiceWithAnOpenPointCountsForTheTimeBeing() {
        ElementCount count = year(1, duinland().choosing("DL.GG.1", 1)).count(KernelElement.GG);

        assertThat(count.choices())
                .containsExactly(new ChoiceCount(
                        0, "DL.GG.1", false, ChoiceStatus.COUNTED_FOR_THE_TIME_BEING, List.of("D-TEAM")));
        assertThat(count.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(count.isForTheTimeBeing()).isTrue();
    }

    /** A choice that was never new has its conditions judged. */
    @Test
    void anOrphanedDevelopIsExplainedAsANewChoice() {
        YearExplanation year =
                year(2, duinland().choosing("DL.AW.1", 1).choosing("DL.GG.1", 2, c -> c.mode(ChoiceMode.DEVELOP)));

        assertThat(year.outcomes("D-TEAM"))
                .extracting(RuleOutcome::outcome, RuleOutcome::missing)
                .containsExactly(tuple(Outcome.OPEN, List.of("/choices/1/facts/wholeTeam")));
    }

    @Test
    void anItemOfYear1IsNoExtraInYear2() {
        ElementCount count = year(2, duinland().choosing("DL.AW.1", 1).choosing("DL.AW.1", 2))
                .count(KernelElement.AW);

        assertThat(count.counted()).containsExactly("DL.AW.1");
        assertThat(count.again()).containsExactly("DL.AW.1");
        assertThat(count.outcome()).isEqualTo(Outcome.VIOLATED);
    }

    /** One of several rules meets the growth model, and it names what was asked. */
    @Test
    void aRequirementThatIsMetNamesTheRuleThatWouldHaveReported() {
        PracticePlan.Builder developing =
                duinland().choosing("DL.GG.1", 1).choosing("DL.GG.1", 2, c -> c.mode(ChoiceMode.DEVELOP));
        PracticePlan.Builder beginning = duinland().choosing("DL.AW.1", 1).choosing("DL.GG.1", 2);
        PracticePlan.Builder network = duinland().choosing("DL.NW.P1", 2).choosing("DL.NW.P2", 2);

        assertThat(variantOfYear2(developing, "L-GG-J2")).isEqualTo("develop");
        assertThat(variantOfYear2(beginning, "L-GG-J2")).isEqualTo("anyItem");
        assertThat(variantOfYear2(network, "L-NW-2")).isEqualTo("inYear2");
    }

    private static @Nullable String variantOfYear2(PracticePlan.Builder plan, String ruleId) {
        RuleOutcome outcome =
                assertThat(year(2, plan).outcomes(ruleId)).singleElement().actual();
        assertThat(outcome.outcome()).isEqualTo(Outcome.MET);
        return outcome.rule().variant();
    }

    @Test
    void aRequirementOfAnotherReadingDoesNotApply() {
        assertThat(outcome(duinland().choosing("DL.AW.1", 1), "L-IV").because())
                .isEqualTo(Inapplicability.OTHER_READING);
    }

    @Test
    void aReportIsExplainedAsItsPlanWasJudged() {
        PlanValidator overriding = VALIDATOR.reading("INTERVISION_BINDS").judging(JudgedYears.YEAR_1);
        ValidationReport report =
                overriding.validate(duinland().choosing("DL.AW.1", 1).build());

        assertThat(VALIDATOR.explain(report)).isEqualTo(overriding.explain(report));
        assertThat(VALIDATOR.propose(report)).isEqualTo(overriding.propose(report));
        assertThat(VALIDATOR.growthModel(report))
                .isEqualTo(overriding.growthModel(report))
                .isEqualTo(VALIDATOR.explain(report).year(1).growthModel());
    }

    @Test
    void theEffectsAreThoseOfAValidatorThatReadsOtherwise() {
        PracticePlan plan = duinland()
                .choosing("DL.GG.1", 1)
                .choosing("DL.GG.1", 2)
                .choosing("DL.NW.P1", 1)
                .choosing("DL.NW.P2", 1)
                .build();
        List<String> now = rules(VALIDATOR.validate(plan).findings());

        for (ReadingEffect effect : VALIDATOR.explain(VALIDATOR.validate(plan)).effects()) {
            ValidationReport overridden =
                    VALIDATOR.reading(effect.option().name()).validate(plan);
            List<String> expected = new ArrayList<>(now);
            rules(effect.disappearing()).forEach(expected::remove);
            expected.addAll(rules(effect.appearing()));
            assertThat(rules(overridden.findings()))
                    .as("%s", effect.option())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(overridden.verdict()).isEqualTo(effect.verdict());
        }
        assertThat(VALIDATOR.explain(VALIDATOR.validate(plan)).effects())
                .extracting(effect -> effect.option().name())
                .contains("NETWORK_WITHIN_TWO_YEARS", "INTERVISION_BINDS", "DEVELOP_OR_SWITCH");
    }

    @Test
    void anExplanationWithoutTimeSaysThatItIsIncomplete() {
        ValidationReport report =
                VALIDATOR.validate(duinland().choosing("DL.AW.1", 1).build());
        Explanation explanation = VALIDATOR.within(new Budget(1, Duration.ZERO)).explain(report);

        assertThat(VALIDATOR.explain(report).complete()).isTrue();
        assertThat(explanation)
                .isEqualTo(new Explanation(
                        report, List.of(new YearExplanation(1, List.of(), List.of())), List.of(), false));
    }

    @Test
    void anExplanationStopsIfItsThreadIsInterrupted() {
        ValidationReport report =
                VALIDATOR.validate(duinland().choosing("DL.AW.1", 1).build());
        Thread.currentThread().interrupt();
        Explanation explanation = VALIDATOR.explain(report);

        assertThat(Thread.interrupted()).as("it stays interrupted").isTrue();
        assertThat(explanation.complete()).isFalse();
        assertThat(explanation.effects()).isEmpty();
    }

    @Test
    void aPlanThatCannotBeJudgedCannotBeExplained() {
        assertThatThrownBy(() -> VALIDATOR.explain(
                        VALIDATOR.validate(PracticePlan.inRegion("nergens").build())))
                .isInstanceOf(PlanFormatException.class);
    }

    private static PracticePlan.Builder duinland() {
        return PracticePlan.inRegion("duinland").startingOn(LocalDate.of(2023, 10, 1));
    }

    private static YearExplanation year(int year, PracticePlan.Builder plan) {
        return VALIDATOR.explain(VALIDATOR.validate(plan.build())).year(year);
    }

    private static RuleOutcome outcome(PracticePlan.Builder plan, String ruleId) {
        return assertThat(year(1, plan).outcomes(ruleId)).singleElement().actual();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
