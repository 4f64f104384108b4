package nl.mtvp.rules.plan;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One intervention that the practice chose, for one MTVP year.
 *
 * @param item menu code such as {@code RD.AW.1}; {@code PC.<x>} for expansion of staff, {@code X.<x>} for an
 *     intervention outside the menu
 * @param element kernel element that the plan names; null: none, then it follows from the item's code
 * @param year MTVP year (1 or 2) in which the item is carried out
 * @param mode whether it is new or developed further
 * @param basis whether it is carried out or an earlier training is put forward
 * @param plannedStart planned first day; null: unknown
 * @param carriedOut whether it was carried out, which is known afterwards; null: unknown
 * @param effort the planned effort, in the practice's words; recorded, not judged; null: not filled in
 * @param accountability how the practice will account for it, in its words; recorded, not judged; null: not filled in
 * @param facts the facts that the item itself asks for
 */
public record Choice(
        String item,
        @Nullable KernelElement element,
        int year,
        ChoiceMode mode,
        ChoiceBasis basis,
        @Nullable LocalDate plannedStart,
        @Nullable Boolean carriedOut,
        @Nullable String effort,
        @Nullable String accountability,
        Facts facts) {

    private static final String STAFF_EXPANSION = "PC.";
    private static final String ADDITION = "X.";

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the year is neither 1 nor 2
     */
    public Choice {
        Objects.requireNonNull(item, "item");
        MtvpYear.require(year);
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * Returns a builder for a new choice.
     *
     * @param item menu code
     * @param year MTVP year, 1 or 2
     */
    public static Builder of(String item, int year) {
        return new Builder(item, year);
    }

    /** Returns a builder that begins with everything known of this choice. */
    public Builder toBuilder() {
        return new Builder(item, year)
                .element(element)
                .mode(mode)
                .basis(basis)
                .plannedStart(plannedStart)
                .carriedOut(carriedOut)
                .effort(effort)
                .accountability(accountability)
                .facts(facts);
    }

    /** Returns whether it is an expansion of staff capacity, {@code PC.<x>}. */
    public boolean isStaffExpansion() {
        return isOneOf(STAFF_EXPANSION);
    }

    /** Returns whether it is an intervention outside the menu, {@code X.<x>}. */
    public boolean isAddition() {
        return isOneOf(ADDITION);
    }

    private boolean isOneOf(String prefix) {
        return item.startsWith(prefix) && item.length() > prefix.length();
    }

    /** Collects what is known of a choice; not safe for use by several threads. */
    public static final class Builder {
        private String item;
        private int year;
        private @Nullable KernelElement element;
        private ChoiceMode mode = ChoiceMode.NEW;
        private ChoiceBasis basis = ChoiceBasis.NEW;
        private @Nullable LocalDate plannedStart;
        private @Nullable Boolean carriedOut;
        private @Nullable String effort;
        private @Nullable String accountability;
        private Facts facts = Facts.NONE;

        private Builder(String item, int year) {
            this.item = item;
            this.year = year;
        }

        /** Replaces the item; see {@link Choice#item()}. */
        public Builder item(String value) {
            item = value;
            return this;
        }

        /** See {@link Choice#element()}. */
        public Builder element(@Nullable KernelElement value) {
            element = value;
            return this;
        }

        /** Replaces the year; see {@link Choice#year()}. */
        public Builder year(int value) {
            year = value;
            return this;
        }

        /** See {@link Choice#mode()}. */
        public Builder mode(ChoiceMode value) {
            mode = value;
            return this;
        }

        /** See {@link Choice#basis()}. */
        public Builder basis(ChoiceBasis value) {
            basis = value;
            return this;
        }

        /** See {@link Choice#plannedStart()}. */
        public Builder plannedStart(@Nullable LocalDate value) {
            plannedStart = value;
            return this;
        }

        /** See {@link Choice#carriedOut()}. */
        public Builder carriedOut(@Nullable Boolean value) {
            carriedOut = value;
            return this;
        }

        /** See {@link Choice#effort()}. */
        public Builder effort(@Nullable String value) {
            effort = value;
            return this;
        }

        /** See {@link Choice#accountability()}. */
        public Builder accountability(@Nullable String value) {
            accountability = value;
            return this;
        }

        /**
         * Sets a fact that the item asks for; see {@link Facts}.
         *
         * @param value null: unknown
         * @throws IllegalArgumentException if the value is of a type that facts do not have
         */
        public Builder fact(String name, @Nullable Object value) {
            facts = facts.with(name, value);
            return this;
        }

        /** Replaces the facts set so far. */
        public Builder facts(Facts value) {
            facts = value;
            return this;
        }

        /**
         * Builds the choice from what was collected so far.
         *
         * @throws IllegalArgumentException if the year is neither 1 nor 2
         */
        public Choice build() {
            return new Choice(
                    item, element, year, mode, basis, plannedStart, carriedOut, effort, accountability, facts);
        }
    }
}
