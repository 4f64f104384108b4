package nl.mtvp.rules.region;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * How practices enter a region on its start dates, as the region declares it: who can be listed, how much room there
 * is, and which item takes only so many practices. Immutable.
 */
public final class IntakeRules {

    private final SortedMap<LocalDate, Integer> shares;
    private final boolean cumulative;
    private final Map<LocalDate, Integer> figures;
    private final @Nullable Capacity capacity;
    private final Set<String> barringRules;
    private final @Nullable String planRule;
    private final Map<IntakeOption.Point, IntakeOption> options;
    private final Map<IntakeOption.Point, Map<Language, String>> reasons;
    private final Map<String, String> citations;

    /**
     * An item for which a start date has a number of places. A practice wants it if it chooses the item for MTVP year
     * 1, or takes part in one of the programmes.
     *
     * @param item code of the item; it records the fact {@code admitted}
     * @param programmes codes of programmes whose participants share the places
     * @param practices number of practices of each start date that can be admitted
     */
    public record Capacity(String item, Set<String> programmes, int practices) {

        /** The fact of a choice that tells whether the practice was admitted. */
        public static final String ADMITTED = "admitted";

        /** Copies the set. */
        public Capacity {
            Objects.requireNonNull(item, "item");
            programmes = Collections.unmodifiableSet(new TreeSet<>(programmes));
        }

        /** Returns whether a practice that makes this choice wants the item. */
        public boolean isFor(Choice choice) {
            return choice.year() == 1 && choice.item().equals(item);
        }

        /** Returns whether a practice in this programme shares the places. */
        public boolean isFor(ProgrammeParticipation programme) {
            return programmes.contains(programme.code());
        }

        /** Returns whether the practice of a plan wants the item, or shares its places through a programme. */
        public boolean isWantedBy(PracticePlan plan) {
            return plan.choices().stream().anyMatch(this::isFor)
                    || plan.programmes().stream().anyMatch(this::isFor);
        }
    }

    private IntakeRules(Builder builder) {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(builder.shares));
        cumulative = builder.cumulative;
        figures = Map.copyOf(builder.figures);
        capacity = builder.capacity;
        barringRules = Set.copyOf(builder.barringRules);
        planRule = builder.planRule;
        options = Collections.unmodifiableMap(new EnumMap<>(builder.options));
        reasons = Collections.unmodifiableMap(new EnumMap<>(builder.reasons));
        citations = Collections.unmodifiableMap(new LinkedHashMap<>(builder.citations));
    }

    /** Returns a builder for an intake without a share, in which every practice can be listed. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the share of each start date, in percent and in the order of the dates. If it is {@link #cumulative}, it
     * holds for all who started on this date or before.
     */
    public SortedMap<LocalDate, Integer> shares() {
        return shares;
    }

    /** Returns whether a share holds for this start date and all before it together. */
    public boolean cumulative() {
        return cumulative;
    }

    /** Returns the number of practices that the document itself names for some start dates; it limits nothing. */
    public Map<LocalDate, Integer> figures() {
        return figures;
    }

    /** Returns the item that takes only so many practices; null: there is none. */
    public @Nullable Capacity capacity() {
        return capacity;
    }

    /** Returns the rules that keep a practice from being listed if they report a violation for MTVP year 1. */
    public Set<String> barringRules() {
        return barringRules;
    }

    /**
     * Returns the rule that reports a plan without choices; null: a plan need not comply. Otherwise a practice is
     * listed only if its plan complies in MTVP year 1, and one without choices is kept out by this rule alone.
     */
    public @Nullable String planRule() {
        return planRule;
    }

    /** Returns how the region reads every doubt about the intake. */
    public Map<IntakeOption.Point, IntakeOption> options() {
        return options;
    }

    /** Returns why the region reads a doubt as it does; a point that is not in doubt here has no reason. */
    public Map<IntakeOption.Point, Map<Language, String>> reasons() {
        return reasons;
    }

    /** Returns where the document says it: row of the catalogue to place, such as {@code R-QUOTA-1} to {@code 1.3}. */
    public Map<String, String> citations() {
        return citations;
    }

    /** Collects what a region declares; not safe for use by several threads. */
    public static final class Builder {
        private final Map<LocalDate, Integer> figures = new TreeMap<>();
        private final Set<String> barringRules = new TreeSet<>();
        private final Map<IntakeOption.Point, IntakeOption> options = new EnumMap<>(IntakeOption.Point.class);
        private final Map<IntakeOption.Point, Map<Language, String>> reasons = new EnumMap<>(IntakeOption.Point.class);
        private final Map<String, String> citations = new LinkedHashMap<>();
        private Map<LocalDate, Integer> shares = Map.of();
        private boolean cumulative;
        private @Nullable Capacity capacity;
        private @Nullable String planRule;

        private Builder() {
            for (IntakeOption.Point point : IntakeOption.Point.values()) {
                options.put(point, point.options().get(0));
            }
        }

        /** Sets the share of each start date by itself, in percent. */
        public Builder shares(Map<LocalDate, Integer> percent) {
            shares = percent;
            cumulative = false;
            return this;
        }

        /** Sets the share of each start date and all before it together, in percent. */
        public Builder cumulativeShares(Map<LocalDate, Integer> percent) {
            shares = percent;
            cumulative = true;
            return this;
        }

        /** Adds the number of practices that the document itself names for a start date. */
        public Builder figure(LocalDate startDate, int practices) {
            figures.put(startDate, practices);
            return this;
        }

        /** Sets the item that takes only so many practices of each start date; see {@link Capacity}. */
        public Builder capacity(int practices, String item, String... programmes) {
            capacity = new Capacity(item, Set.of(programmes), practices);
            return this;
        }

        /** Adds a rule that keeps a practice from being listed if it reports a violation for MTVP year 1. */
        public Builder barredBy(String rule) {
            barringRules.add(rule);
            return this;
        }

        /** Lists practices only with a plan that complies; see {@link IntakeRules#planRule()}. */
        public Builder askingForPlan(String rule) {
            planRule = rule;
            return this;
        }

        /**
         * States how the region reads a doubt, so that an intake can read it otherwise.
         *
         * @param option the region's own option
         * @param dutch why, in Dutch
         * @param english why, in English
         */
        public Builder reading(IntakeOption option, String dutch, String english) {
            options.put(option.point(), option);
            reasons.put(option.point(), Map.of(Language.DUTCH, dutch, Language.ENGLISH, english));
            return this;
        }

        /** Adds a row of the catalogue that the intake carries, and its place in the document. */
        public Builder citing(String row, String place) {
            citations.put(row, place);
            return this;
        }

        /** Builds it from what was collected so far. It is checked when the rules of the region are loaded. */
        public IntakeRules build() {
            return new IntakeRules(this);
        }
    }
}
