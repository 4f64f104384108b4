package nl.mtvp.rules.assessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import nl.mtvp.rules.internal.format.PlanValues;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/**
 * What all facts of one plan share, and the questions about the facts of the plan, by JSON pointer. Used by one thread.
 */
final class PlanContext extends Questions {

    static final String START_DATE = "/startDate";
    private static final String LOTTERY = "/intake/lottery";
    static final String SUBMITTED_ON = "/submittedOn";

    private final PracticePlan plan;
    private final Set<String> readings;
    private final SortedSet<LocalDate> startDates;
    private @Nullable MtvpYear year1;
    private @Nullable MtvpYear year2;

    /**
     * Creates what the facts of a plan share.
     *
     * @param plan the plan
     * @param readings names of the options in force: one of each contested point
     * @param startDates days on which a practice of the region can start
     */
    PlanContext(PracticePlan plan, Set<String> readings, SortedSet<LocalDate> startDates) {
        super(new Unknowns());
        this.plan = plan;
        this.readings = readings;
        this.startDates = startDates;
    }

    PracticePlan plan() {
        return plan;
    }

    boolean reads(String option) {
        return readings.contains(option);
    }

    SortedSet<LocalDate> startDates() {
        return startDates;
    }

    /** Returns an MTVP year as days; null: the start date is unknown. */
    @Nullable
    MtvpYear window(int year) {
        LocalDate start = plan.startDate();
        if (start == null) {
            return null;
        }
        if (year == 1) {
            year1 = year1 == null ? MtvpYear.of(start, 1) : year1;
            return year1;
        }
        year2 = year2 == null ? MtvpYear.of(start, 2) : year2;
        return year2;
    }

    /**
     * Returns whether a day is known to be after another that the start date decides.
     *
     * @param last the other day; null: the start date is unknown
     * @param facts finds the day
     * @param name its name
     */
    boolean isAfter(@Nullable LocalDate last, Questions facts, String name) {
        LocalDate day = facts.statedDate(name);
        if (last != null) {
            note(START_DATE, Objects.requireNonNull(plan.startDate()));
        }
        if (day != null && last != null) {
            return day.isAfter(last);
        }
        if (!unknowns().ask()) {
            return false;
        }
        String pointer = facts.pointer(name);
        return unknowns()
                .answer(pointer + " after " + last, day == null ? pointer : null, last == null ? START_DATE : null);
    }

    @Override
    @Nullable
    Object find(String name) {
        Object value = PlanValues.find(plan, name);
        return value == null && name.equals(LOTTERY) ? plan.intake().drawFor(plan.startDate()) : value;
    }

    /** Returns the result of the draw for a start date; null: unknown. */
    @Nullable
    LotteryResult drawFor(LocalDate start) {
        LotteryResult own = start.equals(plan.startDate()) ? plan.intake().lottery() : null;
        return own == null ? plan.intake().drawFor(start) : own;
    }

    @Override
    String pointer(String name) {
        return name;
    }

    /**
     * Compares the start date with a day: below 0 if it is before the day, 0 on it, above 0 after it; null: unknown.
     */
    @Nullable
    Integer startComparedWith(int year, int month, int day) {
        LocalDate start = plan.startDate();
        if (start == null) {
            return null;
        }
        note(START_DATE, start);
        return compare(start, year, month, day);
    }

    /** Answers a question about the unknown start date and a day. */
    boolean answerOfStart(String question, int year, int month, int day) {
        return unknowns().ask() && unknowns().answer(question + " " + LocalDate.of(year, month, day), START_DATE);
    }

    /** Notes a known value that a rule asks for. */
    void note(String pointer, Object value) {
        if (unknowns().isNoting()) {
            unknowns().note(pointer, value);
        }
    }

    /** Returns what a rule reads of the start date, and notes that it reads something unknown if that is null. */
    <T> @Nullable T readOfStart(@Nullable T read) {
        if (read == null) {
            unknowns().readRaw(START_DATE);
        }
        return read;
    }

    /** Compares a day with one that a rule names; throws if that is no day of the calendar. */
    static int compare(LocalDate day, int year, int month, int dayOfMonth) {
        return day.compareTo(LocalDate.of(year, month, dayOfMonth));
    }
}
