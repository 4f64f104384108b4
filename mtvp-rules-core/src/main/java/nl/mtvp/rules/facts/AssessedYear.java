package nl.mtvp.rules.facts;

import java.time.LocalDate;
import java.util.SortedSet;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.ReadingOption;
import org.jspecify.annotations.Nullable;

/** An MTVP year of a plan that is judged: what counts in it, what is waived, and the plan as a whole. */
public final class AssessedYear implements Judged {

    private static final int AGB_CODE_DIGITS = 8;

    private final int number;
    private final PlanAssessment assessment;

    AssessedYear(int number, PlanAssessment assessment) {
        this.number = number;
        this.assessment = assessment;
    }

    /** Which year: 1 or 2. */
    public int getNumber() {
        return number;
    }

    /** Whether it is year 1. */
    public boolean isYear1() {
        return number == 1;
    }

    /** Whether it is year 2. */
    public boolean isYear2() {
        return number == 2;
    }

    /** The plan. */
    public PracticePlan getPlan() {
        return assessment.plan();
    }

    /** Start date of the plan; null: unknown. */
    public @Nullable LocalDate getStartDate() {
        return getPlan().startDate();
    }

    /** Whether a contested point is read so. */
    public boolean reads(ReadingOption option) {
        return assessment.readings().contains(option);
    }

    // What counts

    /** How many distinct items count for a kernel element in this year, credited ones included. */
    public int counted(KernelElement element) {
        return assessment.counted(number, element);
    }

    /** Whether an item counts in this year. */
    public boolean counts(KernelElement element, String item) {
        return assessment.counts(number, element, item);
    }

    /** How many distinct items counted for a kernel element in year 1. */
    public int countedInYear1(KernelElement element) {
        return assessment.counted(1, element);
    }

    /** Codes of the items that counted for a kernel element in year 1, in alphabetical order. */
    public SortedSet<String> itemsOfYear1(KernelElement element) {
        return assessment.items(1, element);
    }

    /** How many distinct items count over both years, without those of year 1 that are known not to have been carried out. */
    public int countedWithinTwoYears(KernelElement element) {
        return assessment.countedWithinTwoYears(element);
    }

    /** How many distinct new or credited items count in year 2 that did not count in year 1. */
    public int extra(KernelElement element) {
        return assessment.extra(element);
    }

    /** As {@link #extra}, without those that follow, on the menu, an item that counted in year 1. */
    public int extraWithoutFollowUps(KernelElement element) {
        return assessment.extraWithoutFollowUps(element);
    }

    /** Whether an item that counted in year 1 is developed further in year 2. */
    public boolean developed(KernelElement element) {
        return assessment.developed(element);
    }

    /** Whether the minimum of a kernel element is waived in this year. */
    public boolean waived(KernelElement element) {
        return assessment.qualification().isWaived(number, element);
    }

    /** Whether the plan meets the minimum of some kernel element only because a rule waives it. */
    public boolean reliesOn(String ruleId) {
        for (KernelElement element : KernelElement.values()) {
            if (assessment.counted(number, element) == 0 && assessment.qualification().isWaivedOnlyBy(ruleId, number, element)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another programme counts for something in this year: a minimum is waived or an item credited. */
    public boolean isHelpedByProgramme() {
        return assessment.qualification().helps(number);
    }

    /** Whether the plan chooses nothing at all, in neither year, and no other programme counts for something. */
    public boolean isWithoutPlan() {
        return getPlan().choices().isEmpty() && !isHelpedByProgramme();
    }

    /** Whether an expansion of staff is chosen in this year. */
    public boolean isExpandingStaff() {
        return assessment.expandsStaff(number);
    }

    /** Whether a choice of this year or an earlier one is known not to have been carried out. */
    public boolean isAnythingNotCarriedOut() {
        return assessment.anythingNotCarriedOut(number);
    }

    /** Whether the practice takes part in another programme. */
    public boolean follows(String programme) {
        for (ProgrammeParticipation participation : getPlan().programmes()) {
            if (participation.code().equals(programme)) {
                return true;
            }
        }
        return false;
    }

    // Days

    /** The days on which a practice of the region can start, in their order. */
    public SortedSet<LocalDate> getStartDates() {
        return assessment.startDates();
    }

    /** Whether the start date is known and one of the region's. */
    public boolean isOnStartDate() {
        LocalDate start = getStartDate();
        return start != null && assessment.startDates().contains(start);
    }

    /** Whether the start date is known and is this day. */
    public boolean startsOn(int year, int month, int day) {
        LocalDate start = getStartDate();
        return start != null && Days.compare(start, year, month, day) == 0;
    }

    /** Whether the start date is known and lies before this day. */
    public boolean startsBefore(int year, int month, int day) {
        LocalDate start = getStartDate();
        return start != null && Days.compare(start, year, month, day) < 0;
    }

    /** Whether the plan is known to have been handed in after this day. */
    public boolean submittedAfter(int year, int month, int day) {
        LocalDate submitted = getPlan().submittedOn();
        return submitted != null && Days.compare(submitted, year, month, day) > 0;
    }

    /** Whether the plan is known to have been handed in more than so many days after the start date. */
    public boolean submittedLaterThanDaysAfterStart(int days) {
        LocalDate submitted = getPlan().submittedOn();
        LocalDate start = getStartDate();
        return submitted != null && start != null && submitted.isAfter(start.plusDays(days));
    }

    /** Whether the day that one fact of the plan gives is not before the day that another gives; false where a day is unknown. */
    public boolean factNotBefore(String later, String earlier) {
        LocalDate one = getPlan().facts().date(later);
        LocalDate other = getPlan().facts().date(earlier);
        return one != null && other != null && !one.isBefore(other);
    }

    // The form

    /** Whether the practice was not drawn for its start date. */
    public boolean isNotDrawn() {
        return getPlan().intake().lottery() == LotteryResult.NOT_DRAWN;
    }

    /** Whether no form of intervision is ticked. */
    public boolean isWithoutIntervision() {
        return getPlan().intervision().isEmpty();
    }

    /** Whether the name of the practice is missing or blank. */
    public boolean isNameMissing() {
        return isBlank(getPlan().practice().name());
    }

    /** Whether the AGB code of the practice is missing or blank. */
    public boolean isAgbCodeMissing() {
        return isBlank(getPlan().practice().agbCode());
    }

    /** Whether an AGB code is given that is not eight digits. */
    public boolean isAgbCodeOdd() {
        String code = getPlan().practice().agbCode();
        return code != null && !code.isBlank() && !isAgbCode(code);
    }

    private static boolean isAgbCode(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return code.length() == AGB_CODE_DIGITS;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    @Override
    public String toString() {
        return "AssessedYear[" + number + "]";
    }
}
