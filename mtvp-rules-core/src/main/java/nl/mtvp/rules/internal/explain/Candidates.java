package nl.mtvp.rules.internal.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mtvp.rules.explain.AddedChoice;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.ContinuedChoice;
import nl.mtvp.rules.explain.MovedChoice;
import nl.mtvp.rules.explain.RescheduledChoice;
import nl.mtvp.rules.explain.TakenAsNew;
import nl.mtvp.rules.explain.TickedIntervision;
import nl.mtvp.rules.explain.WithdrawnChoice;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PlanLimits;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.MenuSeries;
import nl.mtvp.rules.report.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The changes of choices that may solve a violation; those that add an item are in the order of the offer. Only choices
 * of the judged years change, since the effect of a change on another year is not judged.
 */
final class Candidates {

    /** Where a plan names its forms of intervision. */
    static final String INTERVISION = "/intervision";

    private static final String DAY = "plannedStart";
    private static final String STAFF = "PC.1";
    private static final String STAFF_TITLE = "Uitbreiding personele capaciteit";

    private final Offer offer;
    private final List<Integer> years;
    private final ChangedPlan state;
    private final List<Choice> choices;
    private final List<List<Change>> found = new ArrayList<>();

    private Candidates(ChangedPlan state, Offer offer, List<Integer> years) {
        this.state = state;
        this.offer = offer;
        this.years = years;
        choices = state.plan().choices();
    }

    /**
     * Returns the changes that may solve a violation. Those of one list are made together.
     *
     * @param violation the violation
     * @param state the plan that has it
     * @param offer what can be proposed to the practice
     * @param years the MTVP years that are judged
     * @return empty: it concerns neither choices nor intervision, or none of them can still change
     */
    static List<List<Change>> against(Finding violation, ChangedPlan state, Offer offer, List<Integer> years) {
        Candidates candidates = new Candidates(state, offer, years);
        Integer position = Spot.position(violation);
        if (position != null) {
            candidates.ofChoice(position, violation);
        } else if (violation.pointer().equals(Requirement.CHOICES)) {
            candidates.ofYear(violation);
        } else if (violation.pointer().equals(INTERVISION)) {
            candidates.tickIntervision();
        }
        return candidates.found;
    }

    private void propose(Change change) {
        found.add(List.of(change));
    }

    private void ofChoice(int position, Finding violation) {
        Choice choice = choices.get(position);
        boolean aboutDay = violation.description().needs().contains(DAY);
        if (isFree(position)) {
            Own own = own(position);
            if (aboutDay) {
                reschedule(own, violation);
            }
            if (choice.basis() == ChoiceBasis.PRIOR_TRAINING) {
                takeUp(own);
            }
            if (aboutDay) {
                move(own);
            }
        }
        MenuItem item = offer.menu().item(choice.item());
        if (item != null) {
            precede(item, position);
        }
        // The day on which it was carried out is a fact. If it is wrong, the practice corrects it.
        if (isOwn(position) && !(aboutDay && Boolean.TRUE.equals(choice.carriedOut()))) {
            withdraw(own(position));
        }
    }

    private void ofYear(Finding violation) {
        KernelElement element = violation.element() == KernelElement.PC ? null : violation.element();
        int year = violation.year();
        if (violation.observed() instanceof Integer observed
                && violation.required() instanceof Integer most
                && observed > most) {
            free(element, year).forEach(this::move);
            free(element, year).forEach(this::withdraw);
            return;
        }
        free(element, year).stream()
                .filter(own ->
                        own.choice.basis() == ChoiceBasis.PRIOR_TRAINING || own.choice.mode() == ChoiceMode.DEVELOP)
                .forEach(this::takeUp);
        if (year == 2) {
            develop(element);
        }
        if (choices.stream()
                        .filter(choice -> choice.year() != year && isOf(element, choice))
                        .count()
                > 1) {
            free(element, 3 - year).forEach(this::move);
        }
        if (violation.element() == KernelElement.PC) {
            expandStaff(year);
        }
        offer.items().stream()
                .filter(item -> element == null || item.element() == element)
                .forEach(item -> add(item, year, null));
    }

    /** Returns whether a choice is the practice's own and its year is judged. */
    private boolean isOwn(int position) {
        return state.origins().get(position) != null
                && years.contains(choices.get(position).year());
    }

    /**
     * Returns whether the practice can still change how it carries out a choice of its own: it is not stated whether it
     * did.
     */
    private boolean isFree(int position) {
        return isOwn(position) && choices.get(position).carriedOut() == null;
    }

    private Own own(int position) {
        return new Own(state.origins().get(position), choices.get(position));
    }

    private List<Own> free(@Nullable KernelElement element, int year) {
        return IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).year() == year && isFree(i) && isOf(element, choices.get(i)))
                .mapToObj(this::own)
                .toList();
    }

    private boolean isOf(@Nullable KernelElement element, Choice choice) {
        return element == null || element == elementOf(choice);
    }

    private @Nullable KernelElement elementOf(Choice choice) {
        if (choice.element() != null) {
            return choice.element();
        }
        MenuItem item = offer.menu().item(choice.item());
        if (item != null) {
            return item.element();
        }
        MenuSeries series = offer.menu().series(choice.item(), choice.year());
        return series == null ? null : series.element();
    }

    private void reschedule(Own own, Finding violation) {
        LocalDate planned = own.choice.plannedStart();
        if (planned != null && !isChanged(own, RescheduledChoice.class)) {
            days(own.choice, violation).stream()
                    .filter(day -> !day.equals(planned))
                    .forEach(day -> propose(rescheduled(own, day)));
        }
    }

    private Change rescheduled(Own own, LocalDate day) {
        return new RescheduledChoice(
                own.origin, own.item(), title(own.item()), own.choice.year(), own.choice.plannedStart(), day);
    }

    /** Returns days to try: the required one, the first of the year or the item, the first after each predecessor. */
    private Set<LocalDate> days(Choice choice, Finding violation) {
        List<LocalDate> days = new ArrayList<>();
        if (violation.required() instanceof LocalDate required) {
            days.add(required);
        }
        LocalDate start = state.plan().startDate();
        MtvpYear window = start == null ? null : MtvpYear.of(start, choice.year());
        if (window != null) {
            days.add(window.firstDay());
        }
        MenuItem item = offer.menu().item(choice.item());
        if (item != null && item.availableFrom() != null) {
            days.add(item.availableFrom());
        }
        for (Choice other : choices) {
            LocalDate before = other.plannedStart();
            if (item != null && item.predecessors().contains(other.item()) && before != null) {
                days.add(before.plusDays(1));
            }
        }
        return days.stream()
                .filter(day -> day.getYear() <= PlanLimits.YEAR && (window == null || window.contains(day)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Carries out an item that was put forward as an earlier training, or developed further without having begun. */
    private void takeUp(Own own) {
        boolean begun = own.choice.year() == 2 && state.isBegun(own.item());
        if (begun && own.choice.basis() == ChoiceBasis.PRIOR_TRAINING) {
            propose(new ContinuedChoice(own.origin, own.item(), title(own.item())));
        }
        if (!begun || own.choice.mode() == ChoiceMode.NEW) {
            propose(takenAsNew(own));
        }
    }

    /** Develops in year 2 what is chosen in year 1, by changing its choice in year 2 or else adding one. */
    private void develop(@Nullable KernelElement element) {
        Set<String> begun = choices.stream()
                .filter(choice -> choice.year() == 1 && isOf(element, choice))
                .map(Choice::item)
                .filter(item -> offer.holds(item) && state.isBegun(item) && !isWithdrawn(item, 2))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Own own : free(element, 2)) {
            boolean isContinued = begun.remove(own.item());
            if (isContinued && own.choice.mode() == ChoiceMode.NEW && own.choice.basis() == ChoiceBasis.NEW) {
                propose(new ContinuedChoice(own.origin, own.item(), title(own.item())));
            }
        }
        begun.stream()
                .filter(item -> choices.size() < PlanLimits.CHOICES
                        && choices.stream()
                                .noneMatch(choice ->
                                        ChangedPlan.develops(choice, item) && choice.basis() == ChoiceBasis.NEW))
                .forEach(item -> propose(new ContinuedChoice(null, item, title(item))));
    }

    private void move(Own own) {
        int other = 3 - own.choice.year();
        if (years.size() == 2
                && !isChanged(own, MovedChoice.class)
                && !isWithdrawn(own.item(), other)
                && developments(own).isEmpty()) {
            propose(new MovedChoice(own.origin, own.item(), title(own.item()), other, dayIn(other, own.choice)));
        }
    }

    /** Returns the first day on which a choice can begin in another year; null: its planned day stays as it is. */
    private @Nullable LocalDate dayIn(int year, Choice choice) {
        LocalDate start = state.plan().startDate();
        LocalDate planned = choice.plannedStart();
        if (start == null || planned == null || MtvpYear.of(start, year).contains(planned)) {
            return null;
        }
        return firstDay(start, year, offer.menu().item(choice.item()));
    }

    /** Returns the first day of a year, or a later one from which the item is available. */
    private static LocalDate firstDay(LocalDate start, int year, @Nullable MenuItem item) {
        LocalDate first = MtvpYear.of(start, year).firstDay();
        LocalDate from = item == null ? null : item.availableFrom();
        return from != null && from.isAfter(first) ? from : first;
    }

    /** Puts the predecessors of a choice's item into its year or an earlier one. */
    private void precede(MenuItem item, int position) {
        for (String code : item.predecessors()) {
            MenuItem before = offer.menu().item(code);
            if (before != null && years.contains(1)) {
                free(before.element(), 2).stream()
                        .filter(own -> own.item().equals(code) && own.choice.mode() == ChoiceMode.NEW)
                        .forEach(this::move);
                addBefore(position, before, 1);
            }
            if (before != null && choices.get(position).year() == 2 && years.contains(2)) {
                addBefore(position, before, 2);
            }
        }
    }

    /**
     * Adds an item that has to precede a choice. If both are in the same year, it has a day before the first day of the
     * choice; if there is none, it is not added. A choice without a day may get one, too.
     */
    private void addBefore(int position, MenuItem item, int year) {
        Choice following = choices.get(position);
        LocalDate start = state.plan().startDate();
        LocalDate planned = following.plannedStart();
        if (following.year() != year || start == null) {
            add(item, year, null);
            return;
        }
        LocalDate day = firstDay(start, year, item);
        if (planned == null) {
            LocalDate from = firstDay(start, year, offer.menu().item(following.item()));
            LocalDate next = from.isAfter(day) ? from : day.plusDays(1);
            add(item, year, null);
            if (isFree(position)) {
                add(item, year, day, rescheduled(own(position), next));
            }
        } else if (day.isBefore(planned)) {
            add(item, year, day);
        }
    }

    private void add(MenuItem item, int year, @Nullable LocalDate day, Change... others) {
        boolean begun = year == 2 && state.isBegun(item.code());
        if (item.years().contains(year)
                && offer.holds(item.code())
                && !begun
                && choices.stream()
                        .noneMatch(
                                choice -> choice.year() == year && choice.item().equals(item.code()))
                && choices.size() < PlanLimits.CHOICES
                && !isWithdrawn(item.code(), year)) {
            Change added = new AddedChoice(item.code(), item.title(), year, day);
            found.add(Stream.concat(Stream.of(others), Stream.of(added)).toList());
        }
    }

    private void tickIntervision() {
        offer.intervisionForms().stream()
                .filter(form -> state.plan().intervision() == null
                        || !state.plan().intervision().contains(form))
                .forEach(form -> propose(new TickedIntervision(form)));
    }

    /** Adds an expansion of staff, which has a code of the practice's own where the menu has none. */
    private void expandStaff(int year) {
        boolean onMenu = offer.menu().items().stream().anyMatch(item -> item.element() == KernelElement.PC);
        if (!onMenu && choices.stream().noneMatch(choice -> choice.year() == year && choice.isStaffExpansion())) {
            propose(new AddedChoice(STAFF, STAFF_TITLE, year));
        }
    }

    /** Withdraws a choice. What develops it further is withdrawn as well, or begins as new. */
    private void withdraw(Own own) {
        // Withdrawing the choice alone is better than changing it first. Putting the item back would lose what the
        // plan states about it.
        boolean isPutBack = state.changes().stream()
                .anyMatch(change -> (change.index() == null || change instanceof MovedChoice)
                        && change.item().equals(own.item())
                        && change.year() == own.choice.year());
        if (isChanged(own, Change.class) || isPutBack) {
            return;
        }
        List<Integer> developments = developments(own);
        if (developments.stream().allMatch(this::isOwn)) {
            found.add(Stream.concat(Stream.of(own), developments.stream().map(this::own))
                    .map(this::withdrawn)
                    .toList());
        }
        if (!developments.isEmpty() && developments.stream().allMatch(this::isFree)) {
            found.add(Stream.concat(
                            Stream.of(withdrawn(own)),
                            developments.stream().map(this::own).map(this::takenAsNew))
                    .toList());
        }
    }

    /** Returns the positions of the choices of year 2 that develop an item which only this choice begins. */
    private List<Integer> developments(Own own) {
        boolean needed = own.choice.year() == 1
                && years.contains(2)
                && choices.stream()
                        .filter(choice -> ChangedPlan.begins(choice, own.item()))
                        .toList()
                        .equals(List.of(own.choice));
        return IntStream.range(0, needed ? choices.size() : 0)
                .filter(i -> ChangedPlan.develops(choices.get(i), own.item()))
                .boxed()
                .toList();
    }

    private Change withdrawn(Own own) {
        return new WithdrawnChoice(own.origin, own.item(), title(own.item()), own.choice.year());
    }

    private Change takenAsNew(Own own) {
        return new TakenAsNew(own.origin, own.item(), title(own.item()), own.choice.year(), own.choice.basis());
    }

    private boolean isChanged(Own own, Class<? extends Change> kind) {
        return state.changesOf(own.origin).stream().anyMatch(kind::isInstance);
    }

    /** Returns whether an item was withdrawn from a year. Adding it back would lose what the plan states about it. */
    private boolean isWithdrawn(String item, int year) {
        return state.changes().stream()
                .anyMatch(change ->
                        change instanceof WithdrawnChoice && change.item().equals(item) && change.year() == year);
    }

    private @Nullable String title(String item) {
        MenuItem onMenu = offer.menu().item(item);
        return onMenu == null ? null : onMenu.title();
    }

    /**
     * A choice of the practice's own.
     *
     * @param origin its position in the plan as it was handed in
     */
    private record Own(Integer origin, Choice choice) {

        String item() {
            return choice.item();
        }
    }
}
