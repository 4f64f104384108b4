package nl.mtvp.rules.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The start dates of plans for which a version of a rule set is meant.
 *
 * @param from first start date (inclusive); null: no limit
 * @param until last start date (inclusive); null: no limit
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Every start date. */
    public static final Validity ALWAYS = new Validity(null, null);

    /**
     * Checks the dates.
     *
     * @throws IllegalArgumentException if the last start date is before the first
     */
    public Validity {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a validity ends on or after the day on which it begins, found " + from + " to " + until);
        }
    }

    /** Returns whether some start date is covered by both. */
    public boolean overlaps(Validity other) {
        return isBeforeEnd(from, other.until) && isBeforeEnd(other.from, until);
    }

    /** Returns the days in words, such as {@code from 2025-01-01 until 2025-12-31}. */
    @Override
    public String toString() {
        String days = (from == null ? "" : " from " + from) + (until == null ? "" : " until " + until);
        return days.isEmpty() ? "always" : days.substring(1);
    }

    private static boolean isBeforeEnd(@Nullable LocalDate begin, @Nullable LocalDate end) {
        return begin == null || end == null || !begin.isAfter(end);
    }

    /** Returns how many days a start date is outside; 0: it is covered. */
    long daysOutside(LocalDate start) {
        if (from != null && start.isBefore(from)) {
            return from.toEpochDay() - start.toEpochDay();
        }
        return until != null && start.isAfter(until) ? start.toEpochDay() - until.toEpochDay() : 0;
    }
}
