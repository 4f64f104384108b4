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
 * A choice of the plan, joined with its menu item, and the questions that rules ask about it. As with {@link Questions}, every question
 * about something unknown is answered no.
 */
public abstract sealed class ChoiceFact permits PlannedChoice, QualifiedChoice {

    private static final String PRIOR_TRAININGS = "/practice/priorTrainings";
    private static final String PLANNED_START = "plannedStart";
    private static final String CARRIED_OUT = "carriedOut";

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

    /** Asks about the plan that holds the choice. */
    public Questions getPlan() {
        return context.ofPlan();
    }

    /** Asks about the facts of the choice. */
    public Questions getFacts() {
        return context;
    }

    /** Whether the option with this name is in force: a contested point is read so. */
    public boolean reads(String option) {
        return context.ofPlan().reads(option);
    }

    /** Position of the choice in the plan, from 0. */
    public int getIndex() {
        return context.index();
    }

    /** Its menu item; null: it is not on the menu. */
    public @Nullable MenuItem getMenuItem() {
        return context.menuItem();
    }

    /** Its kernel element; null: none is known. */
    public @Nullable KernelElement getElement() {
        return context.element();
    }

    /**
     * Whether the region offers it in its year: an item on the menu under its own kernel element, an expansion of staff, or an addition
     * to a kernel element for which the region admits additions.
     */
    public boolean isOnMenu() {
        return context.onMenu();
    }

    /** Whether it belongs to a part of the menu that is announced for its year and not published yet. */
    public boolean isAnnounced() {
        return context.announced();
    }

    /** Whether it can be chosen: it is on the menu or announced. */
    public boolean isOffered() {
        return context.onMenu() || context.announced();
    }

    /** Code of the chosen item. */
    public String getItem() {
        return choice().item();
    }

    /** MTVP year in which it is carried out. */
    public int getChoiceYear() {
        return choice().year();
    }

    /** Whether it is carried out in year 1. */
    public boolean isInYear1() {
        return choice().year() == 1;
    }

    /** Whether it is carried out in year 2. */
    public boolean isInYear2() {
        return choice().year() == 2;
    }

    /** Whether the plan takes it as new or as developed further. */
    public ChoiceMode getMode() {
        return choice().mode();
    }

    /**
     * Whether its conditions are those of a new choice: the plan takes it as new, or as developed further though no earlier year holds a
     * choice of the item that counts and is not known not to have been carried out (catalogue M-7).
     */
    public boolean isNewForPractice() {
        return !context.judgedBefore();
    }

    /** Whether it is carried out or an earlier training is put forward. */
    public ChoiceBasis getBasis() {
        return choice().basis();
    }

    /** Whether an earlier training is put forward for it. */
    public boolean isPriorTraining() {
        return choice().basis() == ChoiceBasis.PRIOR_TRAINING;
    }

    /** Planned first day, to be shown in a finding; null: unknown. */
    public @Nullable LocalDate getPlannedStart() {
        return getFacts().date(PLANNED_START);
    }

    /** Whether it is known not to have been carried out. */
    public boolean isNotCarriedOut() {
        Boolean carriedOut = choice().carriedOut();
        if (carriedOut == null) {
            Unknowns unknowns = context.unknowns();
            return unknowns.ask() && unknowns.answer(context.index() + " not carried out", pointer(CARRIED_OUT));
        }
        note(CARRIED_OUT, carriedOut);
        return !carriedOut;
    }

    /** As {@link #isNotCarriedOut}, for counting: what nobody has said is no question then. */
    boolean isKnownNotCarriedOut() {
        return Boolean.FALSE.equals(choice().carriedOut());
    }

    /** Whether it is an expansion of staff, {@code PC.<x>}. */
    public boolean isStaffExpansion() {
        return context.menuItem() == null && choice().isStaffExpansion();
    }

    /** Whether it is an intervention outside the menu, {@code X.<x>}. */
    public boolean isAddition() {
        return context.menuItem() == null && choice().isAddition();
    }

    /**
     * Whether the plan says that the practice is admitted to another programme. While it does not say so the answer is no, and that is no doubt:
     * an exemption has to be claimed.
     */
    public boolean claimsAdmissionTo(String programme) {
        for (ProgrammeParticipation participation : plan().programmes()) {
            if (participation.code().equals(programme) && Boolean.TRUE.equals(participation.admitted())) {
                return true;
            }
        }
        return false;
    }

    // Days

    /** The MTVP year in which it is carried out, as days, to be shown in a finding; null: the start date is unknown. */
    public @Nullable MtvpYear getWindow() {
        MtvpYear window = window();
        if (window == null) {
            context.unknowns().readRaw(PlanContext.START_DATE);
        }
        return window;
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

    /** Whether its planned first day is known to lie outside the MTVP year in which it is carried out. */
    public boolean isOutsideItsYear() {
        LocalDate start = plannedStart();
        MtvpYear window = window();
        return start == null || window == null ? supposed("outside its year") : !window.contains(start);
    }

    /** Whether its planned first day is known to lie before the MTVP year in which it is carried out. */
    public boolean isBeforeItsYear() {
        LocalDate start = plannedStart();
        MtvpYear window = window();
        return start == null || window == null ? supposed("before its year") : start.isBefore(window.firstDay());
    }

    /** Whether its planned first day is known to lie before the first day on which a practice can begin with the item. */
    public boolean isPlannedTooEarly() {
        LocalDate from = availableFrom();
        LocalDate start = plannedStart();
        if (from == null || start != null) {
            return from != null && start.isBefore(from);
        }
        Unknowns unknowns = context.unknowns();
        return unknowns.ask() && unknowns.answer(context.index() + " too early", pointer(PLANNED_START));
    }

    /** Whether it has no planned first day, while its year is known to begin before a practice can begin with the item. */
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

    /**
     * The day from which "the past two years" are counted. Reading A-17 says which: for year 1 the day on which the plan was handed in and
     * for year 2 the planned first day; or always the planned first day; or always the first day of the MTVP year, which also stands in for
     * a day that is not known. Null: unknown.
     */
    public @Nullable LocalDate getReferenceDate() {
        LocalDate known = null;
        if (!reads("TWO_YEARS_BEFORE_THE_YEAR")) {
            boolean planCounts = choice().year() == 1 && reads("TWO_YEARS_BEFORE_THE_PLAN");
            known = planCounts ? submittedOn() : plannedStart();
        }
        MtvpYear window = known == null ? window() : null;
        return window == null ? known : window.firstDay();
    }

    private @Nullable LocalDate submittedOn() {
        LocalDate submitted = plan().submittedOn();
        if (submitted != null) {
            context.ofPlan().note(PlanContext.SUBMITTED_ON, submitted);
        }
        return submitted;
    }

    /** The first day that still lies within so many years before the reference date (inclusive); null: unknown. */
    public @Nullable LocalDate earliestWithin(int years) {
        LocalDate reference = getReferenceDate();
        return reference == null ? null : reference.minusYears(years);
    }

    /**
     * Whether the day that a fact gives is known to lie more than so many years before the reference date. Without a reference date a day
     * that is given is taken as good (catalogue R-START).
     */
    public boolean longerAgoThan(int years, String fact) {
        LocalDate day = day(fact);
        LocalDate earliest = earliestWithin(years);
        return day == null ? !afterReference(fact) && supposed("longer ago", fact) : earliest != null && day.isBefore(earliest);
    }

    /** Whether the day that a fact gives is known to lie after the reference date. */
    public boolean afterReference(String fact) {
        LocalDate day = day(fact);
        LocalDate reference = getReferenceDate();
        return day == null ? supposed("after reference", fact) : reference != null && day.isAfter(reference);
    }

    /**
     * Whether the day that a fact gives is known to lie within so many years before the reference date, both ends included. Without a
     * reference date a day that is given is taken as good.
     */
    public boolean withinPast(int years, String fact) {
        return getFacts().known(fact) && !longerAgoThan(years, fact) && !afterReference(fact);
    }

    /**
     * Whether a day is given that lies outside so many years before the reference date. While no day is given the answer is no, whatever the
     * day may be: for a rule that another rule about that day comes before.
     */
    public boolean givenOutsidePast(int years, String fact) {
        return choice().facts().date(fact) != null && (longerAgoThan(years, fact) || afterReference(fact));
    }

    /** The last day that lies within so many months after the start date (inclusive); null: the start date is unknown. */
    public @Nullable LocalDate monthsAfterStart(int months) {
        noteStartDate();
        LocalDate start = plan().startDate();
        return start == null ? null : start.plusMonths(months);
    }

    /** Whether the day that a fact gives is known to lie more than so many months after the start date. */
    public boolean laterThanMonthsAfterStart(int months, String fact) {
        LocalDate day = day(fact);
        LocalDate last = monthsAfterStart(months);
        if (day != null && last != null) {
            return day.isAfter(last);
        }
        Unknowns unknowns = context.unknowns();
        return unknowns.ask()
                && unknowns.answer(context.index() + " " + fact + " months after start", absent(getFacts().pointer(fact), day));
    }

    private @Nullable LocalDate day(String fact) {
        return getFacts().known(fact) ? choice().facts().date(fact) : null;
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

    private boolean supposed(String question, String fact) {
        Unknowns unknowns = context.unknowns();
        return unknowns.ask() && unknowns.answer(context.index() + " " + fact + " " + question, getFacts().pointer(fact));
    }

    /** The answer to a question that the planned first day and the start date decide. */
    private boolean supposed(String question) {
        Unknowns unknowns = context.unknowns();
        return unknowns.ask()
                && unknowns.answer(context.index() + " " + question, absent(pointer(PLANNED_START), choice().plannedStart()));
    }

    /** The pointers of a day of the choice and of the start date, where they are unknown. */
    private String[] absent(String pointer, @Nullable LocalDate day) {
        List<String> absent = new ArrayList<>(2);
        if (day == null) {
            absent.add(pointer);
        }
        if (plan().startDate() == null) {
            absent.add(PlanContext.START_DATE);
        }
        return absent.toArray(String[]::new);
    }

    // What came before

    /** Whether the practice is known to have followed a training before MTVP. */
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
     * Whether an item that comes before this one on the menu is known to have been chosen before it (reading A-18): with an earlier training,
     * in an earlier year, or in the same year with an earlier planned first day; and is not known not to have been carried out.
     */
    public boolean isPreceded() {
        List<String> before = context.menuItem() == null ? List.of() : context.menuItem().predecessors();
        List<String> absent = new ArrayList<>(0);
        for (int i = 0; i < plan().choices().size(); i++) {
            Choice other = plan().choices().get(i);
            if (before.contains(other.item()) && !Boolean.FALSE.equals(other.carriedOut())
                    && comesBefore(other, i, absent)) {
                return true;
            }
        }
        return !absent.isEmpty() && context.unknowns().answer(context.index() + " preceded", absent.toArray(String[]::new));
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
