package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.ChoiceCount;
import nl.mtvp.rules.explain.ChoiceStatus;
import nl.mtvp.rules.explain.CreditedItem;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Evidence;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Inapplicability;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.ReadingEffect;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.PlanFormatException;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an explanation says about one requirement or one kernel element. */
class ExplanationTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    @Test
    void aRequirementThatIsMetNamesTheFactsOnWhichItRests() {
        RuleOutcome outcome =
                outcome(rijnmond().choosing("RD.AW.4", 1, c -> c.fact("flexibleConsultationHours", true)), "R-AW4-2");

        assertThat(outcome.outcome()).isEqualTo(Outcome.MET);
        assertThat(outcome.evidence())
                .containsExactly(new Evidence("/choices/0/facts/flexibleConsultationHours", true));
        assertThat(outcome.item()).isEqualTo("RD.AW.4");
    }

    @Test
    void aRequirementThatIsOpenForWantOfAFactNamesItAndTheConditionsThatHeld() {
        RuleOutcome outcome = outcome(rijnmond().choosing("RD.AW.4", 1), "R-AW4-2");

        assertThat(outcome.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(outcome.finding()).isNotNull().extracting(Finding::severity).isEqualTo(Severity.OPEN);
        assertThat(outcome.missing()).containsExactly("/choices/0/facts/flexibleConsultationHours");
        assertThat(outcome.conditions())
                .containsExactly(
                        "item == \"RD.AW.4\"",
                        "conditionsDue",
                        "!credited",
                        "!facts.yes(\"flexibleConsultationHours\")");
        assertThat(outcome.evidence()).isEmpty();
    }

    @Test
    void aRequirementThatIsViolatedNamesTheFactsOnWhichItRestsAndTheConditionsThatHeld() {
        PracticePlan.Builder plan = rijnmond().choosing("RD.AW.4", 1, c -> c.fact("flexibleConsultationHours", false));
        RuleOutcome outcome = outcome(plan, "R-AW4-2");

        assertThat(outcome.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(outcome.evidence())
                .containsExactly(new Evidence("/choices/0/facts/flexibleConsultationHours", false));
        assertThat(outcome.conditions()).contains("!facts.yes(\"flexibleConsultationHours\")");
        assertThat(outcome.missing()).isEmpty();
    }

    @Test
    void aRequirementThatCannotBeToldNamesEveryFactThatDecidesIt() {
        RuleOutcome outcome = outcome(rijnmond().choosing("RD.AW.1", 1), "R-AW1-ALL");

        assertThat(outcome.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome.missing())
                .containsExactlyInAnyOrder("/choices/0/facts/participants", "/practice/staffCount");
    }

    @Test
    void onlyTheFactThatIsMissingIsAskedFor() {
        RuleOutcome outcome = outcome(rijnmond().practice(p -> p.staffCount(5)).choosing("RD.AW.1", 1), "R-AW1-ALL");

        assertThat(outcome.missing()).containsExactly("/choices/0/facts/participants");
    }

    @Test
    void aMinimumThatAProgrammeTakesAwayIsWaivedByItsRule() {
        RuleOutcome outcome =
                outcome(rijnmond().following(new ProgrammeParticipation("KBZ")).choosing("RD.GG.1", 1), "L-AW-J1");

        assertThat(outcome.outcome()).isEqualTo(Outcome.WAIVED);
        assertThat(outcome.by()).containsExactly("R-KBZ-6");
    }

    @Test
    void aMinimumThatIsMetAnywayIsNotWaived() {
        assertThat(outcome(
                                rijnmond()
                                        .following(new ProgrammeParticipation("KBZ"))
                                        .choosing("RD.AW.9", 1),
                                "L-AW-J1")
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void theConditionsOfACreditedItemAreWaivedByTheRuleThatCreditsIt() {
        RuleOutcome outcome =
                outcome(rijnmond().following(new ProgrammeParticipation("SBE")).choosing("RD.AW.4", 1), "R-AW4-2");

        assertThat(outcome.outcome()).isEqualTo(Outcome.WAIVED);
        assertThat(outcome.by()).containsExactly("R-SBE-3");
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
    void theConditionsOfAnItemThatIsDevelopedFurtherDoNotApply() {
        YearExplanation year2 = VALIDATOR
                .explain(VALIDATOR.validate(rijnmond()
                        .choosing("RD.GG.1", 1)
                        .choosing("RD.GG.1", 2, c -> c.mode(ChoiceMode.DEVELOP))
                        .build()))
                .year(2);

        assertThat(year2.outcomes("R-PG-TEAM"))
                .extracting(RuleOutcome::outcome, RuleOutcome::because)
                .containsExactly(tuple(Outcome.NOT_APPLICABLE, Inapplicability.DEVELOPED_FURTHER));
    }

    @Test
    void whatIsNotChosenOrSpeaksInAnotherYearDoesNotApply() {
        PracticePlan.Builder plan = rijnmond().choosing("RD.AW.9", 1);

        assertThat(outcome(plan, "R-AW4-2").because()).isEqualTo(Inapplicability.NOT_CHOSEN);
        assertThat(outcome(plan, "L-AW-J2").because()).isEqualTo(Inapplicability.OTHER_YEAR);
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

    @Test
    void theGrowthModelTellsWhatCountedAndWhatDidNot() {
        ElementCount count = VALIDATOR
                .explain(VALIDATOR.validate(rijnmond()
                        .following(new ProgrammeParticipation("SBE"))
                        .choosing("RD.AW.9", 1)
                        .choosing("RD.AW.9", 1)
                        .choosing("RD.AW.2", 1, c -> c.basis(ChoiceBasis.PRIOR_TRAINING))
                        .choosing("RD.AW.99", 1, c -> c.element(KernelElement.AW))
                        .build()))
                .year(1)
                .count(KernelElement.AW);

        assertThat(count.requirements())
                .extracting(RuleOutcome::id, RuleOutcome::outcome)
                .containsExactly(tuple("L-AW-J1", Outcome.MET));
        assertThat(rules(count.findings())).containsExactly("R-MENU", "R-PRIOR");
        assertThat(count.minimum()).isEqualTo(1);
        assertThat(count.counted()).containsExactly("RD.AW.4", "RD.AW.9");
        assertThat(count.credited()).containsExactly(new CreditedItem("RD.AW.4", "R-SBE-3", false));
        assertThat(count.choices())
                .containsExactly(
                        new ChoiceCount(0, "RD.AW.9", false, ChoiceStatus.COUNTED, List.of()),
                        new ChoiceCount(1, "RD.AW.9", false, ChoiceStatus.COUNTED_ALREADY, List.of()),
                        new ChoiceCount(2, "RD.AW.2", false, ChoiceStatus.REFUSED, List.of("R-PRIOR")),
                        new ChoiceCount(3, "RD.AW.99", false, ChoiceStatus.REFUSED, List.of("R-MENU")));
        assertThat(count.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(count.isForTheTimeBeing()).isFalse();
    }

    /** The catalogue's M-6: L-PLAN replaces the growth model, which is not met. */
    @Test
    void anEmptyPlanIsInOrderNowhereWhereSomethingIsAsked() {
        List<YearExplanation> years = VALIDATOR
                .explain(VALIDATOR.judging(JudgedYears.ALL).validate(rijnmond().build()))
                .years();

        assertThat(years)
                .flatExtracting(YearExplanation::growthModel)
                .extracting(ElementCount::year, ElementCount::element, ElementCount::outcome)
                .containsExactly(
                        tuple(1, KernelElement.AW, Outcome.VIOLATED), tuple(1, KernelElement.GG, Outcome.VIOLATED),
                        tuple(1, KernelElement.NW, null), tuple(1, KernelElement.PC, null),
                        tuple(2, KernelElement.AW, Outcome.VIOLATED), tuple(2, KernelElement.GG, Outcome.VIOLATED),
                        tuple(2, KernelElement.NW, Outcome.VIOLATED), tuple(2, KernelElement.PC, null));
        assertThat(years.get(0).outcomes("L-AW-J1"))
                .extracting(RuleOutcome::finding, RuleOutcome::by)
                .containsExactly(tuple(null, List.of("L-PLAN")));
        assertThat(years.get(0).outcomes("L-PC-ALONE"))
                .extracting(RuleOutcome::because)
                .containsExactly(Inapplicability.NOT_CHOSEN);
    }

    @Test
    void anEmptyPlanWithAProgrammeIsJudgedByTheGrowthModel() {
        YearExplanation year = year1(rijnmond().following(new ProgrammeParticipation("KBZ")));

        assertThat(year.outcomes("L-PLAN")).extracting(RuleOutcome::outcome).containsExactly(Outcome.WAIVED);
        assertThat(year.count(KernelElement.AW).outcome()).isEqualTo(Outcome.WAIVED);
        assertThat(year.count(KernelElement.AW).waivedBy()).containsExactly("R-KBZ-6");
        assertThat(year.count(KernelElement.AW).isForTheTimeBeing()).isFalse();
        assertThat(year.count(KernelElement.GG).requirements())
                .extracting(RuleOutcome::finding)
                .doesNotContainNull();
    }

    @Test
    void aPilotAdmissionThatNobodySpokeOfWaivesForTheTimeBeing() {
        YearExplanation open = year1(rijnmond()
                .following(new ProgrammeParticipation("CZ", null, null, Set.of(1)))
                .choosing("RD.GG.1", 1));
        YearExplanation admitted = year1(rijnmond()
                .following(new ProgrammeParticipation("CZ", null, true, Set.of(1)))
                .choosing("RD.GG.1", 1));

        assertThat(open.outcomes("L-AW-J1"))
                .extracting(RuleOutcome::outcome, RuleOutcome::by, RuleOutcome::missing)
                .containsExactly(tuple(Outcome.WAIVED, List.of("R-CZ-3"), List.of("/programmes/0/admitted")));
        assertThat(open.count(KernelElement.AW).isForTheTimeBeing()).isTrue();
        assertThat(open.count(KernelElement.GG).isForTheTimeBeing()).isFalse();
        assertThat(admitted.count(KernelElement.AW).waivedBy()).containsExactly("R-CZ-3");
        assertThat(admitted.count(KernelElement.AW).isForTheTimeBeing()).isFalse();
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
    void aChoiceWithAnOpenPointCountsForTheTimeBeing() {
        ElementCount count = year1(rijnmond().choosing("RD.GG.2", 1, c -> c.basis(ChoiceBasis.PRIOR_TRAINING)))
                .count(KernelElement.GG);

        assertThat(count.choices())
                .containsExactly(new ChoiceCount(
                        0, "RD.GG.2", false, ChoiceStatus.COUNTED_FOR_THE_TIME_BEING, List.of("R-4D-MAAT")));
        assertThat(count.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(count.isForTheTimeBeing()).isTrue();
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
    void anAdviceThatIsSilentBecauseSomethingIsUnknownIsUnknown() {
        RuleOutcome outcome = outcome(rijnmond().choosing("RD.AW.8", 1), "R-AW8-PRE");

        assertThat(outcome.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome.finding()).isNull();
        assertThat(outcome.missing()).containsExactly("/facts/usesVipLive");
        assertThat(outcome.conditions()).isEmpty();
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

    /** The catalogue's M-7: a choice that was never new has its conditions judged. */
    @Test
    void anOrphanedDevelopIsExplainedAsANewChoice() {
        YearExplanation year = VALIDATOR
                .explain(VALIDATOR.validate(rijnmond()
                        .choosing("RD.AW.9", 1)
                        .choosing("RD.AW.4", 2, c -> c.mode(ChoiceMode.DEVELOP))
                        .build()))
                .year(2);

        assertThat(year.outcomes("R-AW4-2"))
                .extracting(RuleOutcome::outcome, RuleOutcome::missing)
                .containsExactly(tuple(Outcome.OPEN, List.of("/choices/1/facts/flexibleConsultationHours")));
    }

    @Test
    void anItemOfYear1IsNoExtraInYear2() {
        ElementCount count = VALIDATOR
                .explain(VALIDATOR.validate(
                        rijnmond().choosing("RD.AW.9", 1).choosing("RD.AW.9", 2).build()))
                .year(2)
                .count(KernelElement.AW);

        assertThat(count.counted()).containsExactly("RD.AW.9");
        assertThat(count.again()).containsExactly("RD.AW.9");
        assertThat(count.outcome()).isEqualTo(Outcome.VIOLATED);
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
    void theMinimaAreThoseOfTheGrowthModel() {
        PracticePlan plan = rijnmond().build();

        assertThat(VALIDATOR
                        .explain(VALIDATOR.judging(JudgedYears.ALL).validate(plan))
                        .years())
                .flatExtracting(YearExplanation::growthModel)
                .extracting(ElementCount::year, ElementCount::element, ElementCount::minimum)
                .containsExactly(
                        tuple(1, KernelElement.AW, 1),
                        tuple(1, KernelElement.GG, 1),
                        tuple(1, KernelElement.NW, null),
                        tuple(1, KernelElement.PC, null),
                        tuple(2, KernelElement.AW, 1),
                        tuple(2, KernelElement.GG, 1),
                        tuple(2, KernelElement.NW, 2),
                        tuple(2, KernelElement.PC, null));
    }

    /** One of several rules meets the growth model, and it names what was asked. */
    @Test
    void aRequirementThatIsMetNamesTheRuleThatWouldHaveSpoken() {
        PracticePlan.Builder developing =
                rijnmond().choosing("RD.GG.1", 1).choosing("RD.GG.1", 2, c -> c.mode(ChoiceMode.DEVELOP));
        PracticePlan.Builder beginning = rijnmond().choosing("RD.AW.9", 1).choosing("RD.GG.1", 2);
        PracticePlan.Builder network = PracticePlan.inRegion("west-brabant")
                .startingOn(LocalDate.of(2023, 4, 1))
                .choosing("WB.NW.1", 1)
                .choosing("WB.NW.2", 2);

        assertThat(variantOfYear2(developing, "L-GG-J2")).isEqualTo("develop");
        assertThat(variantOfYear2(beginning, "L-GG-J2")).isEqualTo("anyItem");
        assertThat(variantOfYear2(network, "L-NW-2")).isEqualTo("withinTwoYears");
    }

    private static @Nullable String variantOfYear2(PracticePlan.Builder plan, String ruleId) {
        RuleOutcome outcome = assertThat(VALIDATOR
                        .explain(VALIDATOR.validate(plan.build()))
                        .year(2)
                        .outcomes(ruleId))
                .singleElement()
                .actual();
        assertThat(outcome.outcome()).isEqualTo(Outcome.MET);
        return outcome.rule().variant();
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
    void aRequirementOfAnotherReadingDoesNotApply() {
        assertThat(outcome(rijnmond().choosing("RD.AW.9", 1), "L-IV").because())
                .isEqualTo(Inapplicability.OTHER_READING);
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

    @Test
    void aReportIsExplainedAsItsPlanWasJudged() {
        PlanValidator overriding = VALIDATOR.reading("PILOT_AW_ONLY").judging(JudgedYears.YEAR_1);
        ValidationReport report = overriding.validate(rijnmond()
                .following(new ProgrammeParticipation("CZ", null, true, Set.of(1, 2)))
                .choosing("RD.AW.9", 1)
                .build());

        assertThat(VALIDATOR.explain(report)).isEqualTo(overriding.explain(report));
        assertThat(VALIDATOR.propose(report)).isEqualTo(overriding.propose(report));
        assertThat(VALIDATOR.growthModel(report))
                .isEqualTo(overriding.growthModel(report))
                .isEqualTo(VALIDATOR.explain(report).year(1).growthModel());
    }

    @Test
    void theEffectsAreThoseOfAValidatorThatReadsOtherwise() {
        PracticePlan plan = rijnmond()
                .choosing("RD.AW.9", 1)
                .choosing("RD.AW.7V1", 1)
                .choosing("RD.GG.1", 1)
                .choosing("RD.GG.2", 1)
                .build();
        List<String> now = rules(VALIDATOR.validate(plan).findings());

        for (ReadingEffect effect : VALIDATOR.explain(VALIDATOR.validate(plan)).effects()) {
            ValidationReport turned = VALIDATOR.reading(effect.option().name()).validate(plan);
            List<String> expected = new ArrayList<>(now);
            rules(effect.disappearing()).forEach(expected::remove);
            expected.addAll(rules(effect.appearing()));
            assertThat(rules(turned.findings()))
                    .as("%s", effect.option())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(turned.verdict()).isEqualTo(effect.verdict());
        }
        assertThat(VALIDATOR.explain(VALIDATOR.validate(plan)).effects())
                .extracting(effect -> effect.option().name())
                .contains("INTERVISION_BINDS", "PREDECESSOR_ALWAYS_BINDS", "CONVERSATION_EXACTLY_ONE");
    }

    @Test
    void aPlanThatCannotBeJudgedCannotBeExplained() {
        assertThatThrownBy(() -> VALIDATOR.explain(
                        VALIDATOR.validate(PracticePlan.inRegion("nergens").build())))
                .isInstanceOf(PlanFormatException.class);
    }

    private static PracticePlan.Builder rijnmond() {
        return PracticePlan.inRegion("rijnmond").startingOn(LocalDate.of(2023, 10, 1));
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
