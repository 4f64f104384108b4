package nl.mtvp.rules.facts;

import java.time.LocalDate;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.ReadingOption;
import org.jspecify.annotations.Nullable;

/** A choice of the plan, joined with its menu item, and the questions that rules ask about it. */
public abstract sealed class ChoiceFact permits PlannedChoice, QualifiedChoice {

    private final PlanAssessment assessment;
    private final Choice choice;
    private final int index;
    private final @Nullable MenuItem menuItem;
    private final @Nullable KernelElement element;
    private final boolean onMenu;
    private final boolean announced;

    ChoiceFact(PlanAssessment assessment, int index, @Nullable MenuItem menuItem, @Nullable KernelElement element, boolean onMenu,
            boolean announced) {
        this.assessment = assessment;
        this.choice = assessment.plan().choices().get(index);
        this.index = index;
        this.menuItem = menuItem;
        this.element = element;
        this.onMenu = onMenu;
        this.announced = announced;
    }

    ChoiceFact(ChoiceFact other) {
        this(other.assessment, other.index, other.menuItem, other.element, other.onMenu, other.announced);
    }

    PlanAssessment assessment() {
        return assessment;
    }

    /** The plan that holds the choice. */
    public PracticePlan getPlan() {
        return assessment.plan();
    }

    /** Whether a contested point is read so. */
    public boolean reads(ReadingOption option) {
        return assessment.readings().contains(option);
    }

    /** Position of the choice in the plan, from 0. */
    public int getIndex() {
        return index;
    }

    /** Its menu item; null: it is not on the menu. */
    public @Nullable MenuItem getMenuItem() {
        return menuItem;
    }

    /** Its kernel element; null: none is known. */
    public @Nullable KernelElement getElement() {
        return element;
    }

    /**
     * Whether the region offers it in its year: an item on the menu under its own kernel element, an expansion of staff, or an addition where
     * the region admits additions.
     */
    public boolean isOnMenu() {
        return onMenu;
    }

    /** Whether it belongs to a part of the menu that is announced for its year and not published yet. */
    public boolean isAnnounced() {
        return announced;
    }

    /** Whether it can be chosen: it is on the menu or announced. */
    public boolean isOffered() {
        return onMenu || announced;
    }

    /** Code of the chosen item. */
    public String getItem() {
        return choice.item();
    }

    /** MTVP year in which it is carried out. */
    public int getChoiceYear() {
        return choice.year();
    }

    /** Whether it is carried out in year 1. */
    public boolean isInYear1() {
        return choice.year() == 1;
    }

    /** Whether it is carried out in year 2. */
    public boolean isInYear2() {
        return choice.year() == 2;
    }

    /** Whether it is new or developed further. */
    public ChoiceMode getMode() {
        return choice.mode();
    }

    /** Whether it is carried out or an earlier training is put forward. */
    public ChoiceBasis getBasis() {
        return choice.basis();
    }

    /** Whether an earlier training is put forward for it. */
    public boolean isPriorTraining() {
        return choice.basis() == ChoiceBasis.PRIOR_TRAINING;
    }

    /** Planned first day; null: unknown. */
    public @Nullable LocalDate getPlannedStart() {
        return choice.plannedStart();
    }

    /** Whether it is known not to have been carried out. */
    public boolean isNotCarriedOut() {
        return Boolean.FALSE.equals(choice.carriedOut());
    }

    /** What the item asks for. */
    public Facts getFacts() {
        return choice.facts();
    }

    /** Whether it is an expansion of staff, {@code PC.<x>}. */
    public boolean isStaffExpansion() {
        return choice.isStaffExpansion();
    }

    /** Whether it is an intervention outside the menu, {@code X.<x>}. */
    public boolean isAddition() {
        return choice.isAddition();
    }

    /** The MTVP year in which it is carried out, as days; null: the start date is unknown. */
    public @Nullable MtvpYear getWindow() {
        return assessment.window(choice.year());
    }

    /** Whether its planned first day lies outside the MTVP year in which it is carried out; false where a date is unknown. */
    public boolean isOutsideItsYear() {
        LocalDate plannedStart = choice.plannedStart();
        MtvpYear window = plannedStart == null ? null : getWindow();
        return window != null && !window.contains(plannedStart);
    }

    /** Whether its planned first day lies before the first day on which a practice can begin with the item. */
    public boolean isPlannedTooEarly() {
        LocalDate from = availableFrom();
        LocalDate plannedStart = choice.plannedStart();
        return from != null && plannedStart != null && plannedStart.isBefore(from);
    }

    /** Whether it has no planned first day, while its year begins before a practice can begin with the item. */
    public boolean isPerhapsTooEarly() {
        LocalDate from = availableFrom();
        MtvpYear window = choice.plannedStart() == null ? getWindow() : null;
        return from != null && window != null && window.firstDay().isBefore(from);
    }

    private @Nullable LocalDate availableFrom() {
        return menuItem == null ? null : menuItem.availableFrom();
    }

    /**
     * The day from which "the past two years" are counted. Reading A-17 says which: for year 1 the day on which the plan was handed in and
     * for year 2 the planned first day; or always the planned first day; or always the first day of the MTVP year, which also stands in for a
     * day that is not known. Null: unknown.
     */
    public @Nullable LocalDate getReferenceDate() {
        LocalDate known = null;
        if (!reads(ReadingOption.TWO_YEARS_BEFORE_THE_YEAR)) {
            boolean planCounts = choice.year() == 1 && reads(ReadingOption.TWO_YEARS_BEFORE_THE_PLAN);
            known = planCounts ? getPlan().submittedOn() : choice.plannedStart();
        }
        MtvpYear window = known == null ? getWindow() : null;
        return window == null ? known : window.firstDay();
    }

    /** The first day that still lies within so many years before the reference date (inclusive); null: unknown. */
    public @Nullable LocalDate earliestWithin(int years) {
        LocalDate reference = getReferenceDate();
        return reference == null ? null : reference.minusYears(years);
    }

    /** Whether the day that a fact gives lies more than so many years before the reference date; false where a day is unknown. */
    public boolean longerAgoThan(int years, String fact) {
        LocalDate day = choice.facts().date(fact);
        LocalDate earliest = earliestWithin(years);
        return day != null && earliest != null && day.isBefore(earliest);
    }

    /** Whether the day that a fact gives lies after the reference date; false where a day is unknown. */
    public boolean afterReference(String fact) {
        LocalDate day = choice.facts().date(fact);
        LocalDate reference = getReferenceDate();
        return day != null && reference != null && day.isAfter(reference);
    }

    /**
     * Whether a fact gives a day that lies within so many years before the reference date, both ends included. Without a reference
     * date a day that is given is taken as good.
     */
    public boolean withinPast(int years, String fact) {
        return choice.facts().date(fact) != null && !longerAgoThan(years, fact) && !afterReference(fact);
    }

    /** The last day that lies within so many months after the start date (inclusive); null: the start date is unknown. */
    public @Nullable LocalDate monthsAfterStart(int months) {
        LocalDate start = getPlan().startDate();
        return start == null ? null : start.plusMonths(months);
    }

    /** Whether the day that a fact gives lies more than so many months after the start date; false where a day is unknown. */
    public boolean laterThanMonthsAfterStart(int months, String fact) {
        LocalDate day = choice.facts().date(fact);
        LocalDate last = monthsAfterStart(months);
        return day != null && last != null && day.isAfter(last);
    }

    /** Whether two numbers are known and the first is less than half of the second. */
    public boolean lessThanHalf(String part, String whole) {
        Integer share = choice.facts().integer(part);
        Integer total = choice.facts().integer(whole);
        return share != null && total != null && 2L * share < total;
    }

    /** Half of a number, rounded up; null: it is unknown. */
    public @Nullable Integer halfOf(String fact) {
        Integer whole = choice.facts().integer(fact);
        return whole == null ? null : whole / 2 + whole % 2;
    }

    /** Whether the number that a fact gives and the number of staff are known, and the first is smaller. */
    public boolean fewerThanStaff(String fact) {
        Integer staff = getPlan().practice().staffCount();
        return staff != null && choice.facts().below(fact, staff);
    }

    /** Whether the practice followed a training before MTVP. */
    public boolean trainedBefore(String training) {
        for (PriorTraining prior : getPlan().practice().priorTrainings()) {
            if (prior.training().equals(training)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an item that comes before this one on the menu was chosen before it (reading A-18): with an earlier training, in an earlier year, or
     * in the same year with an earlier planned first day; and not known not to have been carried out.
     */
    public boolean isPreceded() {
        if (menuItem == null) {
            return false;
        }
        for (Choice other : getPlan().choices()) {
            if (menuItem.predecessors().contains(other.item()) && !Boolean.FALSE.equals(other.carriedOut())
                    && comesBefore(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean comesBefore(Choice other) {
        if (other.basis() == ChoiceBasis.PRIOR_TRAINING || other.year() < choice.year()) {
            return true;
        }
        LocalDate otherStart = other.plannedStart();
        LocalDate ownStart = choice.plannedStart();
        return other.year() == choice.year() && otherStart != null && ownStart != null && otherStart.isBefore(ownStart);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + choice.item() + " in year " + choice.year() + "]";
    }
}
