package nl.mtvp.rules.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The practice (huisartsenpraktijk) and what its form asks about it. Numbers are 0 or more.
 *
 * @param name name of the practice; null: not filled in
 * @param agbCode AGB code of the practice, normally eight digits (catalogue R-DATA-ID); null: not filled in
 * @param enrolledPatients patients enrolled by name (ION); recorded, not judged; null: unknown
 * @param staffCount people who work in the practice (R-AW1-ALL); null: unknown
 * @param highDeprivation whether it has a high share of patients from deprived areas (R-PG-ADV, R-4D-TARGET); null:
 *     unknown
 * @param patientStop whether it takes no new patients (R-DATA-STOP); null: not answered
 * @param waitingList whether it has a waiting list (R-DATA-WAIT); null: not answered
 * @param waitingListSize patients on the waiting list on the start date (R-DATA-WAITN); null: not filled in
 * @param outOfHoursDataConsent whether the regional organisation may ask the huisartsenpost (HAP) for its figures
 *     (R-DATA-HAP); null: not answered
 * @param outOfHoursContacts patients who had contact with the huisartsenpost in the past 12 months, delivered by the
 *     practice itself (R-DATA-HAP); null: not delivered
 * @param afterOneYear the second measurement; {@link Measurement#UNKNOWN}: none yet
 * @param priorTrainings trainings followed before MTVP; empty: none; null: not answered (R-AW5V-PRE)
 */
public record Practice(
        @Nullable String name,
        @Nullable String agbCode,
        @Nullable Integer enrolledPatients,
        @Nullable Integer staffCount,
        @Nullable Boolean highDeprivation,
        @Nullable Boolean patientStop,
        @Nullable Boolean waitingList,
        @Nullable Integer waitingListSize,
        @Nullable Boolean outOfHoursDataConsent,
        @Nullable Integer outOfHoursContacts,
        Measurement afterOneYear,
        @Nullable List<PriorTraining> priorTrainings) {

    /** A practice of which nothing is known. */
    public static final Practice UNKNOWN = builder().build();

    /**
     * Checks and copies the values.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Practice {
        Measurement.requireNotNegative(enrolledPatients, "enrolledPatients");
        Measurement.requireNotNegative(staffCount, "staffCount");
        Measurement.requireNotNegative(waitingListSize, "waitingListSize");
        Measurement.requireNotNegative(outOfHoursContacts, "outOfHoursContacts");
        Objects.requireNonNull(afterOneYear, "afterOneYear");
        priorTrainings = priorTrainings == null ? null : List.copyOf(priorTrainings);
    }

    /** Returns a builder in which nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with everything known of this practice. */
    public Builder toBuilder() {
        return new Builder()
                .name(name)
                .agbCode(agbCode)
                .enrolledPatients(enrolledPatients)
                .staffCount(staffCount)
                .highDeprivation(highDeprivation)
                .patientStop(patientStop)
                .waitingList(waitingList)
                .waitingListSize(waitingListSize)
                .outOfHoursDataConsent(outOfHoursDataConsent)
                .outOfHoursContacts(outOfHoursContacts)
                .afterOneYear(afterOneYear)
                .priorTrainings(priorTrainings);
    }

    /** Collects what is known of a practice; not safe for use by several threads. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String agbCode;
        private @Nullable Integer enrolledPatients;
        private @Nullable Integer staffCount;
        private @Nullable Boolean highDeprivation;
        private @Nullable Boolean patientStop;
        private @Nullable Boolean waitingList;
        private @Nullable Integer waitingListSize;
        private @Nullable Boolean outOfHoursDataConsent;
        private @Nullable Integer outOfHoursContacts;
        private Measurement afterOneYear = Measurement.UNKNOWN;
        private @Nullable List<PriorTraining> priorTrainings;

        private Builder() {}

        /** See {@link Practice#name()}. */
        public Builder name(@Nullable String value) {
            name = value;
            return this;
        }

        /** See {@link Practice#agbCode()}. */
        public Builder agbCode(@Nullable String value) {
            agbCode = value;
            return this;
        }

        /** See {@link Practice#enrolledPatients()}. */
        public Builder enrolledPatients(@Nullable Integer value) {
            enrolledPatients = value;
            return this;
        }

        /** See {@link Practice#staffCount()}. */
        public Builder staffCount(@Nullable Integer value) {
            staffCount = value;
            return this;
        }

        /** See {@link Practice#highDeprivation()}. */
        public Builder highDeprivation(@Nullable Boolean value) {
            highDeprivation = value;
            return this;
        }

        /** See {@link Practice#patientStop()}. */
        public Builder patientStop(@Nullable Boolean value) {
            patientStop = value;
            return this;
        }

        /** See {@link Practice#waitingList()}. */
        public Builder waitingList(@Nullable Boolean value) {
            waitingList = value;
            return this;
        }

        /** See {@link Practice#waitingListSize()}. */
        public Builder waitingListSize(@Nullable Integer value) {
            waitingListSize = value;
            return this;
        }

        /** See {@link Practice#outOfHoursDataConsent()}. */
        public Builder outOfHoursDataConsent(@Nullable Boolean value) {
            outOfHoursDataConsent = value;
            return this;
        }

        /** See {@link Practice#outOfHoursContacts()}. */
        public Builder outOfHoursContacts(@Nullable Integer value) {
            outOfHoursContacts = value;
            return this;
        }

        /** See {@link Practice#afterOneYear()}. */
        public Builder afterOneYear(Measurement value) {
            afterOneYear = value;
            return this;
        }

        /** See {@link Practice#priorTrainings()}. */
        public Builder priorTrainings(@Nullable List<PriorTraining> value) {
            priorTrainings = value;
            return this;
        }

        /**
         * Builds the practice from what was collected so far.
         *
         * @throws IllegalArgumentException if a number is negative
         */
        public Practice build() {
            return new Practice(
                    name,
                    agbCode,
                    enrolledPatients,
                    staffCount,
                    highDeprivation,
                    patientStop,
                    waitingList,
                    waitingListSize,
                    outOfHoursDataConsent,
                    outOfHoursContacts,
                    afterOneYear,
                    priorTrainings);
        }
    }
}
