package nl.mtvp.rules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.MenuItem;
import org.jspecify.annotations.Nullable;

/**
 * A choice of the plan, joined with its menu item, and the questions that rules ask about it. As with
 * {@link Questions}, every question about something unknown is answered no.
 */
public abstract sealed class ChoiceFact permits PlannedChoice, QualifiedChoice {

    private static final String PRIOR_TRAININGS = "/practice/priorTrainings";
    private static final String PLANNED_START = "plannedStart";
    private static final String CARRIED_OUT = "carriedOut";
    private static final String ITEM = "/item";

    private final ChoiceContext context;

    ChoiceFact(ChoiceContext context) {
        this.context = context;
    }

    ChoiceContext context() {
        return context;
    }

    private PracticePlan plan() {
        return context.ofPlan().plan();
    }

    private Choice choice() {
        return context.choice();
    }

    /** Returns the questions about the plan that holds the choice. */
    public Questions getPlan() {
        return context.ofPlan();
    }

    /** Returns the questions about the facts of the choice. */
    public Questions getFacts() {
        return context;
    }

    /** Returns whether the option with this name is in force, so that its contested point is read that way. */
    public boolean reads(String option) {
        return context.ofPlan().reads(option);
    }

    /** Returns the position of the choice in the plan, from 0. */
    public int getIndex() {
        return context.index();
    }

    /** Returns its menu item; null: it is not on the menu. */
    public @Nullable MenuItem getMenuItem() {
        return context.menuItem();
    }

    /** Returns whether its menu item has a tag. */
    public boolean tagged(String tag) {
        MenuItem item = context.menuItem();
        return item != null && item.tags().contains(tag);
    }

    /** Returns its kernel element; null: none is known. */
    public @Nullable KernelElement getElement() {
        return context.element();
    }

    /**
     * Returns whether the region offers it in its year: an item on the menu under its own kernel element, an expansion
     * of staff, or an addition to a kernel element for which the region admits additions.
     */
    @Asks({Asks.MENU, "element"})
    public boolean isOnMenu() {
        return context.onMenu();
    }

    /** Returns whether it belongs to a part of the menu that is announced for its year and not published yet. */
    @Asks(Asks.ANNOUNCES)
    public boolean isAnnounced() {
        return context.announced();
    }

    /** Returns whether it can be chosen: it is on the menu or announced. */
    @Asks({Asks.MENU, "element"})
    public boolean isOffered() {
        return context.onMenu() || context.announced();
    }

    /** Returns the code of the chosen item. */
    public String getItem() {
        return choice().item();
    }

    /** Returns the MTVP year in which it is carried out. */
    public int getChoiceYear() {
        return choice().year();
    }

    /** Returns whether it is carried out in year 1. */
    public boolean isInYear1() {
        return choice().year() == 1;
    }

    /** Returns whether it is carried out in year 2. */
    public boolean isInYear2() {
        return choice().year() == 2;
    }

    /** Returns whether the plan takes it as new or as developed further. */
    @Asks("mode")
    public ChoiceMode getMode() {
        return choice().mode();
    }

    /**
     * Returns whether its conditions are those of a new choice. They are if the plan takes it as new. They also are if
     * the plan takes it as developed further, but no choice of the item counts in an earlier year. A choice that is
     * known not to have been carried out does not count here (catalogue M-7).
     */
    @Asks({"mode", "carriedOut"})
    public boolean isNewForPractice() {
        return !context.judgedBefore();
    }

    /** Returns whether it is carried out or an earlier training is put forward. */
    @Asks("basis")
    public ChoiceBasis getBasis() {
        return choice().basis();
    }

    /** Returns whether an earlier training is put forward for it. */
    @Asks("basis")
    public boolean isPriorTraining() {
        return choice().basis() == ChoiceBasis.PRIOR_TRAINING;
    }

    /** Returns the planned first day, to be shown in a finding; null: unknown. */
    @Asks(PLANNED_START)
    public @Nullable LocalDate getPlannedStart() {
        return getFacts().date(PLANNED_START);
    }

    /** Returns whether it is known not to have been carried out. */
    @Asks(CARRIED_OUT)
    public boolean isNotCarriedOut() {
        Boolean carriedOut = choice().carriedOut();
        if (carriedOut == null) {
            Unknowns unknowns = context.unknowns();
            return unknowns.ask() && unknowns.answer(context.index() + " not carried out", pointer(CARRIED_OUT));
        }
        note(CARRIED_OUT, carriedOut);
        return !carriedOut;
    }

    /** Returns the same as {@link #isNotCarriedOut}, for counting: an unknown fact counts as no and asks nothing. */
    boolean isKnownNotCarriedOut() {
        return Boolean.FALSE.equals(choice().carriedOut());
    }

    /** Returns whether it is an expansion of staff, {@code PC.<x>}. */
    public boolean isStaffExpansion() {
        return context.menuItem() == null && choice().isStaffExpansion();
    }

    /** Returns whether it is an intervention outside the menu, {@code X.<x>}. */
    public boolean isAddition() {
        return context.menuItem() == null && choice().isAddition();
    }

    /**
     * Returns whether the plan says that the practice is admitted to another programme. As long as it does not say so,
     * the answer is no and not open: an exemption has to be claimed.
     */
    @Asks("admitted")
    public boolean claimsAdmissionTo(String programme) {
        for (ProgrammeParticipation participation : plan().programmes()) {
            if (participation.code().equals(programme) && Boolean.TRUE.equals(participation.admitted())) {
                return true;
            }
        }
        return false;
    }

    // Days

    /**
     * Returns the MTVP year in which it is carried out, as days, to be shown in a finding; null: the start date is
     * unknown.
     */
    public @Nullable MtvpYear getWindow() {
        return context.ofPlan().readOfStart(window());
    }

    private @Nullable MtvpYear window() {
        noteStartDate();
        return context.ofPlan().window(choice().year());
    }

    private void noteStartDate() {
        LocalDate start = plan().startDate();
        if (start != null) {
            context.ofPlan().note(PlanContext.START_DATE, start);
        }
    }

    /** Returns whether its planned first day is known to be outside the MTVP year in which it is carried out. */
    @Asks({Asks.YEAR, PLANNED_START, PlanContext.START_DATE})
    public boolean isOutsideItsYear() {
        LocalDate start = plannedStart();
        MtvpYear window = window();
        return start == null || window == null ? answerUnknown("outside its year") : !window.contains(start);
    }

    /** Returns whether its planned first day is known to be before the MTVP year in which it is carried out. */
    @Asks({Asks.YEAR, PLANNED_START, PlanContext.START_DATE})
    public boolean isBeforeItsYear() {
        LocalDate start = plannedStart();
        MtvpYear window = window();
        return start == null || window == null ? answerUnknown("before its year") : start.isBefore(window.firstDay());
    }

    /**
     * Returns whether its planned first day is known to be before the first day on which a practice can begin with the
     * item.
     */
    @Asks({Asks.AVAILABLE_FROM, PLANNED_START})
    public boolean isPlannedTooEarly() {
        LocalDate from = availableFrom();
        LocalDate start = plannedStart();
        if (from == null || start != null) {
            return from != null && start.isBefore(from);
        }
        Unknowns unknowns = context.unknowns();
        return unknowns.ask() && unknowns.answer(context.index() + " too early", pointer(PLANNED_START));
    }

    /**
     * Returns whether it has no planned first day, while its year is known to begin before a practice can begin with
     * the item.
     */
    @Asks({Asks.AVAILABLE_FROM, PLANNED_START})
    public boolean isPerhapsTooEarly() {
        LocalDate from = availableFrom();
        MtvpYear window = plannedStart() == null ? window() : null;
        return from != null && window != null && window.firstDay().isBefore(from);
    }

    private @Nullable LocalDate plannedStart() {
        note(PLANNED_START, choice().plannedStart());
        return choice().plannedStart();
    }

    private @Nullable LocalDate availableFrom() {
        MenuItem item = context.menuItem();
        return item == null ? null : item.availableFrom();
    }

    /** Returns the first day of the MTVP year in which it is carried out; null: the start date is unknown. */
    @Asks(PlanContext.START_DATE)
    public @Nullable LocalDate getFirstDayOfYear() {
        MtvpYear window = getWindow();
        return window == null ? null : window.firstDay();
    }

    /**
     * Returns the last day that is within this many months after the start date (inclusive); null: the start date is
     * unknown.
     */
    @Asks(PlanContext.START_DATE)
    public @Nullable LocalDate monthsAfterStart(int months) {
        return context.ofPlan().readOfStart(dayAfterStart(months));
    }

    private @Nullable LocalDate dayAfterStart(int months) {
        noteStartDate();
        LocalDate start = plan().startDate();
        return start == null ? null : start.plusMonths(months);
    }

    /** Returns whether the day that a fact states is known to be more than this many months after the start date. */
    @Asks(PlanContext.START_DATE)
    public boolean laterThanMonthsAfterStart(int months, String fact) {
        return context.ofPlan().isAfter(dayAfterStart(months), context, fact);
    }

    /**
     * Returns the last day of the MTVP year in which it is carried out, to be shown in a finding; null: the start date
     * is unknown.
     */
    public @Nullable LocalDate getLastDayOfYear() {
        return context.ofPlan().readOfStart(lastDay());
    }

    private @Nullable LocalDate lastDay() {
        MtvpYear window = window();
        return window == null ? null : window.lastDay();
    }

    /**
     * Returns whether a day is known to be after the last day of the MTVP year in which it is carried out.
     *
     * @param name name of a fact of the choice, or JSON pointer into the plan
     */
    public boolean afterLastDayOfYear(String name) {
        return context.ofPlan().isAfter(lastDay(), context, name);
    }

    /** Notes a property of the choice that a rule asks for, if it is known. */
    private void note(String property, @Nullable Object value) {
        if (value != null && context.unknowns().isNoting()) {
            context.ofPlan().note(pointer(property), value);
        }
    }

    private String pointer(String property) {
        return "/choices/" + context.index() + "/" + property;
    }

    /** Answers a question that the planned first day and the start date decide. */
    private boolean answerUnknown(String question) {
        Unknowns unknowns = context.unknowns();
        return unknowns.ask()
                && unknowns.answer(
                        context.index() + " " + question,
                        choice().plannedStart() == null ? pointer(PLANNED_START) : null,
                        plan().startDate() == null ? PlanContext.START_DATE : null);
    }

    // What came before

    /** Returns whether the practice is known to have followed a training before MTVP. */
    @Asks(PRIOR_TRAININGS)
    public boolean trainedBefore(String training) {
        List<PriorTraining> trainings = plan().practice().priorTrainings();
        if (trainings == null) {
            return context.unknowns().ask() && context.unknowns().answer("trained in " + training, PRIOR_TRAININGS);
        }
        context.ofPlan().note(PRIOR_TRAININGS, trainings);
        for (PriorTraining prior : trainings) {
            if (prior.training().equals(training)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether an item that comes before this one on the menu is known to have been chosen before it: with an
     * earlier training, in an earlier year, or in the same year with an earlier planned first day. A choice that is
     * known not to have been carried out does not count.
     */
    @Asks({Asks.FOLLOWS, PLANNED_START})
    public boolean isPreceded() {
        List<String> before =
                context.menuItem() == null ? List.of() : context.menuItem().predecessors();
        List<String> absent = new ArrayList<>(0);
        for (int i = 0; i < plan().choices().size(); i++) {
            Choice other = plan().choices().get(i);
            if (before.contains(other.item())
                    && !Boolean.FALSE.equals(other.carriedOut())
                    && comesBefore(other, i, absent)) {
                context.ofPlan().note("/choices/" + i + ITEM, other.item());
                return true;
            }
        }
        return !absent.isEmpty()
                && context.unknowns().answer(context.index() + " preceded", absent.toArray(String[]::new));
    }

    private boolean comesBefore(Choice other, int otherIndex, List<String> absent) {
        if (other.basis() == ChoiceBasis.PRIOR_TRAINING || other.year() < choice().year()) {
            return true;
        }
        if (other.year() != choice().year()) {
            return false;
        }
        LocalDate otherStart = other.plannedStart();
        LocalDate ownStart = plannedStart();
        if (otherStart != null && ownStart != null) {
            return otherStart.isBefore(ownStart);
        }
        if (otherStart == null) {
            absent.add("/choices/" + otherIndex + "/" + PLANNED_START);
        }
        if (ownStart == null) {
            absent.add(pointer(PLANNED_START));
        }
        return false;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + choice().item() + " in year " + choice().year() + "]";
    }
}
