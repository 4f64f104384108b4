package nl.mtvp.rules.plan;

import java.time.LocalDate;

/**
 * An MTVP year as a period (catalogue L-2Y, R-YEAR): the two years begin on the start date and one year later.
 *
 * @param firstDay first day
 * @param lastDay last day (inclusive): the day before the same date a year later
 */
public record MtvpYear(LocalDate firstDay, LocalDate lastDay) {

    /**
     * Returns an MTVP year of a plan.
     *
     * @param start first day of year 1
     * @param number 1 or 2
     */
    public static MtvpYear of(LocalDate start, int number) {
        return new MtvpYear(
                start.plusYears(number - 1L), start.plusYears(number).minusDays(1));
    }

    /** Returns whether a day is in the year. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Returns both days in ISO 8601, as in {@code 2023-04-01/2024-03-31}. */
    @Override
    public String toString() {
        return firstDay + "/" + lastDay;
    }

    static int require(int number) {
        if (number != 1 && number != 2) {
            throw new IllegalArgumentException("MTVP has a year 1 and a year 2, found " + number);
        }
        return number;
    }
}
