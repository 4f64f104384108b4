package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.ChoiceCount;
import nl.mtvp.rules.explain.ChoiceStatus;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Evidence;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Inapplicability;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.ReadingEffect;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;

/** What an explanation says about requirements of the regions. */
class ExplanationOfRegionsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    @Test
    void theConditionsOfACreditedItemAreWaivedByTheRuleThatCreditsIt() {
        RuleOutcome outcome =
                outcome(rijnmond().following(new ProgrammeParticipation("SBE")).choosing("RD.AW.4", 1), "R-AW4-2");

        assertThat(outcome.outcome()).isEqualTo(Outcome.WAIVED);
        assertThat(outcome.by()).containsExactly("R-SBE-3");
    }

    @Test
    void aFollowUpIsInOrderByTheChoiceThatPrecedesIt() {
        RuleOutcome outcome = VALIDATOR
                .explain(VALIDATOR.validate(rijnmond()
                        .choosing("RD.AW.5", 1)
                        .choosing("RD.AW.5V", 2)
                        .build()))
                .year(2)
                .outcomes("R-AW5V-PRE")
                .get(0);

        assertThat(outcome.outcome()).isEqualTo(Outcome.MET);
        assertThat(outcome.evidence()).contains(new Evidence("/choices/0/item", "RD.AW.5"));
    }

    @Test
    void theConditionsOfARefusedChoiceDoNotApply() {
        RuleOutcome outcome =
                outcome(rijnmond().choosing("RD.AW.4", 1, c -> c.basis(ChoiceBasis.PRIOR_TRAINING)), "R-AW4-2");

        assertThat(outcome.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome.because()).isEqualTo(Inapplicability.CHOICE_REFUSED);
        assertThat(outcome.by()).containsExactly("R-PRIOR");
    }

    @Test
    void aRuleAboutAnotherProgrammeDoesNotApply() {
        assertThat(outcome(rijnmond().choosing("RD.AW.9", 1), "R-KBZ-2").because())
                .isEqualTo(Inapplicability.CIRCUMSTANCES);
    }

    @Test
    void aDeadlineOfAnotherCohortDoesNotApply() {
        PracticePlan plan = PracticePlan.inRegion("west-brabant")
                .startingOn(LocalDate.of(2023, 4, 1))
                .submittedOn(LocalDate.of(2023, 4, 5))
                .choosing("WB.AW.1", 1)
                .build();
        YearExplanation year1 = VALIDATOR.explain(VALIDATOR.validate(plan)).year(1);

        assertThat(year1.outcomes("W-DL-24")).extracting(RuleOutcome::outcome).containsExactly(Outcome.ADVISED);
        assertThat(year1.outcomes("W-LISTED")).extracting(RuleOutcome::outcome).containsExactly(Outcome.NOT_APPLICABLE);
    }

    /** L-IV reports that there is no intervision at all. */
    @Test
    void aFormOfIntervisionIsInOrderOnlyIfThereIsIntervision() {
        RuleOutcome none = outcome(westBrabant().intervision(Set.of()), "W-IV-FORM");
        RuleOutcome meetings = outcome(westBrabant().intervision(IntervisionForm.BETWEEN_PRACTICES), "W-IV-FORM");

        assertThat(none.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(none.because()).isEqualTo(Inapplicability.CIRCUMSTANCES);
        assertThat(meetings.outcome()).isEqualTo(Outcome.MET);
    }

    /** Other rules report what is still to be found out about these choices. */
    @Test
    void theMenuRulesPromiseNothingOfChoicesThatNoMenuHolds() {
        RuleOutcome addition = outcome(
                westBrabant()
                        .choosing("X.IETS", 1, c -> c.element(KernelElement.AW).fact("inLeidraad", false)),
                "W-MENU");
        RuleOutcome network = outcome(rijnmond().choosing("RD.NW.P1", 1), "R-MENU");

        assertThat(addition.outcome()).isEqualTo(Outcome.MET);
        assertThat(addition.rule().title(Language.DUTCH)).endsWith("of is een eigen toevoeging");
        assertThat(addition.rule().title(Language.ENGLISH)).endsWith("or an addition where the region takes these");
        assertThat(network.outcome()).isEqualTo(Outcome.MET);
        assertThat(network.rule().title(Language.DUTCH)).endsWith("als die er is");
        assertThat(network.rule().title(Language.ENGLISH)).endsWith("if there is one");
    }

    @Test
    void aPlanThatIsHandedInOnTheStartDateIsInTime() {
        RuleOutcome outcome = outcome(westBrabant().submittedOn(LocalDate.of(2023, 7, 1)), "W-LISTED");

        assertThat(outcome.outcome()).isEqualTo(Outcome.MET);
        assertThat(outcome.rule().title(Language.DUTCH)).contains("uiterlijk op de startdatum");
        assertThat(outcome.rule().title(Language.ENGLISH)).contains("on the start date at the latest");
    }

    @Test
    void anOpenAdditionCountsForTheTimeBeing() {
        ElementCount open = addition(false).count(KernelElement.AW);
        ElementCount known = addition(true).count(KernelElement.AW);

        assertThat(open.counted()).containsExactly("X.IETS");
        assertThat(open.choices())
                .containsExactly(new ChoiceCount(
                        0,
                        "X.IETS",
                        false,
                        ChoiceStatus.COUNTED_FOR_THE_TIME_BEING,
                        List.of("W-ADD-LEI", "W-ADD-NEW")));
        assertThat(open.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(open.requirements()).extracting(RuleOutcome::outcome).containsExactly(Outcome.MET);
        assertThat(known.choices())
                .containsExactly(new ChoiceCount(0, "X.IETS", false, ChoiceStatus.COUNTED, List.of()));
        assertThat(known.outcome()).isEqualTo(Outcome.MET);
    }

    private static YearExplanation addition(boolean known) {
        return year1(PracticePlan.inRegion("west-brabant").choosing("X.IETS", 1, choice -> {
            choice.element(KernelElement.AW).fact("existingFunding", false);
            if (known) {
                choice.fact("inLeidraad", true).fact("newForPractice", true);
            }
        }));
    }

    @Test
    void aLostDrawForItem10DoesNotCount() {
        YearExplanation year = year1(rijnmond().choosing("RD.AW.10", 1, c -> c.fact("admitted", false)));

        assertThat(year.count(KernelElement.AW).counted()).isEmpty();
        assertThat(year.count(KernelElement.AW).choices())
                .containsExactly(new ChoiceCount(0, "RD.AW.10", false, ChoiceStatus.REFUSED, List.of("R-AW10-Q")));
        assertThat(year.count(KernelElement.AW).outcome()).isEqualTo(Outcome.VIOLATED);
        RuleOutcome lost = assertThat(year.outcomes("R-AW10-Q")).singleElement().actual();
        assertThat(lost.outcome()).isEqualTo(Outcome.ADVISED);
        assertThat(lost.conditions()).contains("uncountedBy(\"R-AW10-Q\")", "facts.no(\"admitted\")");
        assertThat(lost.evidence()).containsExactly(new Evidence("/choices/0/facts/admitted", false));
    }

    /** The conditions of a qualifying rule explain its judging rule. */
    @Test
    void theDrawForItem10IsMetOrUnknownAsThePlanTells() {
        RuleOutcome won = outcome(rijnmond().choosing("RD.AW.10", 1, c -> c.fact("admitted", true)), "R-AW10-Q");
        RuleOutcome unknown = outcome(rijnmond().choosing("RD.AW.10", 1), "R-AW10-Q");

        assertThat(won.outcome()).isEqualTo(Outcome.MET);
        assertThat(won.evidence()).containsExactly(new Evidence("/choices/0/facts/admitted", true));
        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown.missing()).containsExactly("/choices/0/facts/admitted");
    }

    @Test
    void anAdviceThatIsGivenThoughSomethingIsUnknownNamesIt() {
        RuleOutcome outcome = outcome(rijnmond().choosing("RD.GG.2", 1), "R-PG-ADV");

        assertThat(outcome.outcome()).isEqualTo(Outcome.ADVISED);
        assertThat(outcome.missing()).containsExactly("/practice/highDeprivation");
    }

    @Test
    void whetherARuleAppliesMayBeWhatIsUnknown() {
        RuleOutcome outcome = outcome(rijnmond().choosing("RD.AW.9", 1), "R-DATA-WAITN");

        assertThat(outcome.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome.missing()).containsExactly("/practice/waitingList");
    }

    @Test
    void whatNobodyHasSaidOfACarriedOutChoiceIsUnknown() {
        PracticePlan plan = rijnmond()
                .choosing("RD.AW.9", 1)
                .choosing("RD.AW.1", 1, c -> c.carriedOut(true))
                .choosing("RD.AW.5", 1, c -> c.carriedOut(false))
                .choosing("RD.AW.6", 2)
                .build();

        assertThat(VALIDATOR.explain(VALIDATOR.validate(plan)).year(2).outcomes("R-EXEC"))
                .extracting(RuleOutcome::outcome, RuleOutcome::evidence, RuleOutcome::missing)
                .containsExactly(
                        tuple(Outcome.UNKNOWN, List.of(), List.of("/choices/0/carriedOut")),
                        tuple(Outcome.MET, List.of(new Evidence("/choices/1/carriedOut", true)), List.of()),
                        tuple(Outcome.ADVISED, List.of(new Evidence("/choices/2/carriedOut", false)), List.of()));
    }

    @Test
    void westBrabantLeavesEarlierTrainingUncounted() {
        PracticePlan plan = PracticePlan.inRegion("west-brabant")
                .startingOn(LocalDate.of(2023, 4, 1))
                .choosing("WB.AW.1", 1, c -> c.basis(ChoiceBasis.PRIOR_TRAINING))
                .build();

        assertThat(VALIDATOR
                        .explain(VALIDATOR.validate(plan))
                        .year(1)
                        .count(KernelElement.AW)
                        .choices())
                .containsExactly(new ChoiceCount(0, "WB.AW.1", false, ChoiceStatus.LEFT_UNCOUNTED, List.of("W-SEL")));
    }

    @Test
    void priorTrainingThatProvesAConditionIsItsEvidence() {
        RuleOutcome outcome = outcome(
                rijnmond()
                        .practice(p -> p.priorTrainings(List.of(new PriorTraining("LEAN", null))))
                        .choosing("RD.AW.5V", 1),
                "R-AW5V-PRE");

        assertThat(outcome.outcome()).isEqualTo(Outcome.MET);
        assertThat(outcome.evidence()).containsExactly(new Evidence("/practice/priorTrainings", List.of("LEAN")));
    }

    @Test
    void whatHangsOnAReadingIsNamedWithTheOptionThatWouldChangeIt() {
        Explanation explanation = VALIDATOR.explain(VALIDATOR.validate(rijnmond()
                .following(new ProgrammeParticipation("CZ", null, true, Set.of(1, 2)))
                .intervision(IntervisionForm.PRACTICE)
                .choosing("RD.AW.9", 1)
                .build()));

        assertThat(explanation.effects())
                .filteredOn(effect -> effect.option().point().id().equals("A-09"))
                .extracting(
                        effect -> effect.option().name(),
                        effect -> rules(effect.disappearing()),
                        effect -> rules(effect.appearing()),
                        ReadingEffect::verdict)
                .containsExactly(tuple("PILOT_AW_ONLY", List.of("R-CZ-3"), List.of("L-GG-J1"), Verdict.NON_COMPLIANT));
    }

    private static PracticePlan.Builder rijnmond() {
        return PracticePlan.inRegion("rijnmond").startingOn(LocalDate.of(2023, 10, 1));
    }

    private static PracticePlan.Builder westBrabant() {
        return PracticePlan.inRegion("west-brabant").startingOn(LocalDate.of(2023, 7, 1));
    }

    private static YearExplanation year1(PracticePlan.Builder plan) {
        return VALIDATOR.explain(VALIDATOR.validate(plan.build())).year(1);
    }

    private static RuleOutcome outcome(PracticePlan.Builder plan, String ruleId) {
        return assertThat(year1(plan).outcomes(ruleId)).singleElement().actual();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
