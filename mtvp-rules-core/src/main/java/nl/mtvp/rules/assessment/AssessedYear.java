package nl.mtvp.rules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import org.jspecify.annotations.Nullable;

/**
 * An MTVP year of a plan that is judged: what counts in it, what is waived, and the plan as a whole. As with
 * {@link Questions}, every question about something unknown is answered no.
 */
public final class AssessedYear implements Judged {

    private static final String DRAWS = "/intake/draws";

    private final int number;
    private final PlanContext context;
    private final Menu menu;
    private final Tally tally;

    AssessedYear(int number, PlanContext context, Menu menu, Tally tally) {
        this.number = number;
        this.context = context;
        this.menu = menu;
        this.tally = tally;
    }

    /** Returns the number of the year: 1 or 2. */
    public int getNumber() {
        return number;
    }

    /** Returns whether it is year 1. */
    public boolean isYear1() {
        return number == 1;
    }

    /** Returns whether it is year 2. */
    public boolean isYear2() {
        return number == 2;
    }

    /** Returns the questions about the plan. */
    public Questions getPlan() {
        return context;
    }

    /** Returns the questions about the facts of the plan that are told of each MTVP year: those of this year. */
    public Questions getFacts() {
        return new YearContext(context, number);
    }

    /** Returns whether the option with this name is in force, so that its contested point is read that way. */
    public boolean reads(String option) {
        return context.reads(option);
    }

    // What counts

    /** Returns how many distinct items count for a kernel element in this year, credited ones included. */
    public int counted(KernelElement element) {
        return tally.count(number, element);
    }

    /**
     * Returns how many distinct items with a tag, of any kernel element, count in this year, credited ones included.
     */
    public int counted(String tag) {
        return tally.count(number, code -> isTagged(code, tag));
    }

    private boolean isTagged(String code, String tag) {
        MenuItem item = menu.item(code);
        return item != null && item.tags().contains(tag);
    }

    /** Returns whether an item counts in this year. */
    public boolean counts(KernelElement element, String item) {
        return tally.counts(number, element, item);
    }

    /** Returns how many distinct items counted for a kernel element in year 1. */
    public int countedInYear1(KernelElement element) {
        return tally.count(1, element);
    }

    /** Returns the codes of the items that counted for a kernel element in year 1, in alphabetical order. */
    public SortedSet<String> itemsOfYear1(KernelElement element) {
        return tally.items(1, element);
    }

    /**
     * Returns how many distinct items count over both years, without those of year 1 that are known not to have been
     * carried out.
     */
    @Asks("carriedOut")
    public int countedWithinTwoYears(KernelElement element) {
        return tally.countWithinTwoYears(element);
    }

    /** Counts as {@link #countedWithinTwoYears(KernelElement)} does, but items with a tag, of any kernel element. */
    public int countedWithinTwoYears(String tag) {
        return tally.countWithinTwoYears(code -> isTagged(code, tag));
    }

    /** Returns how many distinct new or credited items count in year 2 that did not count in year 1. */
    @Asks("mode")
    public int extra(KernelElement element) {
        return tally.extra(element, code -> true);
    }

    /** Counts as {@link #extra} does, but without items that follow, on the menu, an item that counted in year 1. */
    @Asks({"mode", Asks.FOLLOWS})
    public int extraWithoutFollowUps(KernelElement element) {
        return tally.extra(element, code -> !followsUp(code, element));
    }

    private boolean followsUp(String code, KernelElement element) {
        MenuItem item = menu.item(code);
        if (item != null) {
            for (String predecessor : item.predecessors()) {
                if (tally.counts(1, element, predecessor)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns whether an item that counted in year 1 is developed further in year 2. What is known not to have been
     * carried out in year 1 cannot be (catalogue M-7).
     */
    @Asks({"mode", "carriedOut"})
    public boolean developed(KernelElement element) {
        return tally.isDeveloped(element);
    }

    /** Returns whether the minimum of a kernel element is waived in this year. */
    public boolean waived(KernelElement element) {
        return tally.isWaived(number, element);
    }

    /** Returns whether the plan meets the minimum of some kernel element only because a rule waives it. */
    public boolean reliesOn(String ruleId) {
        for (KernelElement element : KernelElement.values()) {
            if (tally.count(number, element) == 0 && tally.isWaivedOnlyBy(ruleId, number, element)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether another programme counts for anything in this year: a minimum is waived or an item credited. */
    public boolean isHelpedByProgramme() {
        return tally.isHelped(number);
    }

    /** Returns whether the plan chooses nothing in either year, and no other programme counts for anything. */
    public boolean isWithoutPlan() {
        return plan().choices().isEmpty() && !isHelpedByProgramme();
    }

    /** Returns whether an expansion of staff is chosen in this year. */
    public boolean isExpandingStaff() {
        List<Choice> choices = plan().choices();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            if (choice.year() == number && choice.isStaffExpansion()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a choice of this year or an earlier one is known not to have been carried out. */
    @Asks("carriedOut")
    public boolean isAnythingNotCarriedOut() {
        List<Choice> choices = plan().choices();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            if (choice.year() <= number && Boolean.FALSE.equals(choice.carriedOut())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the practice takes part in another programme. */
    public boolean follows(String programme) {
        for (ProgrammeParticipation participation : plan().programmes()) {
            if (participation.code().equals(programme)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the practice is known to be admitted to another programme. */
    @Asks("admitted")
    public boolean admittedTo(String programme) {
        return Admission.isKnown(context, programme);
    }

    // Days

    /** Returns the start date of the plan, to be shown in a finding; null: unknown. */
    public @Nullable LocalDate getStartDate() {
        return getPlan().date(PlanContext.START_DATE);
    }

    /** Returns the days on which a practice of the region can start, in their order. */
    @Asks(Asks.START_DATES)
    public SortedSet<LocalDate> getStartDates() {
        return context.startDates();
    }

    /** Returns the last day of this MTVP year, to be shown in a finding; null: the start date is unknown. */
    public @Nullable LocalDate getLastDay() {
        return context.readOfStart(lastDay());
    }

    private @Nullable LocalDate lastDay() {
        MtvpYear days = context.window(number);
        return days == null ? null : days.lastDay();
    }

    /**
     * Returns whether a day is known to be after the last day of this MTVP year.
     *
     * @param name name of a fact of this year, or JSON pointer into the plan
     */
    public boolean afterLastDay(String name) {
        return context.isAfter(lastDay(), getFacts(), name);
    }

    /** Returns whether the start date is known to be one of the region's. */
    @Asks({Asks.START_DATES, PlanContext.START_DATE})
    public boolean isOnStartDate() {
        LocalDate start = plan().startDate();
        if (start == null) {
            return context.unknowns().answer("on a start date", PlanContext.START_DATE);
        }
        context.note(PlanContext.START_DATE, start);
        return context.startDates().contains(start);
    }

    /** Returns whether the start date is known to be this day. */
    @Asks(PlanContext.START_DATE)
    public boolean startsOn(int year, int month, int day) {
        Integer compared = context.startComparedWith(year, month, day);
        return compared == null ? context.answerOfStart("start on", year, month, day) : compared == 0;
    }

    /** Returns whether the start date is known to be before this day. */
    @Asks(PlanContext.START_DATE)
    public boolean startsBefore(int year, int month, int day) {
        Integer compared = context.startComparedWith(year, month, day);
        return compared == null ? context.answerOfStart("start before", year, month, day) : compared < 0;
    }

    /** Returns whether the practice is known not to have been drawn for a start date. */
    @Asks("/intake/lottery")
    public boolean lostDraw(int year, int month, int day) {
        LocalDate start = LocalDate.of(year, month, day);
        LotteryResult result = context.drawFor(start);
        if (result == null) {
            return context.unknowns().ask() && context.unknowns().answer("lost the draw of " + start, DRAWS);
        }
        context.note(DRAWS, plan().intake().draws());
        return result == LotteryResult.NOT_DRAWN;
    }

    /** Returns whether the plan is known to have been handed in after this day. */
    @Asks(PlanContext.SUBMITTED_ON)
    public boolean submittedAfter(int year, int month, int day) {
        LocalDate submitted = plan().submittedOn();
        if (submitted == null) {
            return getPlan().yes(PlanContext.SUBMITTED_ON);
        }
        context.note(PlanContext.SUBMITTED_ON, submitted);
        return PlanContext.compare(submitted, year, month, day) > 0;
    }

    /** Returns whether the plan is known to have been handed in more than this many days after the start date. */
    @Asks({PlanContext.SUBMITTED_ON, PlanContext.START_DATE})
    public boolean submittedLaterThanDaysAfterStart(int days) {
        LocalDate submitted = plan().submittedOn();
        LocalDate start = plan().startDate();
        if (submitted == null || start == null) {
            return getPlan().notBefore(PlanContext.SUBMITTED_ON, PlanContext.START_DATE);
        }
        context.note(PlanContext.SUBMITTED_ON, submitted);
        context.note(PlanContext.START_DATE, start);
        return submitted.isAfter(start.plusDays(days));
    }

    private PracticePlan plan() {
        return context.plan();
    }

    @Override
    public String toString() {
        return "AssessedYear[" + number + "]";
    }
}
