package nl.mtvp.rules.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One intervention that the practice chose, for one MTVP year. */
public final class Choice {

    private static final String STAFF_EXPANSION = "PC.";
    private static final String ADDITION = "X.";

    private final String item;
    private final @Nullable KernelElement element;
    private final int year;
    private final ChoiceMode mode;
    private final ChoiceBasis basis;
    private final @Nullable LocalDate plannedStart;
    private final @Nullable Boolean carriedOut;
    private final @Nullable String effort;
    private final @Nullable String accountability;
    private final Facts facts;

    private Choice(Builder builder) {
        item = Objects.requireNonNull(builder.item, "item");
        element = builder.element;
        year = MtvpYear.require(builder.year);
        mode = Objects.requireNonNull(builder.mode, "mode");
        basis = Objects.requireNonNull(builder.basis, "basis");
        plannedStart = builder.plannedStart;
        carriedOut = builder.carriedOut;
        effort = builder.effort;
        accountability = builder.accountability;
        facts = Objects.requireNonNull(builder.facts, "facts");
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

    /**
     * Returns the menu code such as {@code RD.AW.1}; {@code PC.<x>} for expansion of staff, {@code X.<x>} for an
     * intervention outside the menu.
     */
    public String item() {
        return item;
    }

    /** Returns the kernel element that the plan names; null: none, then it follows from the item's code. */
    public @Nullable KernelElement element() {
        return element;
    }

    /** Returns the MTVP year (1 or 2) in which the item is carried out. */
    public int year() {
        return year;
    }

    /** Returns whether it is new or developed further. */
    public ChoiceMode mode() {
        return mode;
    }

    /** Returns whether it is carried out or an earlier training is put forward. */
    public ChoiceBasis basis() {
        return basis;
    }

    /** Returns the planned first day; null: unknown. */
    public @Nullable LocalDate plannedStart() {
        return plannedStart;
    }

    /** Returns whether it was carried out, which is known afterwards; null: unknown. */
    public @Nullable Boolean carriedOut() {
        return carriedOut;
    }

    /** Returns the planned effort, in the practice's words; recorded, not judged; null: not filled in. */
    public @Nullable String effort() {
        return effort;
    }

    /** Returns how the practice will account for it, in its words; recorded, not judged; null: not filled in. */
    public @Nullable String accountability() {
        return accountability;
    }

    /** Returns the facts that the item itself asks for. */
    public Facts facts() {
        return facts;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(item, element, year, mode, basis, plannedStart, carriedOut, effort, accountability, facts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Choice that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Returns what it holds, in the order of the properties of a plan. */
    @Override
    public String toString() {
        return "Choice" + values();
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
            return new Choice(this);
        }
    }
}
