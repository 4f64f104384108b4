package nl.mtvp.rules.internal.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.mtvp.rules.explain.AddedChoice;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.internal.explain.PlanProperty.Freedom;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleDescription.Subject;
import org.jspecify.annotations.Nullable;

/** The changes that may help against a violation, cheapest kind first and then in the order of the menu. */
final class Candidates {

    private static final String CHOICES = "/choices/";

    private final Trials trials;
    private final List<Integer> years;
    private final ChangedPlan state;
    private final PracticePlan plan;
    private final PlanProperties properties;

    /**
     * The candidates in a plan.
     *
     * @param trials the rules
     * @param years  the MTVP years that are judged
     * @param state  the plan
     */
    Candidates(Trials trials, List<Integer> years, ChangedPlan state) {
        this.trials = trials;
        this.years = years;
        this.state = state;
        this.plan = state.plan();
        this.properties = new PlanProperties(trials.region(), plan);
    }

    /**
     * The changes that may help.
     *
     * @param violation  what to help against
     * @param violations all violations of the plan
     * @return each change under its key and value; applied when asked for
     */
    Map<String, Supplier<ChangedPlan>> against(Finding violation, List<Finding> violations) {
        Map<String, Supplier<ChangedPlan>> candidates = new LinkedHashMap<>();
        facts(violation, candidates);
        if (violation.item() == null && isAboutChoices(violation)) {
            violations.stream().filter(other -> other.item() != null && other.year() == violation.year()).forEach(other -> facts(other, candidates));
            admissions(violation.description(), candidates);
            additions(violation, candidates);
        } else if (violation.description().subject() == Subject.CHOICE) {
            predecessors(index(violation), candidates);
            withdrawal(index(violation), candidates);
        }
        return candidates;
    }

    private static boolean isAboutChoices(Finding violation) {
        return violation.pointer().equals("/choices");
    }

    private void facts(Finding violation, Map<String, Supplier<ChangedPlan>> candidates) {
        RuleDescription rule = violation.description();
        Integer choice = rule.subject() == Subject.YEAR ? null : Integer.valueOf(index(violation));
        for (String need : rule.needs()) {
            PlanProperty property = properties.find(need, choice);
            boolean mayChange = property.freedom() == Freedom.OPEN
                    || (property.freedom() == Freedom.CAN_BE_STATED && property.isMissingIn(plan));
            // The start date is moved only where it is itself what falls short: a later start mends no missed deadline.
            boolean ownPlace = !need.equals("/startDate") || need.equals(violation.pointer());
            if (mayChange && ownPlace && !state.has(state.key(property, choice))) {
                Object before = property.in(plan);
                values(property, violation, choice).stream().filter(value -> !value.equals(before)).forEach(value -> candidates.putIfAbsent(
                        state.key(property, choice) + "=" + value, () -> state.setting(property, rule, choice, value)));
            }
        }
    }

    /** The values to propose: first the one that the rule asks for, then likely ones; no day far away from the plan's own. */
    private Collection<Object> values(PlanProperty property, Finding violation, @Nullable Integer choice) {
        Set<Object> values = new LinkedHashSet<>();
        Object required = violation.required();
        Object sample = property.values().isEmpty() ? null : property.values().get(0);
        if (sample instanceof LocalDate) {
            days(required, choice).forEach(values::add);
            property.values().stream().filter(day -> isNear((LocalDate) day)).forEach(values::add);
        } else if (sample instanceof Set<?>) {
            property.values().forEach(value -> values.add(union(property.in(plan), (Set<?>) value)));
        } else {
            Stream.ofNullable(required).filter(Integer.class::isInstance).filter(number -> sample instanceof Integer).forEach(values::add);
            values.addAll(property.values());
        }
        return values;
    }

    private Stream<LocalDate> days(@Nullable Object required, @Nullable Integer choice) {
        Stream<LocalDate> asked = required instanceof LocalDate day ? Stream.of(day) : required instanceof MtvpYear year
                ? Stream.of(year.firstDay()) : required instanceof Collection<?> days
                ? days.stream().filter(LocalDate.class::isInstance).map(LocalDate.class::cast) : Stream.empty();
        LocalDate from = choice == null ? null
                : trials.region().menu().item(plan.choices().get(choice).item()).map(MenuItem::availableFrom).orElse(null);
        return Stream.concat(asked, Stream.ofNullable(from));
    }

    private boolean isNear(LocalDate day) {
        LocalDate start = plan.startDate() == null ? trials.region().startDates().first() : plan.startDate();
        return day.isAfter(start.minusYears(2)) && day.isBefore(start.plusYears(2));
    }

    private static Set<Object> union(@Nullable Object known, Set<?> more) {
        Set<Object> union = new LinkedHashSet<>(known instanceof Set<?> set ? set : Set.of());
        union.addAll(more);
        return union;
    }

    private void admissions(RuleDescription rule, Map<String, Supplier<ChangedPlan>> candidates) {
        for (int i = 0; i < plan.programmes().size(); i++) {
            int index = i;
            PlanProperty admitted = new PlanProperty("/programmes/" + i + "/admitted", from -> from.programmes().get(index).admitted(),
                    (changed, value) -> admitting(changed, index), List.of(true), Freedom.CAN_BE_STATED);
            if (admitted.isMissingIn(plan)) {
                candidates.put(state.key(admitted, null), () -> state.setting(admitted, rule, null, true));
            }
        }
    }

    private static PracticePlan admitting(PracticePlan plan, int index) {
        List<ProgrammeParticipation> programmes = new ArrayList<>(plan.programmes());
        ProgrammeParticipation programme = programmes.get(index);
        programmes.set(index, new ProgrammeParticipation(programme.code(), programme.followedUntil(), true, programme.years()));
        return plan.toBuilder().programmes(programmes).build();
    }

    private void additions(Finding violation, Map<String, Supplier<ChangedPlan>> candidates) {
        KernelElement element = violation.element() == KernelElement.PC ? null : violation.element();
        for (MenuItem item : trials.region().menu().items()) {
            if (element == null || item.element() == element) {
                addition(item, violation.year(), candidates);
            }
        }
    }

    private void addition(MenuItem item, int year, Map<String, Supplier<ChangedPlan>> candidates) {
        boolean develops = year == 2 && plan.choices().stream().anyMatch(choice -> choice.year() == 1 && choice.item().equals(item.code()));
        boolean chosen = plan.choices().stream().anyMatch(choice -> choice.year() == year && choice.item().equals(item.code())
                && (!develops || (choice.mode() == ChoiceMode.DEVELOP && choice.basis() == ChoiceBasis.NEW)));
        boolean trained = !develops
                && Objects.requireNonNullElse(plan.practice().priorTrainings(), List.<PriorTraining>of()).stream().anyMatch(prior -> prior.training().equals(item.training()));
        if (chosen || trained || state.withdraws(item.code()) || !item.years().contains(year)) {
            return;
        }
        AddedChoice added = new AddedChoice(item.code(), item.title(), year, develops ? ChoiceMode.DEVELOP : ChoiceMode.NEW);
        candidates.putIfAbsent(ChangedPlan.key(added), () -> state.adding(added));
    }

    private void predecessors(int index, Map<String, Supplier<ChangedPlan>> candidates) {
        Choice choice = plan.choices().get(index);
        List<String> before = trials.region().menu().item(choice.item()).map(MenuItem::predecessors).orElse(List.of());
        if (choice.year() == 2 && years.contains(1)) {
            before.forEach(code -> trials.region().menu().item(code).ifPresent(item -> addition(item, 1, candidates)));
        }
    }

    private void withdrawal(int index, Map<String, Supplier<ChangedPlan>> candidates) {
        Choice choice = plan.choices().get(index);
        // Who withdraws a choice after changing it had better only withdraw it.
        if (state.isHandedIn(index) && !Boolean.TRUE.equals(choice.carriedOut()) && !state.hasChanged(index)) {
            candidates.put(state.withdrawal(index), () -> state.withdrawing(index));
        }
    }

    static int index(Finding finding) {
        String pointer = finding.pointer();
        if (!pointer.startsWith(CHOICES)) {
            throw new IllegalStateException("rule " + finding.rule() + " is about a choice and reports at " + pointer);
        }
        return Integer.parseInt(pointer.substring(CHOICES.length()));
    }
}
