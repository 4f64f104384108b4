package nl.mtvp.rules.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Intake;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.Concern;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.IntakeRules.Capacity;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Programme;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.report.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Tries what most documents forbid on the rules of a region, on a plan with little else in it: a change that no finding
 * notices is a hole, unless the region says that it is meant.
 */
final class UnnoticedPlans {

    /** First day of plans in a region that has no start dates. */
    private static final LocalDate ANY_DAY = LocalDate.of(2024, 1, 1);

    private final RegionModule module;
    private final Region region;
    private final PlanValidator validator;
    private final LocalDate start;

    UnnoticedPlans(RegionModule module, Region region, PlanValidator validator) {
        this.module = module;
        this.region = region;
        this.validator = validator.judging(JudgedYears.ALL);
        start = module.startDates().stream().min(Comparator.naturalOrder()).orElse(ANY_DAY);
    }

    /**
     * Something that a plan does, tried on one or more plans.
     *
     * @param what what it does
     * @param usual plans that do not do it
     * @param others the same plans, which do it
     */
    private record Trial(String what, List<PracticePlan> usual, List<PracticePlan> others) {

        private Trial(String what, PracticePlan.Builder usual, PracticePlan.Builder other) {
            this(what, List.of(usual.build()), List.of(other.build()));
        }
    }

    /** Returns what the rules do not notice, each in a sentence that says what to do; empty: they notice everything. */
    List<String> errors(Concern concern) {
        List<String> unnoticed = trials(concern)
                .filter(trial -> !isNoticed(trial, concern))
                .map(Trial::what)
                .toList();
        String reason = module.silentOn().get(concern.name());
        if (reason != null) {
            return unnoticed.isEmpty()
                    ? List.of("The module is silent on " + concern + " (" + reason
                            + "), and its rules notice it. Take it out of silentOn().")
                    : List.of();
        }
        return unnoticed.isEmpty()
                ? List.of()
                : List.of("No rule notices that " + String.join(", or that ", unnoticed) + ". Add a rule"
                        + suggestion(concern) + ", or say in RegionModule.silentOn() why " + concern
                        + " is left to the practice.");
    }

    /** Returns whether a plan gets a finding more; a programme may also take findings away. */
    private boolean isNoticed(Trial trial, Concern concern) {
        for (int i = 0; i < trial.usual().size(); i++) {
            Set<String> usual = findings(trial.usual().get(i));
            Set<String> other = findings(trial.others().get(i));
            if (!usual.containsAll(other) || concern == Concern.PROGRAMME && !other.containsAll(usual)) {
                return true;
            }
        }
        return false;
    }

    private static String suggestion(Concern concern) {
        return switch (concern) {
            case OTHER_START_DATE -> " or the standard rule START_DATE";
            case LOST_DRAW -> " or the standard rule DRAW";
            case OFF_THE_MENU -> " or the standard rule MENU";
            case OUTSIDE_ITS_YEAR -> " or the standard rule YEAR";
            case BEFORE_AVAILABLE -> " or the standard rule AVAILABILITY";
            case PRIOR_TRAINING -> " on PlannedChoice(priorTraining)";
            case WITHOUT_PREDECESSOR -> " on AssessedChoice(!preceded)";
            case NOT_CARRIED_OUT -> " on EarlierChoice(notCarriedOut)";
            case REFUSED_ADMISSION -> " on AssessedChoice(facts.no(\"" + Capacity.ADMITTED + "\"))";
            case PROGRAMME -> " on Participation";
        };
    }

    private Set<String> findings(PracticePlan plan) {
        Set<String> findings = new HashSet<>();
        for (Finding finding : validator.validate(plan).findings()) {
            findings.add(finding.year() + finding.rule() + finding.severity() + finding.pointer());
        }
        return findings;
    }

    private Stream<Trial> trials(Concern concern) {
        return switch (concern) {
            case OTHER_START_DATE ->
                Stream.of(new Trial(
                        "a practice starts on a day that is no start date",
                        plan(),
                        plan().startingOn(start.minusDays(1))));
            case LOST_DRAW ->
                Stream.of(new Trial(
                        "a practice was not drawn", drawn(LotteryResult.DRAWN), drawn(LotteryResult.NOT_DRAWN)));
            case REFUSED_ADMISSION -> refusedAdmission();
            case OFF_THE_MENU ->
                items().limit(1)
                        .map(item -> new Trial(
                                item.code() + "99 is not on the menu",
                                plan().choosing(item.code(), year(item)),
                                plan().choosing(item.code() + "99", year(item))));
            case PRIOR_TRAINING ->
                items().map(item -> new Trial(
                        item.code() + " is an earlier training",
                        choosing(item, choice -> choice.basis(ChoiceBasis.NEW)),
                        choosing(item, choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING))));
            case OUTSIDE_ITS_YEAR ->
                items().map(item -> new Trial(
                        item.code() + " starts after its MTVP year",
                        starting(item, firstDay(item)),
                        starting(item, firstDay(item).plusYears(1))));
            case BEFORE_AVAILABLE -> items().flatMap(item -> beforeAvailable(item, item.availableFrom()));
            case WITHOUT_PREDECESSOR ->
                items().filter(item -> !item.predecessors().isEmpty()).map(this::followUp);
            case NOT_CARRIED_OUT ->
                Stream.of(new Trial("a choice of year 1 was not carried out", developing(true), developing(false)));
            case PROGRAMME ->
                region.programmes().stream()
                        .filter(programme -> programme.withoutEffect().isEmpty())
                        .map(programme -> new Trial(
                                "a practice takes part in " + programme.code(),
                                bases().map(PracticePlan.Builder::build).toList(),
                                bases().map(base -> base.following(taking(programme))
                                                .build())
                                        .toList()));
        };
    }

    private static ProgrammeParticipation taking(Programme programme) {
        return new ProgrammeParticipation(programme.code(), null, true, ProgrammeParticipation.BOTH_YEARS);
    }

    private PracticePlan.Builder drawn(LotteryResult result) {
        return plan().intake(Intake.NONE.withLottery(result));
    }

    private Stream<Trial> refusedAdmission() {
        IntakeRules intake = region.intake();
        Capacity capacity = intake == null ? null : intake.capacity();
        return capacity == null
                ? Stream.of()
                : Stream.of(new Trial(
                        "a practice was not admitted to " + capacity.item(),
                        plan().choosing(capacity.item(), 1, choice -> choice.fact(Capacity.ADMITTED, true)),
                        plan().choosing(capacity.item(), 1, choice -> choice.fact(Capacity.ADMITTED, false))));
    }

    private Stream<Trial> beforeAvailable(MenuItem item, @Nullable LocalDate from) {
        return from == null || !from.isAfter(firstDay(item))
                ? Stream.of()
                : Stream.of(new Trial(
                        item.code() + " starts before it is available",
                        starting(item, from),
                        starting(item, from.minusDays(1))));
    }

    /**
     * The predecessors of an item count towards a minimum, so both plans have them: once before it, once in no year.
     */
    private Trial followUp(MenuItem item) {
        PracticePlan.Builder with = starting(item, firstDay(item).plusMonths(6));
        PracticePlan.Builder without = starting(item, firstDay(item));
        item.predecessors().forEach(code -> {
            with.choosing(code, 1, choice -> choice.plannedStart(firstDay(item)));
            without.choosing(
                    code, 1, choice -> choice.plannedStart(firstDay(item).plusMonths(6)));
        });
        return new Trial(item.code() + " comes before " + item.predecessors(), with, without);
    }

    /**
     * Develops in year 2 what was chosen in year 1, or was not carried out then: two items of each kernel element but
     * ‘het goede gesprek’, where the Leidraad notices it (L-GG-J2).
     */
    private List<PracticePlan> developing(boolean carriedOut) {
        return Stream.of(KernelElement.values())
                .filter(element -> element != KernelElement.GG)
                .map(element -> {
                    PracticePlan.Builder plan = plan();
                    items().filter(item -> item.element() == element && year(item) == 1)
                            .limit(2)
                            .forEach(item -> plan.choosing(item.code(), 1, choice -> choice.carriedOut(carriedOut))
                                    .choosing(item.code(), 2, choice -> choice.mode(ChoiceMode.DEVELOP)));
                    return plan.build();
                })
                .toList();
    }

    /** Returns the plan without choices, and one with a choice of each kernel element, alone and together. */
    private Stream<PracticePlan.Builder> bases() {
        PracticePlan.Builder all = plan();
        List<PracticePlan.Builder> bases = new ArrayList<>(List.of(plan(), all));
        for (KernelElement element : KernelElement.values()) {
            items().filter(item -> item.element() == element).limit(1).forEach(item -> {
                all.choosing(item.code(), year(item));
                bases.add(plan().choosing(item.code(), year(item)));
            });
        }
        return bases.stream();
    }

    private PracticePlan.Builder starting(MenuItem item, LocalDate day) {
        return choosing(item, choice -> choice.plannedStart(day));
    }

    /** Returns a plan with an item; of elements of which two items are asked with another one, so that it is missed. */
    private PracticePlan.Builder choosing(MenuItem item, Consumer<Choice.Builder> choice) {
        PracticePlan.Builder plan = plan().choosing(item.code(), year(item), choice);
        items().filter(other ->
                        item.element() == KernelElement.NW && other.element() == KernelElement.NW && other != item)
                .limit(1)
                .forEach(other -> plan.choosing(other.code(), year(other)));
        return plan;
    }

    private PracticePlan.Builder plan() {
        return PracticePlan.inRegion(module.id())
                .startingOn(start)
                .practice(practice -> practice.priorTrainings(List.of()));
    }

    private Stream<MenuItem> items() {
        return region.menu().items().stream();
    }

    private static int year(MenuItem item) {
        return Collections.min(item.years());
    }

    private LocalDate firstDay(MenuItem item) {
        return MtvpYear.of(start, year(item)).firstDay();
    }
}
