package nl.mtvp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.mtvp.rules.explain.Budget;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.Proposals.Result;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PlanLimits;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.RegionProject;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proposals on a small menu, against a search that tries every set of at most three changes. */
class ProposalsTest {

    private static final LocalDate START = LocalDate.of(2023, 4, 1);
    private static final int PLANS = 150;
    private static final int MOST_CHANGES = 3;
    /** Well above what a search may judge: some plans are judged before it and to check the proposals. */
    private static final int MOST_JUDGED = 3_500;
    /** The rules that have nothing to do with choices or intervision. */
    private static final Set<String> FACTS = Set.of("T-OPEN");
    /** Ticks a form of intervision. */
    private static final Try TICK = new Try(null, null, choices -> {});

    private static final String RULES = """

            rule "T-EXP: the practice has experience with the training"
                @severity(VIOLATION) @source("2.1 item 2") @items("TL.AW.2") @needs("experienced")
            when
                $choice : AssessedChoice(item == "TL.AW.2", conditionsDue, !facts.yes("experienced"))
            then
                findings.report($choice);
            end

            rule "T-FOLLOW: the workshop comes before its follow-up"
                @severity(VIOLATION) @source("2.1 item 3") @items("TL.AW.3") @needs("plannedStart")
            when
                $choice : AssessedChoice(item == "TL.AW.3", conditionsDue, !preceded)
            then
                findings.report($choice);
            end

            rule "T-DAY: a choice begins in its year"
                @severity(VIOLATION) @source("2") @needs("plannedStart, /startDate")
            when
                $choice : AssessedChoice(outsideItsYear)
            then
                findings.report($choice, $choice.getPlannedStart(), $choice.getWindow());
            end

            rule "T-MENU: every choice is on the menu"
                @severity(VIOLATION) @source("2")
            when
                $choice : AssessedChoice(uncountedBy("T-MENU"))
            then
                findings.report($choice);
            end

            rule "T-PRIOR: an earlier training does not count"
            when
                $choice : PlannedChoice(offered, priorTraining)
            then
                contributions.refuse($choice);
            end

            rule "T-PRIOR: no earlier training is put forward"
                @severity(VIOLATION) @source("2")
            when
                $choice : AssessedChoice(uncountedBy("T-PRIOR"))
            then
                findings.report($choice);
            end

            rule "T-COUNT: nothing is asked"
                @severity(ADVICE) @source("2") @pointer("/choices")
            when
                $year : AssessedYear(year1, nl.mtvp.rules.JudgedYear1.isCounted(), year2)
            then
                findings.report($year);
            end
            """;
    private static final List<String> OWN_RULES = List.of("T-EXP", "T-FOLLOW", "T-DAY", "T-MENU", "T-PRIOR", "T-COUNT");

    @TempDir
    private static Path folder;

    private static @Nullable URLClassLoader loader;
    private static PlanValidator validator;

    @BeforeAll
    static void compile() throws IOException {
        String texts = OWN_RULES.stream()
                .map(rule -> rule + ".when = -\n" + rule + ".message = -\n" + rule + ".remedy = -\n")
                .collect(Collectors.joining());
        String titles = OWN_RULES.stream().map(rule -> rule + ".title = -\n").collect(Collectors.joining());
        loader = RegionProject.testland()
                .replacing(
                        RegionProject.RULES,
                        ".source(\"2.1 item 2\");",
                        ".source(\"2.1 item 2\")"
                                + ".presupposes(\"experienced\", FactType.BOOLEAN);\n"
                                + "    $menu.item(\"TL.AW.3\", KernelElement.AW, \"Vervolg\").source(\"2.1 item 3\")"
                                + ".follows(\"TL.AW.1\");")
                .replacing(RegionProject.RULES, "@severity(ADVICE)", "@severity(VIOLATION)")
                .adding(RegionProject.RULES, RULES)
                .adding(RegionProject.ENGLISH, texts)
                .adding(RegionProject.DUTCH, texts + titles)
                .compileInto(folder);
        validator = PlanValidator.create(loader);
    }

    @AfterAll
    static void close() throws IOException {
        if (loader != null) {
            loader.close();
        }
    }

    @Test
    void noOtherChangesAreBetterThanThoseOfTheFirstProposal() {
        Random random = new Random(20230401);
        Set<String> kinds = new TreeSet<>();
        int solved = 0;
        int partly = 0;
        for (int checked = 0; checked < PLANS; ) {
            PracticePlan plan = randomPlan(random);
            JudgedYears years = random.nextBoolean() || plan.hasChoiceFor(2) ? JudgedYears.ALL : JudgedYears.YEAR_1;
            if (validator.judging(years).validate(plan).verdict() == Verdict.NON_COMPLIANT) {
                checked++;
                Proposals proposals = validator.propose(validator.judging(years).validate(plan));
                proposals.proposals().stream()
                        .flatMap(proposal -> proposal.changes().stream())
                        .forEach(change -> kinds.add(change.getClass().getSimpleName()));
                check(plan, years, proposals);
                solved += proposals.unsolved().isEmpty() ? 1 : 0;
                partly += FACTS.containsAll(rules(proposals.unsolved())) ? 0 : 1;
            }
        }
        assertThat(kinds)
                .containsExactly(
                        "AddedChoice",
                        "ContinuedChoice",
                        "MovedChoice",
                        "RescheduledChoice",
                        "TakenAsNew",
                        "TickedIntervision",
                        "WithdrawnChoice");
        assertThat(solved).as("plans of which all is solved").isGreaterThan(PLANS / 3);
        assertThat(partly).as("plans with something about choices that is not").isGreaterThan(PLANS / 20);
    }

    private static void check(PracticePlan plan, JudgedYears years, Proposals proposals) {
        Set<String> unsolved = rules(proposals.unsolved());
        assertThat(proposals.proposals())
                .as("%s", plan)
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy(proposal ->
                        assertThat(unsolved).as("%s", proposal).containsAll(violations(proposal.plan(), years)));
        Proposal best =
                proposals.proposals().isEmpty() ? null : proposals.proposals().get(0);
        assertThat(proposals.proposals())
                .as("%s", plan)
                .allMatch(
                        proposal -> proposal.changes().size() <= best.changes().size());
        boolean all = FACTS.containsAll(unsolved);
        if (best == null && all) {
            assertThat(FACTS).as("%s", plan).containsAll(violations(plan, years));
            return;
        }
        int changes = all ? best.changes().size() : MOST_CHANGES;
        List<Try> tries = tries(plan, years);
        for (int count = 1; count <= Math.min(changes, MOST_CHANGES); count++) {
            int mostOpen = !all
                    ? Integer.MAX_VALUE
                    : count < changes ? best.open().size() : best.open().size() - 1;
            assertThat(solves(plan, years, tries, new ArrayList<>(), 0, count, mostOpen))
                    .as(
                            "%d changes with at most" + " %d open points of %s, besides %s",
                            count, mostOpen, plan, proposals.proposals())
                    .isFalse();
        }
    }

    @Test
    void aPlanThatCompliesNeedsNoProposal() {
        PracticePlan plan = compliant().build();

        assertThat(validator.propose(validator.validate(plan)))
                .isEqualTo(new Proposals(Result.NOTHING_TO_SOLVE, List.of(), List.of()));
    }

    @Test
    void aPlanWithOpenPointsAloneNeedsNoProposal() {
        PracticePlan plan = compliant().choosing("TL.AW.2", 1).build();

        assertThat(validator.validate(plan).verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(validator.propose(validator.validate(plan)))
                .isEqualTo(new Proposals(Result.NOTHING_TO_SOLVE, List.of(), List.of()));
    }

    @Test
    void whatOtherChoicesSolveIsProposedBesideWhatTheyDoNot() {
        Proposals proposals = validator.propose(validator.validate(PracticePlan.inRegion("testland")
                .startingOn(START)
                .intervision(IntervisionForm.PRACTICE)
                .fact("open", false)
                .choosing("TL.GG.1", 1)
                .build()));

        assertThat(proposals.result()).isEqualTo(Result.FOUND);
        assertThat(proposals.unsolved()).extracting(Finding::rule).containsExactly("T-OPEN");
        assertThat(proposals.proposals())
                .isNotEmpty()
                .extracting(Proposal::plan)
                .allSatisfy(plan ->
                        assertThat(violations(plan, JudgedYears.AS_PLANNED)).containsExactly("T-OPEN"));
    }

    @Test
    void manyWrongDaysAreSolvedWithinTheBudget() {
        PracticePlan.Builder plan = compliant();
        for (int i = 0; i < 60; i++) {
            plan.choosing("TL.NW.1", 1, choice -> choice.plannedStart(START.minusDays(1)));
        }
        JudgedYear1.COUNT.set(0);
        Proposals proposals = validator.propose(validator.validate(plan.build()));

        assertThat(JudgedYear1.COUNT).hasValueLessThan(MOST_JUDGED);
        assertThat(proposals.result()).isEqualTo(Result.FOUND);
        assertThat(proposals.proposals().get(0).changes()).hasSize(60);
    }

    @Test
    void aSearchThatBecomesTooLongStopsAndSaysSo() {
        PracticePlan.Builder plan = compliant()
                .choosing("TL.AW.2", 1, choice -> choice.carriedOut(true).fact("experienced", true))
                .choosing("TL.AW.3", 1, choice -> choice.carriedOut(true))
                .choosing("TL.AW.1", 1, choice -> choice.carriedOut(true));
        for (int i = 0; i < 40; i++) {
            plan.choosing("TL.AW.1", 1, choice -> choice.plannedStart(START.plusYears(1)));
        }
        // The wrong days can be solved in many ways, none of which gives year 2 an extra item.
        PracticePlan built = plan.build();
        JudgedYear1.COUNT.set(0);
        Proposals proposals =
                validator.propose(validator.judging(JudgedYears.ALL).validate(built));

        assertThat(JudgedYear1.COUNT).hasValueLessThan(MOST_JUDGED);
        assertThat(proposals.result()).isEqualTo(Result.STOPPED);
        assertThat(rules(proposals.unsolved())).contains("L-AW-J2");
        assertThat(proposals.proposals())
                .allSatisfy(proposal -> assertThat(rules(proposals.unsolved()))
                        .containsAll(violations(proposal.plan(), JudgedYears.ALL)));
    }

    @Test
    void theNumberOfPlansThatAreJudgedCanBeSet() {
        PracticePlan plan = PracticePlan.inRegion("testland").startingOn(START).build();
        ValidationReport report = validator.judging(JudgedYears.ALL).validate(plan);
        JudgedYear1.COUNT.set(0);
        Proposals proposals =
                validator.within(new Budget(10, Duration.ofMinutes(1))).propose(report);

        assertThat(JudgedYear1.COUNT).hasValueBetween(1, 15);
        assertThat(proposals.result()).isEqualTo(Result.STOPPED);
        assertThat(validator.propose(report).result()).isEqualTo(Result.FOUND);
    }

    @Test
    void aPlanWithAThousandChoicesUsesUpTheBudgetSooner() {
        PracticePlan.Builder plan = compliant();
        for (int i = 0; i < 990; i++) {
            plan.choosing("TL.NW.1", 1, choice -> choice.plannedStart(START.minusDays(1)));
        }
        ValidationReport report = validator.validate(plan.build());
        JudgedYear1.COUNT.set(0);
        Proposals proposals = validator.propose(report);

        assertThat(JudgedYear1.COUNT).hasValueLessThan(MOST_JUDGED / 10);
        assertThat(proposals.result()).isEqualTo(Result.STOPPED);
        assertThat(proposals.unsolved()).hasSize(990);
    }

    @Test
    void aProposalIsNoLargerThanAPlanCanBe() {
        PracticePlan.Builder plan =
                PracticePlan.inRegion("testland").startingOn(START).intervision(IntervisionForm.PRACTICE);
        for (int i = 0; i < PlanLimits.CHOICES; i++) {
            plan.choosing("TL.AW.1", 1);
        }
        Proposals proposals = validator.propose(validator.validate(plan.build()));

        assertThat(rules(proposals.unsolved())).contains("L-GG-J1");
        assertThat(proposals.proposals()).allSatisfy(proposal -> validator.validate(proposal.plan()));
    }

    @Test
    void aSearchWithoutTimeProposesNothingAndSaysSo() {
        ValidationReport report = validator.validate(compliant()
                .choosing("TL.NW.1", 1, choice -> choice.plannedStart(START.minusDays(1)))
                .build());
        Proposals proposals = validator.within(new Budget(1_000, Duration.ZERO)).propose(report);

        assertThat(proposals).isEqualTo(new Proposals(Result.OUT_OF_TIME, List.of(), violations(report)));
    }

    @Test
    void aSearchStopsIfItsThreadIsInterrupted() {
        ValidationReport report = validator.validate(compliant()
                .choosing("TL.NW.1", 1, choice -> choice.plannedStart(START.minusDays(1)))
                .build());
        Thread.currentThread().interrupt();
        Proposals proposals = validator.propose(report);

        assertThat(Thread.interrupted()).as("it stays interrupted").isTrue();
        assertThat(proposals).isEqualTo(new Proposals(Result.INTERRUPTED, List.of(), violations(report)));
    }

    @Test
    void aBudgetIsWithinBounds() {
        assertThatThrownBy(() -> new Budget(0, Duration.ZERO)).hasMessageContaining("Let it judge at least 1");
        assertThatThrownBy(() -> new Budget(1, Duration.ofNanos(-1))).hasMessageContaining("from zero to a day");
        assertThatThrownBy(() -> new Budget(1, Duration.ofDays(1).plusNanos(1)))
                .hasMessageContaining("from zero to a day");
    }

    private static List<Finding> violations(ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .toList();
    }

    private static PracticePlan.Builder compliant() {
        return PracticePlan.inRegion("testland")
                .startingOn(START)
                .intervision(IntervisionForm.PRACTICE)
                .choosing("TL.AW.1", 1)
                .choosing("TL.GG.1", 1);
    }

    private static PracticePlan randomPlan(Random random) {
        PracticePlan.Builder plan = PracticePlan.inRegion("testland").startingOn(START);
        if (random.nextInt(6) == 0) {
            plan.fact("open", false);
        }
        plan.intervision(random.nextInt(8) == 0 ? Set.of() : Set.of(IntervisionForm.PRACTICE));
        List<String> items =
                List.of("TL.AW.1", "TL.AW.2", "TL.AW.3", "TL.GG.1", "TL.NW.1", "TL.NW.2", "PC.X", "TL.AW.9");
        for (int i = random.nextInt(6); i > 0; i--) {
            String item = items.get(random.nextInt(items.size()));
            int year = 1 + random.nextInt(2);
            plan.choosing(item, year, choice -> {
                choice.carriedOut(random.nextInt(3) == 0 ? perhaps(random) : null);
                choice.mode(random.nextInt(4) == 0 ? ChoiceMode.DEVELOP : ChoiceMode.NEW);
                choice.basis(random.nextInt(6) == 0 ? ChoiceBasis.PRIOR_TRAINING : ChoiceBasis.NEW);
                if (random.nextInt(3) == 0) {
                    choice.plannedStart(START.plusMonths(random.nextInt(30) - 3L));
                }
                if (item.equals("TL.AW.1")) {
                    choice.fact("wholeTeam", perhaps(random));
                } else if (item.equals("TL.AW.2")) {
                    choice.fact("experienced", perhaps(random));
                }
            });
        }
        return plan.build();
    }

    private static @Nullable Boolean perhaps(Random random) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> null;
            case 2 -> true;
            default -> false;
        };
    }

    private static Set<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).collect(Collectors.toSet());
    }

    private static Set<String> violations(PracticePlan plan, JudgedYears years) {
        return rules(validator.judging(years).validate(plan).findings().stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .toList());
    }

    /** What is open in a plan, apart from its place: choices move. */
    private static List<String> open(PracticePlan plan, JudgedYears years) {
        return validator.judging(years).validate(plan).findings().stream()
                .filter(finding -> finding.severity() == Severity.OPEN)
                .map(finding -> finding.rule() + finding.item())
                .toList();
    }

    /** Whether some set of so many changes solves all that has to do with choices, and opens at most so many points. */
    private static boolean solves(
            PracticePlan plan,
            JudgedYears years,
            List<Try> tries,
            List<Try> chosen,
            int from,
            int count,
            int mostOpen) {
        if (count == 0) {
            PracticePlan changed = changed(plan, chosen);
            if (mostOpen < 0
                    || !FACTS.containsAll(violations(changed, years))
                    || years == JudgedYears.ALL && !notBegun(plan).containsAll(notBegun(changed))) {
                return false;
            }
            List<String> open = new ArrayList<>(open(changed, years));
            open(plan, years).forEach(open::remove);
            return open.size() <= mostOpen;
        }
        return IntStream.range(from, tries.size()).anyMatch(i -> {
            if (chosen.stream().anyMatch(before -> before.excludes(tries.get(i)))) {
                return false;
            }
            chosen.add(tries.get(i));
            boolean solves = solves(plan, years, tries, chosen, i + 1, count - 1, mostOpen);
            chosen.remove(chosen.size() - 1);
            return solves;
        });
    }

    /** Returns the items that year 2 develops further and no choice of year 1 begins. */
    private static Set<String> notBegun(PracticePlan plan) {
        return plan.choices().stream()
                .filter(choice -> choice.year() == 2 && choice.mode() == ChoiceMode.DEVELOP)
                .filter(choice -> plan.choices().stream()
                        .noneMatch(first -> first.year() == 1
                                && first.item().equals(choice.item())
                                && !Boolean.FALSE.equals(first.carriedOut())))
                .map(Choice::item)
                .collect(Collectors.toSet());
    }

    private static PracticePlan changed(PracticePlan plan, List<Try> tries) {
        List<@Nullable Choice> choices = new ArrayList<>(plan.choices());
        tries.forEach(change -> change.edit.accept(choices));
        PracticePlan.Builder changed = plan.toBuilder()
                .choices(choices.stream().filter(Objects::nonNull).toList());
        return (tries.contains(TICK) ? changed.intervision(IntervisionForm.PRACTICE) : changed).build();
    }

    /** Every change there is, in the order in which several can be made. */
    private static List<Try> tries(PracticePlan plan, JudgedYears years) {
        List<Integer> judged = years == JudgedYears.ALL ? List.of(1, 2) : List.of(1);
        List<Try> tries = new ArrayList<>(List.of(TICK));
        for (int i = 0; i < plan.choices().size(); i++) {
            Choice choice = plan.choices().get(i);
            if (choice.carriedOut() == null && judged.contains(choice.year())) {
                if (judged.size() == 2) {
                    tries.add(editing(i, old -> copy(old, 3 - old.year(), old.mode(), old.basis())));
                }
                if (choice.basis() == ChoiceBasis.PRIOR_TRAINING || choice.mode() == ChoiceMode.DEVELOP) {
                    tries.add(editing(i, old -> copy(old, old.year(), ChoiceMode.NEW, ChoiceBasis.NEW)));
                }
                if (choice.year() == 2) {
                    tries.add(editing(i, old -> copy(old, 2, ChoiceMode.DEVELOP, ChoiceBasis.NEW)));
                }
                if (choice.plannedStart() != null) {
                    tries.add(editing(
                            i,
                            old -> old.toBuilder()
                                    .plannedStart(MtvpYear.of(START, old.year()).firstDay())
                                    .build()));
                }
            }
        }
        for (int i = 0; i < plan.choices().size(); i++) {
            int index = i;
            Choice choice = plan.choices().get(i);
            boolean isPast = Boolean.TRUE.equals(choice.carriedOut())
                    && (choice.plannedStart() != null || choice.item().equals("TL.AW.3"));
            if (!isPast && judged.contains(choice.year())) {
                tries.add(new Try(choice.item() + choice.year(), null, choices -> choices.set(index, null)));
            }
        }
        for (MenuItem item : validator.regions().find("testland").menu().items()) {
            judged.forEach(year -> tries.add(adding(item.code(), year, ChoiceMode.NEW)));
            if (judged.contains(2)) {
                tries.add(adding(item.code(), 2, ChoiceMode.DEVELOP));
            }
        }
        return tries;
    }

    private static Choice copy(Choice choice, int year, ChoiceMode mode, ChoiceBasis basis) {
        return choice.toBuilder().year(year).mode(mode).basis(basis).build();
    }

    private static Try editing(int index, UnaryOperator<Choice> edit) {
        return new Try(null, null, choices -> choices.set(index, edit.apply(choices.get(index))));
    }

    private static Try adding(String item, int year, ChoiceMode mode) {
        return new Try(null, item + year, choices -> {
            boolean begun = year == 2 && has(choices, item, 1);
            if (begun == (mode == ChoiceMode.DEVELOP) && !has(choices, item, year)) {
                choices.add(Choice.of(item, year).mode(mode).build());
            }
        });
    }

    private static boolean has(List<@Nullable Choice> choices, String item, int year) {
        return choices.stream()
                .anyMatch(choice ->
                        choice != null && choice.year() == year && choice.item().equals(item));
    }

    /**
     * A change.
     *
     * @param withdrawn the item and year that it withdraws; null: none
     * @param added the item and year that it adds; null: none
     */
    private record Try(@Nullable String withdrawn, @Nullable String added, Consumer<List<@Nullable Choice>> edit) {

        /** Nobody withdraws what he adds again. */
        boolean excludes(Try other) {
            return withdrawn != null && withdrawn.equals(other.added);
        }
    }
}
