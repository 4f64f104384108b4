package nl.mtvp.rules.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one requirement at one place of a plan, in one MTVP year. Rules that share an id (one requirement in
 * several severities, causes or readings) have one outcome together.
 */
public final class RuleOutcome {
    private final RuleDescription rule;
    private final int year;
    private final String pointer;
    private final Outcome outcome;
    private final @Nullable KernelElement element;
    private final @Nullable String item;
    private final @Nullable Finding finding;
    private final List<String> conditions;
    private final List<Evidence> evidence;
    private final List<String> missing;
    private final List<String> by;
    private final @Nullable Inapplicability because;

    private RuleOutcome(Builder builder) {
        rule = builder.rule;
        year = builder.year;
        pointer = builder.pointer;
        outcome = builder.outcome;
        element = builder.element;
        item = builder.item;
        finding = builder.finding;
        conditions = List.copyOf(builder.conditions);
        evidence = List.copyOf(builder.evidence);
        missing = List.copyOf(builder.missing);
        by = List.copyOf(builder.by);
        because = builder.because;
    }

    /**
     * Returns a builder for an outcome of which nothing else is known yet.
     *
     * @param rule the rule that decides it
     * @param year MTVP year, 1 or 2
     * @param pointer JSON pointer of the place
     * @param outcome the outcome
     */
    public static Builder of(RuleDescription rule, int year, String pointer, Outcome outcome) {
        return new Builder(rule, year, pointer, outcome);
    }

    /** Returns the rule that decides it: the one that found something, or the one that would. */
    public RuleDescription rule() {
        return rule;
    }

    /** Returns the MTVP year, 1 or 2. */
    public int year() {
        return year;
    }

    /** Returns the JSON pointer of the place. */
    public String pointer() {
        return pointer;
    }

    /** Returns the outcome. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns the kernel element concerned; null: none. */
    public @Nullable KernelElement element() {
        return element;
    }

    /** Returns the code of the chosen item; null: it is not about one choice. */
    public @Nullable String item() {
        return item;
    }

    /**
     * Returns what was found; null unless {@code VIOLATED}, {@code OPEN} or {@code ADVISED}; also null if
     * {@code VIOLATED} and the finding of another rule replaces it.
     */
    public @Nullable Finding finding() {
        return finding;
    }

    /** Returns the conditions that held, in the rule's words; empty unless something was found. */
    public List<String> conditions() {
        return conditions;
    }

    /** Returns the known facts on which it depends. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** Returns the JSON pointers of the facts that the plan does not hold and that can change the outcome. */
    public List<String> missing() {
        return missing;
    }

    /** Returns the ids of the rules that waived it, that refused the choice, or whose finding replaces its own. */
    public List<String> by() {
        return by;
    }

    /** Returns why it does not apply; null unless {@code NOT_APPLICABLE}. */
    public @Nullable Inapplicability because() {
        return because;
    }

    /** Returns the id of the requirement. */
    public String id() {
        return rule.id();
    }

    /** Returns whether the requirement applies, or would without a waiver. */
    public boolean isApplicable() {
        return outcome != Outcome.NOT_APPLICABLE;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                rule, year, pointer, outcome, element, item, finding, conditions, evidence, missing, by, because);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof RuleOutcome that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return id() + " " + outcome + " in year " + year + " at " + pointer;
    }

    /** Collects what is known of an outcome; not safe for use by several threads. */
    public static final class Builder {
        private final RuleDescription rule;
        private final int year;
        private final String pointer;
        private final Outcome outcome;
        private @Nullable KernelElement element;
        private @Nullable String item;
        private @Nullable Finding finding;
        private List<String> conditions = List.of();
        private List<Evidence> evidence = List.of();
        private List<String> missing = List.of();
        private List<String> by = List.of();
        private @Nullable Inapplicability because;

        private Builder(RuleDescription rule, int year, String pointer, Outcome outcome) {
            this.rule = Objects.requireNonNull(rule, "rule");
            this.year = year;
            this.pointer = Objects.requireNonNull(pointer, "pointer");
            this.outcome = Objects.requireNonNull(outcome, "outcome");
        }

        /** See {@link RuleOutcome#element()}. */
        public Builder element(@Nullable KernelElement value) {
            element = value;
            return this;
        }

        /** See {@link RuleOutcome#item()}. */
        public Builder item(@Nullable String value) {
            item = value;
            return this;
        }

        /** See {@link RuleOutcome#finding()}. */
        public Builder finding(@Nullable Finding value) {
            finding = value;
            return this;
        }

        /** See {@link RuleOutcome#conditions()}. */
        public Builder conditions(List<String> value) {
            conditions = value;
            return this;
        }

        /** See {@link RuleOutcome#evidence()}. */
        public Builder evidence(List<Evidence> value) {
            evidence = value;
            return this;
        }

        /** See {@link RuleOutcome#missing()}. */
        public Builder missing(List<String> value) {
            missing = value;
            return this;
        }

        /** See {@link RuleOutcome#by()}. */
        public Builder by(List<String> value) {
            by = value;
            return this;
        }

        /** See {@link RuleOutcome#because()}. */
        public Builder because(@Nullable Inapplicability value) {
            because = value;
            return this;
        }

        /** Builds the outcome from what was collected so far. */
        public RuleOutcome build() {
            return new RuleOutcome(this);
        }
    }
}
