package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.AddedChoice;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.ContinuedChoice;
import nl.mtvp.rules.explain.MovedChoice;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.Proposals.Result;
import nl.mtvp.rules.explain.RescheduledChoice;
import nl.mtvp.rules.explain.TakenAsNew;
import nl.mtvp.rules.explain.TickedIntervision;
import nl.mtvp.rules.explain.WithdrawnChoice;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanCaseReader;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals under the rules of the two regions. */
class ProposalsOfRegionsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final LocalDate START = LocalDate.of(2023, 10, 1);
    /** The items that an earlier training cannot replace. */
    private static final Map<String, String> TRAININGS =
            Map.of("RD.AW.2", "TRIAGE", "RD.AW.3", "SOH", "RD.AW.5", "LEAN", "RD.AW.7", "DIGITAL");

    // Every proposal

    @ParameterizedTest
    @ValueSource(strings = {"rijnmond/cases.json", "westbrabant/cases.json"})
    void everyProposalForACaseSolvesAllButWhatIsNamedAndChangesChoicesOnly(String file) throws IOException {
        int found = 0;
        for (PlanCase example : cases(file)) {
            found += check(example.plan(), JudgedYears.AS_PLANNED);
        }
        assertThat(found).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rijnmond", "west-brabant"})
    void everyProposalForARandomPlanSolvesAllButWhatIsNamedAndChangesChoicesOnly(String id) {
        Region region = VALIDATOR.regions().find(id);
        Random size = new Random(1);
        RandomPlans plans = new RandomPlans(20230401);
        int found = 0;
        for (int i = 0; i < 500; i++) {
            found += check(plans.next(region, size.nextInt(9)), i % 4 == 0 ? JudgedYears.ALL : JudgedYears.AS_PLANNED);
        }
        assertThat(found).isGreaterThan(1_500);
    }

    /** Checks the proposals for a plan, and counts them. */
    private static int check(PracticePlan plan, JudgedYears years) {
        Verdict verdict = VALIDATOR.judging(years).validate(plan).verdict();
        Proposals proposals = VALIDATOR.propose(VALIDATOR.judging(years).validate(plan));
        assertThat(proposals.result() == Result.NOTHING_TO_SOLVE)
                .as("%s", plan)
                .isEqualTo(verdict != Verdict.NON_COMPLIANT);
        assertThat(proposals.result()).as("%s", plan).isNotEqualTo(Result.STOPPED);
        assertThat(proposals.proposals().isEmpty()).as("%s", plan).isEqualTo(proposals.result() != Result.FOUND);
        assertThat(proposals.proposals())
                .as("%s", plan)
                .hasSizeLessThanOrEqualTo(5)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> one.open().size()
                                != other.open().size()
                        ? Integer.compare(one.open().size(), other.open().size())
                        : Integer.compare(one.changes().size(), other.changes().size()));
        if (proposals.result() == Result.NONE_EXISTS) {
            assertThat(rules(proposals.unsolved())).as("%s", plan).isEqualTo(violations(plan, years));
        }
        Set<String> left = new TreeSet<>();
        for (Proposal proposal : proposals.proposals()) {
            assertThat(proposal.changes()).as("%s", plan).isNotEmpty();
            left.addAll(violations(proposal.plan(), years));
            checkOpen(plan, proposal, years);
            checkChoices(plan, proposal);
            if (VALIDATOR.judging(years).validate(plan).years().size() == 2) {
                assertThat(notBegun(plan, 1)).as("%s", proposal).containsAll(notBegun(proposal.plan(), 2));
            }
        }
        if (proposals.result() == Result.FOUND) {
            assertThat(left)
                    .as("what is left of %s by %s", plan, proposals.proposals())
                    .isEqualTo(rules(proposals.unsolved()));
        }
        return proposals.proposals().size();
    }

    private static void checkOpen(PracticePlan plan, Proposal proposal, JudgedYears years) {
        List<Finding> open = open(proposal.plan(), years);
        assertThat(open).as("%s", proposal).containsAll(proposal.open());
        assertThat(rules(open(plan, years)))
                .as("what is open and not named: %s", proposal)
                .containsAll(rules(open.stream()
                        .filter(finding -> !proposal.open().contains(finding))
                        .toList()));
    }

    private static void checkChoices(PracticePlan plan, Proposal proposal) {
        List<TickedIntervision> ticked = ticked(proposal);
        PracticePlan.Builder rest = withChoices(plan, List.of()).toBuilder();
        ticked.forEach(change -> rest.intervision(change.form()));
        assertThat(withChoices(proposal.plan(), List.of())).isEqualTo(rest.build());
        assertThat(ticked).as("%s", plan).hasSizeLessThanOrEqualTo(1).allMatch(change -> plan.intervision() != null);
        List<Choice> kept = new ArrayList<>();
        for (int i = 0; i < plan.choices().size(); i++) {
            Choice choice = plan.choices().get(i);
            for (Change change : proposal.changes()) {
                choice = choice != null && Objects.equals(change.index(), i) ? changed(choice, change) : choice;
            }
            if (choice != null) {
                kept.add(choice);
            }
        }
        List<Choice> choices = proposal.plan().choices();
        assertThat(choices.subList(0, kept.size())).as("%s", proposal).isEqualTo(kept);
        List<Change> additions = proposal.changes().stream()
                .filter(change -> change.index() == null && !ticked.contains(change))
                .toList();
        List<Choice> added = choices.subList(kept.size(), choices.size());
        assertThat(added).as("%s", proposal).hasSameSizeAs(additions).allSatisfy(choice -> {
            assertThat(choice.facts().names()).isEmpty();
            assertThat(choice.carriedOut()).isNull();
            assertThat(choice.basis()).isEqualTo(ChoiceBasis.NEW);
        });
        assertThat(added.stream().map(Choice::plannedStart).toList())
                .as("%s", proposal)
                .isEqualTo(additions.stream().map(Change::plannedStart).toList());
        assertThat(additions).as("%s", plan).allMatch(change -> maySuit(plan, change));
        List<String> withdrawn = places(proposal, WithdrawnChoice.class::isInstance);
        assertThat(places(proposal, change -> change.index() == null || change instanceof MovedChoice))
                .as("%s", proposal)
                .noneMatch(withdrawn::contains);
    }

    /** Returns the item and the year of some changes. */
    private static List<String> places(Proposal proposal, Predicate<Change> which) {
        return proposal.changes().stream()
                .filter(which)
                .map(change -> change.item() + " in year " + change.year())
                .toList();
    }

    /** Returns the items that are developed further, in some year or later, and that no earlier year begins. */
    private static List<String> notBegun(PracticePlan plan, int from) {
        return plan.choices().stream()
                .filter(choice -> choice.year() >= from && choice.mode() == ChoiceMode.DEVELOP)
                .filter(choice -> plan.choices().stream()
                        .noneMatch(first -> first.year() < choice.year()
                                && first.item().equals(choice.item())
                                && !Boolean.FALSE.equals(first.carriedOut())))
                .map(Choice::item)
                .toList();
    }

    private static List<TickedIntervision> ticked(Proposal proposal) {
        return proposal.changes().stream()
                .filter(TickedIntervision.class::isInstance)
                .map(TickedIntervision.class::cast)
                .toList();
    }

    /**
     * Returns a choice after a change; its facts never change, and what was or was not carried out is only withdrawn.
     *
     * @return null: it is withdrawn
     */
    private static @Nullable Choice changed(Choice choice, Change change) {
        assertThat(change.item()).isEqualTo(choice.item());
        if (change instanceof WithdrawnChoice) {
            return null;
        }
        assertThat(choice.carriedOut()).as("%s", change).isNull();
        if (change instanceof MovedChoice) {
            Choice.Builder moved = choice.toBuilder().year(3 - choice.year());
            if (choice.year() == 2) {
                moved.mode(ChoiceMode.NEW);
            }
            return change.plannedStart() == null
                    ? moved.build()
                    : moved.plannedStart(change.plannedStart()).build();
        }
        if (change instanceof RescheduledChoice rescheduled) {
            return choice.toBuilder().plannedStart(rescheduled.after()).build();
        }
        assertThat(change).isInstanceOfAny(TakenAsNew.class, ContinuedChoice.class);
        return choice.toBuilder()
                .basis(ChoiceBasis.NEW)
                .mode(change instanceof TakenAsNew ? ChoiceMode.NEW : ChoiceMode.DEVELOP)
                .build();
    }

    /** Returns whether the practice was not refused an item and did not follow it as a training that does not count. */
    private static boolean maySuit(PracticePlan plan, Change addition) {
        boolean lost = addition.item().equals("RD.AW.10")
                && plan.choices().stream()
                        .anyMatch(choice -> choice.item().equals("RD.AW.10")
                                && choice.basis() == ChoiceBasis.NEW
                                && Boolean.FALSE.equals(choice.facts().value("admitted")));
        String training = addition instanceof AddedChoice ? TRAININGS.get(addition.item()) : null;
        boolean followed = Stream.ofNullable(plan.practice().priorTrainings())
                .flatMap(List::stream)
                .anyMatch(prior -> prior.training().equals(training));
        return !lost && !followed;
    }

    // Each kind of change

    @Test
    void whatTheMenuOffersIsProposedInItsOrder() {
        Proposals proposals = VALIDATOR.propose(
                VALIDATOR.validate(rijnmond().choosing("RD.GG.1", 1).build()));

        assertThat(proposals.result()).isEqualTo(Result.FOUND);
        assertThat(words(proposals))
                .hasSize(5)
                .startsWith(
                        "Kies in MTVP-jaar 1: RD.AW.1 Workshop: Praktijk in Regie - Meer aandacht voor taakdifferentiatie.",
                        "Kies in MTVP-jaar 1: RD.AW.2 Triagetraining voor assistentes.");
    }

    @Test
    void whatIsPutForwardAsAnEarlierTrainingIsDone() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .choosing("RD.GG.1", 1)
                .choosing("RD.AW.2", 1, choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING))
                .build()));

        assertThat(proposals.proposals())
                .extracting(Proposal::changes)
                .containsExactly(List.of(new TakenAsNew(
                        1, "RD.AW.2", "Triagetraining voor assistentes", 1, ChoiceBasis.PRIOR_TRAINING)));
        assertThat(words(proposals))
                .containsExactly("Doe deze interventie in MTVP-jaar 1, in plaats van een eerder"
                        + " gevolgde scholing op te geven: RD.AW.2 Triagetraining voor assistentes (keuze 2).");
    }

    @Test
    void whatCannotCountIsDoneOrWithdrawn() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .choosing("RD.AW.9", 1)
                .choosing("RD.GG.1", 1)
                .choosing("RD.AW.2", 1, choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING))
                .build()));

        assertThat(words(proposals))
                .containsExactly(
                        "Doe deze interventie in MTVP-jaar 1, in plaats van een eerder"
                                + " gevolgde scholing op te geven: RD.AW.2 Triagetraining voor assistentes (keuze 3).",
                        "Haal uit het plan: RD.AW.2 Triagetraining voor assistentes in MTVP-jaar 1 (keuze 3).");
    }

    @Test
    void theItemThatAnUnknownCodeResemblesIsProposedFirst() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(
                rijnmond().choosing("RD.AW.06", 1).choosing("RD.GG.1", 1).build()));

        assertThat(proposals.proposals().get(0).changes())
                .extracting(Change::item)
                .containsExactly("RD.AW.06", "RD.AW.6");
        assertThat(proposals.proposals().get(1).changes())
                .extracting(Change::item)
                .containsExactly("RD.AW.06", "RD.AW.1");
    }

    @Test
    void whatIsDevelopedWithoutABeginningIsTakenAsNew() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(twoYears()
                .choosing("RD.AW.2", 2, choice -> choice.mode(ChoiceMode.DEVELOP))
                .build()));

        assertThat(proposals.proposals().get(0).changes())
                .containsExactly(new TakenAsNew(5, "RD.AW.2", "Triagetraining voor assistentes", 2, ChoiceBasis.NEW));
        assertThat(words(proposals))
                .startsWith("Begin in MTVP-jaar 2 met deze interventie als nieuw, in plaats van"
                        + " haar verder te ontwikkelen: RD.AW.2 Triagetraining voor assistentes (keuze 6).");
    }

    @Test
    void theItemOfYear1IsDevelopedFurther() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .choosing("RD.AW.9", 1)
                .choosing("RD.GG.1", 1)
                .choosing("RD.AW.2", 2)
                .choosing("RD.NW.P1", 2)
                .choosing("RD.NW.P2", 2)
                .build()));

        assertThat(proposals.proposals())
                .extracting(Proposal::changes)
                .containsExactly(List.of(new ContinuedChoice(null, "RD.GG.1", "Positieve Gezondheid (PG)")));
        assertThat(words(proposals))
                .containsExactly(
                        "Ontwikkel in MTVP-jaar 2 verder wat in jaar 1 begon: RD.GG.1 Positieve Gezondheid (PG).");
    }

    @Test
    void whatBeginsAnewInYear2BecomesADevelopment() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .choosing("RD.AW.9", 1)
                .choosing("RD.GG.1", 1)
                .choosing("RD.AW.2", 2)
                .choosing("RD.NW.P1", 2)
                .choosing("RD.NW.P2", 2)
                .choosing("RD.GG.1", 2)
                .build()));

        assertThat(proposals.proposals())
                .extracting(Proposal::changes)
                .containsExactly(List.of(new ContinuedChoice(5, "RD.GG.1", "Positieve Gezondheid (PG)")));
    }

    @Test
    void aDayOutsideTheYearIsMovedIntoItOrTheChoiceIntoTheOtherYear() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(twoYears()
                .choosing("RD.AW.2", 2)
                .choosing("RD.AW.3", 2, choice -> choice.plannedStart(LocalDate.of(2024, 9, 30)))
                .build()));

        assertThat(words(proposals))
                .containsExactly(
                        "Begin niet op 30 september 2024, maar bijvoorbeeld op 1 oktober 2024: RD.AW.3 Opleiding"
                                + " taakherschikking - SOH spreekuur voor assistentes in MTVP-jaar 2 (keuze 7).",
                        "Verplaats van MTVP-jaar 2 naar MTVP-jaar 1: RD.AW.3 Opleiding taakherschikking - SOH spreekuur voor"
                                + " assistentes (keuze 7).",
                        "Haal uit het plan: RD.AW.3 Opleiding taakherschikking - SOH spreekuur voor assistentes in MTVP-jaar 2"
                                + " (keuze 7).");
    }

    @Test
    void aChoiceIsMovedToADayOfItsNewYear() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(PracticePlan.inRegion("west-brabant")
                .startingOn(LocalDate.of(2023, 4, 1))
                .choosing("WB.AW.1", 1)
                .choosing("WB.AW.2", 1, choice -> choice.plannedStart(LocalDate.of(2023, 9, 1)))
                .choosing("WB.GG.2", 1)
                .choosing("WB.GG.2", 2, choice -> choice.mode(ChoiceMode.DEVELOP))
                .choosing("WB.NW.1", 2)
                .choosing("WB.NW.2", 2)
                .build()));

        assertThat(words(proposals))
                .contains("Verplaats van MTVP-jaar 1 naar MTVP-jaar 2, en begin bijvoorbeeld op 1 april 2024: WB.AW.2"
                        + " Taakherschikking door de inzet van een Spreekuur Ondersteuner Huisarts (SOH) (keuze 2).");
        assertThat(proposals.proposals())
                .isNotEmpty()
                .allMatch(proposal -> proposal.advice().isEmpty());
    }

    @Test
    void theFirstDayOnWhichAnItemCanBeginIsProposed() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(PracticePlan.inRegion("west-brabant")
                .startingOn(LocalDate.of(2023, 4, 1))
                .choosing("WB.AW.1", 1)
                .choosing("WB.GG.2", 1)
                .choosing("WB.NW.3", 1, choice -> choice.plannedStart(LocalDate.of(2023, 6, 30)))
                .build()));

        assertThat(proposals.proposals().get(0).changes())
                .containsExactly(new RescheduledChoice(
                        2, "WB.NW.3", "Welzijn op recept", 1, LocalDate.of(2023, 6, 30), LocalDate.of(2023, 7, 1)));
    }

    @Test
    void whatFallsShortIsNotWithdrawnAndPutBackWithoutWhatThePlanStates() {
        Map<String, Object> late = Map.of("trainingStart", LocalDate.of(2024, 5, 5));
        PracticePlan plan = PracticePlan.inRegion("west-brabant")
                .startingOn(LocalDate.of(2023, 7, 1))
                .choosing("WB.AW.1", 1)
                .choosing("WB.GG.2", 1, choice -> choice.facts(Facts.of(late)))
                .choosing("WB.GG.3", 1, choice -> choice.facts(Facts.of(late)))
                .choosing("WB.GG.2", 2, choice -> choice.mode(ChoiceMode.DEVELOP))
                .choosing("WB.GG.3", 2, choice -> choice.mode(ChoiceMode.DEVELOP))
                .choosing("WB.AW.2", 2)
                .choosing("WB.NW.1", 2)
                .choosing("WB.NW.2", 2)
                .build();

        assertThat(check(plan, JudgedYears.ALL)).isPositive();
        assertThat(words(VALIDATOR.propose(VALIDATOR.validate(plan))))
                .contains("Kies in MTVP-jaar 1: WB.GG.1 Training rondom gespreksvoering gericht op SOLK/ALK.");
    }

    @Test
    void whatHasToPrecedeAChoiceOfTheSameYearIsProposedWithADayBeforeIt() {
        assertThat(addedBeforeLean(1, LocalDate.of(2024, 6, 1)))
                .isEqualTo(
                        "Kies in MTVP-jaar 1, en begin bijvoorbeeld op 1 oktober 2023: RD.AW.5 Workshop Lean - basis.");
        assertThat(addedBeforeLean(1, LocalDate.of(2023, 10, 1)))
                .isEqualTo("Haal uit het plan: RD.AW.5V Lean verdieping - vervolg in MTVP-jaar 1 (keuze 3).");
        assertThat(addedBeforeLean(2, LocalDate.of(2024, 10, 2)))
                .isEqualTo("Kies in MTVP-jaar 1: RD.AW.5 Workshop Lean - basis.");
    }

    /** Returns the only change that is proposed first for a follow-up that nothing precedes. */
    private static String addedBeforeLean(int year, LocalDate plannedStart) {
        return words(VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                        .startingOn(LocalDate.of(2023, 10, 1))
                        .practice(practice -> complete(practice).priorTrainings(List.of()))
                        .choosing("RD.AW.2", 1)
                        .choosing("RD.GG.1", 1)
                        .choosing("RD.AW.5V", year, choice -> choice.plannedStart(plannedStart))
                        .build())))
                .get(0);
    }

    @Test
    void aFollowUpWithoutADayIsKeptWithADayAfterWhatHasToPrecedeIt() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .practice(practice -> complete(practice).priorTrainings(List.of()))
                .choosing("RD.GG.1", 1)
                .choosing("RD.AW.5V", 1)
                .build()));

        Proposal first = proposals.proposals().get(0);
        assertThat(first.open()).isEmpty();
        assertThat(first.changes())
                .extracting(change -> change.inWords(Language.DUTCH))
                .containsExactly(
                        "Begin bijvoorbeeld op 2 oktober 2023: RD.AW.5V Lean verdieping - vervolg in MTVP-jaar 1"
                                + " (keuze 2).",
                        "Kies in MTVP-jaar 1, en begin bijvoorbeeld op 1 oktober 2023: RD.AW.5 Workshop Lean - basis.");
    }

    @Test
    void aChoiceIsMovedWhereTheOtherYearHasTooFew() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .choosing("RD.GG.1", 1)
                .choosing("RD.AW.2", 2)
                .choosing("RD.AW.9", 2)
                .choosing("RD.NW.P1", 2)
                .choosing("RD.NW.P2", 2)
                .choosing("RD.GG.1", 2, choice -> choice.mode(ChoiceMode.DEVELOP))
                .build()));

        assertThat(proposals.proposals().get(0).changes())
                .containsExactly(new MovedChoice(1, "RD.AW.2", "Triagetraining voor assistentes", 1, null));
        assertThat(words(proposals))
                .contains("Kies in MTVP-jaar 1: RD.AW.3 Opleiding taakherschikking - SOH spreekuur voor assistentes.");
    }

    @Test
    void whatFailsItsConditionIsReplaced() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .choosing("RD.GG.1", 1)
                .choosing("RD.AW.4", 1, choice -> choice.fact("flexibleConsultationHours", false))
                .build()));

        assertThat(proposals.proposals()).hasSize(5).allSatisfy(proposal -> {
            assertThat(proposal.changes())
                    .hasSize(2)
                    .first()
                    .isEqualTo(new WithdrawnChoice(1, "RD.AW.4", "Flexibele consultduur via anders inroosteren", 1));
            assertThat(proposal.changes()).last().isInstanceOf(AddedChoice.class);
            assertThat(proposal.plan().choices()).extracting(Choice::item).doesNotContain("RD.AW.4");
        });
    }

    @Test
    void whatDevelopsAWithdrawnChoiceFurtherBeginsAsNewOrIsWithdrawnAsWell() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(PracticePlan.inRegion("west-brabant")
                .startingOn(LocalDate.of(2023, 4, 1))
                .choosing("WB.AW.1", 1)
                .choosing("WB.GG.1", 1)
                .choosing("WB.GG.2", 1, choice -> choice.fact("trainingStart", LocalDate.of(2024, 2, 1)))
                .choosing("WB.AW.2", 2)
                .choosing("WB.NW.1", 2)
                .choosing("WB.NW.2", 2)
                .choosing("WB.GG.1", 2, choice -> choice.mode(ChoiceMode.DEVELOP))
                .choosing("WB.GG.2", 2, choice -> choice.mode(ChoiceMode.DEVELOP))
                .build()));

        String title = "Training rondom gespreksvoering gericht op gedragsverandering";
        assertThat(proposals.proposals())
                .extracting(Proposal::changes)
                .containsExactly(
                        List.of(
                                new WithdrawnChoice(2, "WB.GG.2", title, 1),
                                new TakenAsNew(7, "WB.GG.2", title, 2, ChoiceBasis.NEW)),
                        List.of(
                                new WithdrawnChoice(2, "WB.GG.2", title, 1),
                                new WithdrawnChoice(7, "WB.GG.2", title, 2)));
    }

    // Order, and what stays open

    @Test
    void whatAProposalLeavesOpenStandsUnderItAndComesLast() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .choosing("RD.GG.1", 1)
                .fact("usesVipLive", false)
                .practice(trainedIn("TRIAGE", "SOH", "LEAN", "DIGITAL"))
                .choosing(
                        "RD.AW.1",
                        1,
                        choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING).carriedOut(false))
                .choosing(
                        "RD.AW.6",
                        1,
                        choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING).carriedOut(false))
                .choosing(
                        "RD.AW.9",
                        1,
                        choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING).carriedOut(false))
                .build()));

        assertThat(proposals.proposals())
                .extracting(proposal -> proposal.open().size())
                .isSorted()
                .startsWith(0)
                .endsWith(4, 5);
        Proposal forItem10 = proposals.proposals().get(proposals.proposals().size() - 2);
        assertThat(forItem10.changes())
                .last()
                .isEqualTo(new AddedChoice("RD.AW.10", "Doorontwikkeling chronische zorg", 1));
        assertThat(forItem10.open())
                .extracting(Finding::rule)
                .containsExactly("R-AW10-DENK", "R-AW10-EXP", "R-AW10-MEET", "R-AW10-VL");
        assertThat(forItem10.open()).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.OPEN);
            assertThat(finding.needs()).isNotEmpty().allMatch(need -> need.startsWith(finding.pointer() + "/facts/"));
        });
    }

    @Test
    void whatIsOpenAlreadyIsNoQuestionOfAProposal() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .practice(p -> complete(p).patientStop(null))
                .choosing("RD.GG.1", 1)
                .build()));

        assertThat(proposals.proposals())
                .hasSize(5)
                .allMatch(proposal -> proposal.open().isEmpty());
    }

    @Test
    void newAdviceIsTold() {
        Proposals proposals = VALIDATOR.propose(
                VALIDATOR.validate(rijnmond().choosing("RD.AW.1", 1).build()));

        assertThat(proposals.proposals())
                .extracting(proposal ->
                        proposal.advice().stream().map(Finding::rule).toList())
                .containsExactly(List.of(), List.of("R-PG-ADV"));
    }

    // What is never proposed

    @Test
    void whatThePracticeFollowedBeforeIsNotProposed() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(
                rijnmond().choosing("RD.GG.1", 1).practice(trainedIn("TRIAGE")).build()));

        assertThat(words(proposals)).isNotEmpty().noneMatch(change -> change.contains("RD.AW.2"));
    }

    @Test
    void whatMayRestOnAnEarlierTrainingIsProposed() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .choosing("RD.AW.1", 1)
                .practice(trainedIn("POSITIVE_HEALTH"))
                .build()));

        assertThat(words(proposals)).contains("Kies in MTVP-jaar 1: RD.GG.1 Positieve Gezondheid (PG).");
    }

    @Test
    void anItemWhosePreconditionFailsIsNotProposed() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .choosing("RD.GG.1", 1)
                .fact("usesVipLive", false)
                .practice(trainedIn("TRIAGE", "SOH", "LEAN", "DIGITAL"))
                .build()));

        assertThat(words(proposals)).isNotEmpty().noneMatch(change -> change.contains("RD.AW.8"));
    }

    @Test
    void anItemForWhichThePracticeWasNotDrawnIsNotProposedAgain() {
        assertThat(allowing("RD.AW.10", choice -> choice)).anyMatch(change -> change.contains("RD.AW.10"));
        assertThat(allowing("RD.AW.10", choice -> choice.fact("admitted", false)))
                .isNotEmpty()
                .noneMatch(change -> change.contains("RD.AW.10"));
    }

    /**
     * Returns the proposals for year 1 where two items are left of the menu for 'anders werken', one chosen in year 2.
     */
    private static List<String> allowing(String item, UnaryOperator<Choice.Builder> chosen) {
        PracticePlan.Builder plan = rijnmond()
                .choosing("RD.GG.1", 1)
                .choosing(item, 2, choice -> chosen.apply(choice.mode(ChoiceMode.DEVELOP)));
        for (String other : List.of("1", "2", "3", "4", "5", "5V", "6", "7", "7V1", "7V2", "8")) {
            plan.choosing(
                    "RD.AW." + other,
                    1,
                    choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING).carriedOut(true));
        }
        return words(VALIDATOR.propose(VALIDATOR.judging(JudgedYears.YEAR_1).validate(plan.build())));
    }

    @Test
    void whatWasCarriedOutIsWithdrawnIfItDoesNotMeetItsCondition() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .choosing("RD.AW.9", 1)
                .choosing("RD.GG.1", 1)
                .choosing("RD.AW.4", 1, choice -> choice.carriedOut(true).fact("flexibleConsultationHours", false))
                .build()));

        assertThat(words(proposals))
                .containsExactly(
                        "Haal uit het plan: RD.AW.4 Flexibele consultduur via anders inroosteren in MTVP-jaar 1"
                                + " (keuze 3).");
        assertThat(proposals.unsolved()).isEmpty();
    }

    @Test
    void whatWasCarriedOutIsNotWithdrawnForItsDay() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(rijnmond()
                .choosing("RD.AW.9", 1)
                .choosing("RD.GG.1", 1)
                .choosing("RD.AW.2", 1, choice -> choice.carriedOut(true).plannedStart(START.minusDays(1)))
                .build()));

        assertThat(proposals.result()).isEqualTo(Result.NONE_EXISTS);
        assertThat(proposals.unsolved()).extracting(Finding::rule).containsExactly("R-YEAR");
    }

    @Test
    void whatWasNotCarriedOutIsNotDevelopedFurtherButChosenAgain() {
        PracticePlan plan = PracticePlan.inRegion("west-brabant")
                .startingOn(START)
                .choosing("WB.NW.1", 1, choice -> choice.carriedOut(false))
                .build();
        List<Change> changes = VALIDATOR
                .propose(VALIDATOR.judging(JudgedYears.ALL).validate(plan))
                .proposals()
                .stream()
                .flatMap(proposal -> proposal.changes().stream())
                .filter(change -> change.item().equals("WB.NW.1"))
                .toList();
        assertThat(changes).isNotEmpty().allSatisfy(change -> assertThat(change).isInstanceOf(AddedChoice.class));
    }

    @Test
    void aDutyToTellIsNotWithdrawnWithTheChoice() {
        PracticePlan.Builder plan = PracticePlan.inRegion("west-brabant")
                .startingOn(START)
                .practice(p -> p.name("De Maas"))
                .choosing("WB.AW.1", 1)
                .choosing("WB.GG.2", 1)
                .choosing("RD.AW.1", 1, choice -> choice.carriedOut(false));
        PracticePlan told = plan.fact("insurerNotified", true)
                .fact("regionalOrganisationNotified", true)
                .build();
        PracticePlan untold = plan.fact("insurerNotified", false).build();

        assertThat(words(VALIDATOR.propose(VALIDATOR.validate(told))))
                .containsExactly("Haal uit het plan: RD.AW.1 in MTVP-jaar 1 (keuze 3).");
        assertThat(VALIDATOR.propose(VALIDATOR.validate(untold)).result()).isEqualTo(Result.NONE_EXISTS);
        assertThat(rules(VALIDATOR.propose(VALIDATOR.validate(untold)).unsolved()))
                .containsExactly("W-MENU", "W-NOTIFY");
    }

    @Test
    void aWithdrawnItemDoesNotComeBackWithoutWhatWasToldOfIt() {
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(PracticePlan.inRegion("west-brabant")
                .startingOn(START)
                .choosing("WB.AW.1", 1)
                .choosing(
                        "X.A",
                        1,
                        choice -> choice.element(KernelElement.GG)
                                .fact("inLeidraad", true)
                                .fact("newForPractice", true)
                                .fact("existingFunding", false))
                .choosing("WB.AW.2", 2)
                .choosing("WB.NW.1", 2)
                .choosing("WB.NW.2", 2)
                .choosing(
                        "X.A",
                        2,
                        choice -> choice.element(KernelElement.GG)
                                .mode(ChoiceMode.DEVELOP)
                                .fact("newForPractice", false))
                .build()));

        assertThat(proposals.proposals())
                .isNotEmpty()
                .noneMatch(proposal -> proposal.changes().stream().anyMatch(WithdrawnChoice.class::isInstance)
                        && proposal.changes().contains(new ContinuedChoice(null, "X.A", null)));
    }

    // Where no choice helps

    @Test
    void whatHasNothingToDoWithChoicesIsLeftToItsOwnRemedy() {
        PracticePlan.Builder plan = rijnmond()
                .startingOn(LocalDate.of(2023, 5, 1))
                .declarations(new Declarations(false, null))
                .choosing("RD.AW.1", 1);

        Proposals none =
                VALIDATOR.propose(VALIDATOR.validate(plan.choosing("RD.GG.1", 1).build()));
        assertThat(none.result()).isEqualTo(Result.NONE_EXISTS);
        assertThat(none.proposals()).isEmpty();
        assertThat(none.unsolved()).extracting(Finding::rule).containsExactly("L-COMMIT", "R-START");

        Proposals some = VALIDATOR.propose(VALIDATOR.validate(
                plan.choices(List.of(Choice.of("RD.AW.1", 1).build())).build()));
        assertThat(some.result()).isEqualTo(Result.FOUND);
        assertThat(words(some))
                .containsExactly(
                        "Kies in MTVP-jaar 1: RD.GG.1 Positieve Gezondheid (PG).",
                        "Kies in MTVP-jaar 1: RD.GG.2 4Domeinen-model (4D).");
        assertThat(some.unsolved()).extracting(Finding::rule).containsExactly("L-COMMIT", "R-START");
    }

    @Test
    void openPointsAloneAskForNoOtherChoices() {
        PracticePlan plan = rijnmond()
                .practice(p -> complete(p).patientStop(null))
                .choosing("RD.AW.4", 1)
                .choosing("RD.GG.1", 1)
                .build();

        assertThat(VALIDATOR.validate(plan).verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(VALIDATOR.propose(VALIDATOR.validate(plan)))
                .isEqualTo(new Proposals(Result.NOTHING_TO_SOLVE, List.of(), List.of()));
    }

    @Test
    void onlyYearsThatAreJudgedChange() {
        PracticePlan plan = rijnmond()
                .choosing("RD.GG.1", 1)
                .choosing("RD.AW.2", 2)
                .choosing("RD.AW.3", 2)
                .choosing("RD.AW.9", 1, choice -> choice.plannedStart(LocalDate.of(2024, 10, 1)))
                .build();

        assertThat(VALIDATOR
                        .propose(VALIDATOR.judging(JudgedYears.YEAR_1).validate(plan))
                        .proposals())
                .isNotEmpty()
                .allSatisfy(proposal -> assertThat(proposal.changes())
                        .allSatisfy(change -> assertThat(change.year()).isEqualTo(1)));
    }

    // Large plans

    @ParameterizedTest
    @ValueSource(ints = {8, 20, 60})
    void manyNetworkItemsInTheWrongYearAreSolvedWithinTheBudget(int count) {
        PracticePlan.Builder plan = rijnmond();
        for (int i = 0; i < count; i++) {
            plan.choosing("RD.NW.P" + i, 2, choice -> choice.plannedStart(LocalDate.of(2023, 11, 1)));
        }
        Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(plan.build()));

        assertThat(proposals.result()).isEqualTo(Result.FOUND);
        assertThat(proposals.unsolved()).isEmpty();
        assertThat(proposals.proposals()).hasSize(5).allSatisfy(proposal -> {
            assertThat(violations(proposal.plan(), JudgedYears.ALL)).isEmpty();
            assertThat(proposal.changes()).hasSize(count + 4).noneMatch(WithdrawnChoice.class::isInstance);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"rijnmond", "west-brabant"})
    void largePlansWithAllKindsOfShortcomingsAreSolvedOrTheSearchStops(String id) {
        Region region = VALIDATOR.regions().find(id);
        RandomPlans plans = new RandomPlans(60);
        for (int i = 0; i < 20; i++) {
            PracticePlan plan = plans.next(region, 20 + 2 * i);
            Proposals proposals = VALIDATOR.propose(VALIDATOR.validate(plan));
            assertThat(proposals.result()).isIn(Result.FOUND, Result.STOPPED);
            Set<String> unsolved = rules(proposals.unsolved());
            assertThat(proposals.proposals())
                    .as("%s", plan)
                    .isNotEmpty()
                    .allSatisfy(proposal ->
                            assertThat(unsolved).containsAll(violations(proposal.plan(), JudgedYears.AS_PLANNED)));
        }
    }

    private static PracticePlan.Builder rijnmond() {
        return PracticePlan.inRegion("rijnmond").startingOn(START).practice(ProposalsOfRegionsTest::complete);
    }

    /** Returns a plan for two years that lacks an extra item for 'anders werken' in year 2. */
    private static PracticePlan.Builder twoYears() {
        return rijnmond()
                .choosing("RD.AW.9", 1)
                .choosing("RD.GG.1", 1)
                .choosing("RD.NW.P1", 2)
                .choosing("RD.NW.P2", 2)
                .choosing("RD.GG.1", 2, choice -> choice.mode(ChoiceMode.DEVELOP));
    }

    private static Practice.Builder complete(Practice.Builder practice) {
        return practice.name("De Maas")
                .agbCode("01012345")
                .patientStop(false)
                .waitingList(false)
                .outOfHoursDataConsent(true);
    }

    private static UnaryOperator<Practice.Builder> trainedIn(String... trainings) {
        return practice -> complete(practice)
                .priorTrainings(Stream.of(trainings)
                        .map(code -> new PriorTraining(code, null))
                        .toList());
    }

    private static List<String> words(Proposals proposals) {
        return proposals.proposals().stream()
                .flatMap(proposal -> proposal.changes().stream())
                .map(change -> change.inWords(Language.DUTCH))
                .toList();
    }

    private static PracticePlan withChoices(PracticePlan plan, List<Choice> choices) {
        return plan.toBuilder().choices(choices).build();
    }

    private static Set<String> violations(PracticePlan plan, JudgedYears years) {
        return rules(VALIDATOR.judging(years).validate(plan).findings().stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .toList());
    }

    private static List<Finding> open(PracticePlan plan, JudgedYears years) {
        return VALIDATOR.judging(years).validate(plan).findings().stream()
                .filter(finding -> finding.severity() == Severity.OPEN)
                .toList();
    }

    private static Set<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<PlanCase> cases(String file) throws IOException {
        try (InputStream in = ProposalsOfRegionsTest.class.getResourceAsStream(file)) {
            return new PlanCaseReader(VALIDATOR.regions()).read(file, in);
        }
    }
}
