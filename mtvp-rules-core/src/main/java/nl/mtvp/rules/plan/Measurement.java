package nl.mtvp.rules.plan;

import org.jspecify.annotations.Nullable;

/**
 * The second measurement of a practice, a year after its start (catalogue R-MEAS-2). Recorded, not judged: a practice
 * is never settled on it. Numbers are 0 or more.
 *
 * @param enrolledPatients patients enrolled by name (ION); null: unknown
 * @param patientStop whether the practice takes no new patients; null: not answered
 * @param waitingList whether it has a waiting list; null: not answered
 * @param waitingListSize patients on the waiting list; null: not filled in
 * @param outOfHoursContacts patients who had contact with the huisartsenpost in the past 12 months; null: unknown
 */
public record Measurement(
        @Nullable Integer enrolledPatients,
        @Nullable Boolean patientStop,
        @Nullable Boolean waitingList,
        @Nullable Integer waitingListSize,
        @Nullable Integer outOfHoursContacts) {

    /** A measurement of which nothing is known. */
    public static final Measurement UNKNOWN = new Measurement(null, null, null, null, null);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Measurement {
        requireNotNegative(enrolledPatients, "enrolledPatients");
        requireNotNegative(waitingListSize, "waitingListSize");
        requireNotNegative(outOfHoursContacts, "outOfHoursContacts");
    }

    static @Nullable Integer requireNotNegative(@Nullable Integer number, String property) {
        if (number != null && number < 0) {
            throw new IllegalArgumentException(property + " is 0 or more, found " + number);
        }
        return number;
    }
}
