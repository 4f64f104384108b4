package nl.mtvp.rules.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The practice (huisartsenpraktijk) and what its form asks about it. Numbers are 0 or more. */
public final class Practice {

    /** A practice of which nothing is known. */
    public static final Practice UNKNOWN = builder().build();

    private final @Nullable String name;
    private final @Nullable String agbCode;
    private final @Nullable Integer enrolledPatients;
    private final @Nullable Integer staffCount;
    private final @Nullable Boolean highDeprivation;
    private final @Nullable Boolean patientStop;
    private final @Nullable Boolean waitingList;
    private final @Nullable Integer waitingListSize;
    private final @Nullable Boolean outOfHoursDataConsent;
    private final @Nullable Integer outOfHoursContacts;
    private final Measurement afterOneYear;
    private final @Nullable List<PriorTraining> priorTrainings;

    private Practice(Builder builder) {
        name = builder.name;
        agbCode = builder.agbCode;
        enrolledPatients = Measurement.requireNotNegative(builder.enrolledPatients, "enrolledPatients");
        staffCount = Measurement.requireNotNegative(builder.staffCount, "staffCount");
        highDeprivation = builder.highDeprivation;
        patientStop = builder.patientStop;
        waitingList = builder.waitingList;
        waitingListSize = Measurement.requireNotNegative(builder.waitingListSize, "waitingListSize");
        outOfHoursDataConsent = builder.outOfHoursDataConsent;
        outOfHoursContacts = Measurement.requireNotNegative(builder.outOfHoursContacts, "outOfHoursContacts");
        afterOneYear = Objects.requireNonNull(builder.afterOneYear, "afterOneYear");
        priorTrainings = builder.priorTrainings == null ? null : List.copyOf(builder.priorTrainings);
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

    /** Returns the name of the practice; null: not filled in. */
    public @Nullable String name() {
        return name;
    }

    /** Returns the AGB code of the practice, normally eight digits (catalogue R-DATA-ID); null: not filled in. */
    public @Nullable String agbCode() {
        return agbCode;
    }

    /** Returns how many patients are enrolled by name (ION); recorded, not judged; null: unknown. */
    public @Nullable Integer enrolledPatients() {
        return enrolledPatients;
    }

    /** Returns how many people work in the practice (R-AW1-ALL); null: unknown. */
    public @Nullable Integer staffCount() {
        return staffCount;
    }

    /** Returns whether it has a high share of patients from deprived areas (R-PG-ADV, R-4D-TARGET); null: unknown. */
    public @Nullable Boolean highDeprivation() {
        return highDeprivation;
    }

    /** Returns whether it takes no new patients (R-DATA-STOP); null: not answered. */
    public @Nullable Boolean patientStop() {
        return patientStop;
    }

    /** Returns whether it has a waiting list (R-DATA-WAIT); null: not answered. */
    public @Nullable Boolean waitingList() {
        return waitingList;
    }

    /** Returns how many patients are on the waiting list on the start date (R-DATA-WAITN); null: not filled in. */
    public @Nullable Integer waitingListSize() {
        return waitingListSize;
    }

    /**
     * Returns whether the regional organisation may ask the huisartsenpost (HAP) for its figures (R-DATA-HAP); null:
     * not answered.
     */
    public @Nullable Boolean outOfHoursDataConsent() {
        return outOfHoursDataConsent;
    }

    /**
     * Returns how many patients had contact with the huisartsenpost in the past 12 months, delivered by the practice
     * itself (R-DATA-HAP); null: not delivered.
     */
    public @Nullable Integer outOfHoursContacts() {
        return outOfHoursContacts;
    }

    /** Returns the second measurement; {@link Measurement#UNKNOWN}: none yet. */
    public Measurement afterOneYear() {
        return afterOneYear;
    }

    /** Returns the trainings followed before MTVP; empty: none; null: not answered (R-AW5V-PRE). */
    public @Nullable List<PriorTraining> priorTrainings() {
        return priorTrainings;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
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

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Practice that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Returns what it holds, in the order of the properties of a plan. */
    @Override
    public String toString() {
        return "Practice" + values();
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
            return new Practice(this);
        }
    }
}
