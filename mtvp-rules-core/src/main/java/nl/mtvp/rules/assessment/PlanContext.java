package nl.mtvp.rules.assessment;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.ReadingOption;
import org.jspecify.annotations.Nullable;

/**
 * What all facts of one plan share.
 *
 * @param plan       the plan
 * @param readings   how the contested points are read: one option of each
 * @param startDates days on which a practice of the region can start
 * @param unknowns   what the plan leaves unknown
 * @param year1      MTVP year 1 as days; null: the start date is unknown
 * @param year2      MTVP year 2 as days; null: the start date is unknown
 */
record PlanContext(PracticePlan plan, Set<ReadingOption> readings, SortedSet<LocalDate> startDates, Unknowns unknowns,
        @Nullable MtvpYear year1, @Nullable MtvpYear year2) {

    static final String START_DATE = "/startDate";

    static PlanContext of(PracticePlan plan, Set<ReadingOption> readings, SortedSet<LocalDate> startDates) {
        LocalDate start = plan.startDate();
        return new PlanContext(plan, readings, startDates, new Unknowns(), start == null ? null : MtvpYear.of(start, 1),
                start == null ? null : MtvpYear.of(start, 2));
    }

    @Nullable MtvpYear window(int year) {
        return year == 1 ? year1 : year2;
    }

    Questions questions() {
        return new QuestionsOfPlan(plan, unknowns);
    }

    /** How the start date compares with a day: below 0 before it, 0 on it, above 0 after it; null: the start date is unknown. */
    @Nullable Integer startComparedWith(int year, int month, int day) {
        LocalDate start = plan.startDate();
        if (start == null) {
            return null;
        }
        if (unknowns.isSupposing()) {
            unknowns.note(START_DATE, start);
        }
        return compare(start, year, month, day);
    }

    /** Compares a day with one that a rule names, without making a date of it first. */
    static int compare(LocalDate day, int year, int month, int dayOfMonth) {
        if (day.getYear() != year) {
            return Integer.compare(day.getYear(), year);
        }
        return day.getMonthValue() != month ? Integer.compare(day.getMonthValue(), month)
                : Integer.compare(day.getDayOfMonth(), dayOfMonth);
    }
}
