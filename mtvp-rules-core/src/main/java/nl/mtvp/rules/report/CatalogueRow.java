package nl.mtvp.rules.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/**
 * A row of a rule set's catalogue: one thing that its documents say, and how this library treats it. Together the rows
 * show that nothing was left out, and why some of it is judged by no rule.
 */
public final class CatalogueRow {

    /** Whom a row binds. */
    public enum Binding {
        /** The practice's plan for year 1. */
        PLAN_YEAR_1,
        /** The practice's plan for year 2. */
        PLAN_YEAR_2,
        /** The practice's plan in both years. */
        PLAN,
        /** A single choice in the plan. */
        CHOICE,
        /** What the practice states about itself. */
        PRACTICE_DATA,
        /** The practices of a region together. */
        COHORT,
        /** The regional organisation. */
        REGIONAL_ORGANISATION,
        /** The insurer, or the parties to a national agreement. */
        INSURER;

        /** Returns whether it binds one practice. */
        public boolean isOnPractice() {
            return compareTo(COHORT) < 0;
        }
    }

    /** What kind of statement a row is. */
    public enum Kind {
        /** Something that is required. */
        REQUIREMENT,
        /** Something that is required under a condition, such as the choice of an item. */
        CONDITIONAL_REQUIREMENT,
        /** A last day, a first day, a period. */
        DATE,
        /** Something to be stated or shown. */
        DATA,
        /** A recommendation, a wish, a hint. */
        ADVICE,
        /** Something that lifts a requirement, or counts for it. */
        EXEMPTION,
        /** A limit to how many can take part. */
        CAPACITY,
        /** A meaning, a purpose, a piece of background. */
        DEFINITION,
        /** Something that the regional organisation or the insurer does. */
        DUTY_OF_OTHERS,
        /** A tariff, a budget, a payment. */
        MONEY
    }

    /** How a row is treated. */
    public enum Treatment {
        /** Rules of its id judge it. */
        JUDGED,
        /** It repeats what rules of other ids judge. */
        RESTATES,
        /** It has no finding of its own: it decides when rules of other ids report, or what counts for them. */
        FEEDS,
        /** No rule: it permits something, and no plan can fall short of it. */
        PERMISSION,
        /** No rule: it describes something or is only recorded, and no plan can fall short of it. */
        RECORDED,
        /** No rule: it is background. */
        CONTEXT,
        /** No rule: it is announced, and there is nothing to check yet. */
        ANNOUNCED,
        /** No rule: it is up to the regional organisation or the insurer. */
        ORGANISATION,
        /** No rule: only all practices of the region together can keep or break it. */
        COHORT,
        /** No rule: it is about money. */
        MONEY,
        /** No rule: it depends on something that no plan holds. */
        BEYOND_THE_PLAN;

        /** Returns whether rules cover the row. */
        public boolean isCarriedByRules() {
            return compareTo(PERMISSION) < 0;
        }
    }

    private final String id;
    private final RuleSetVersion ruleSet;
    private final Binding binding;
    private final Kind kind;
    private final String says;
    private final Treatment treatment;
    private final List<Source> sources;
    private final List<String> readings;
    private final Set<Severity> severities;
    private final List<String> rules;
    private final boolean intake;

    private CatalogueRow(Builder builder) {
        id = builder.id;
        ruleSet = builder.ruleSet;
        binding = builder.binding;
        kind = builder.kind;
        says = builder.says;
        treatment = builder.treatment;
        sources = List.copyOf(builder.sources);
        readings = List.copyOf(builder.readings);
        severities = Collections.unmodifiableSet(new TreeSet<>(builder.severities));
        rules = List.copyOf(builder.rules);
        intake = builder.intake;
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "row " + id + " has no source.\nName the places in the document that say it.");
        }
        if (severities.isEmpty() == (treatment == Treatment.JUDGED)) {
            throw new IllegalArgumentException("row " + id + " is " + treatment + " and has severities " + severities
                    + ".\nA row that is JUDGED names at least one severity, any other none.");
        }
        if (rules.isEmpty() == (treatment == Treatment.RESTATES || treatment == Treatment.FEEDS)) {
            throw new IllegalArgumentException("row " + id + " is " + treatment + " and names the rules " + rules
                    + ".\nA row that RESTATES or FEEDS rules names them, any other none.");
        }
    }

    /**
     * Returns a builder for a row without sources, readings, severities and rules.
     *
     * @param id id of the row
     * @param ruleSet the rule set that it belongs to
     * @param binding whom it binds
     * @param kind what kind of statement it is
     * @param says what it says
     * @param treatment how it is treated
     */
    public static Builder of(
            String id, RuleSetVersion ruleSet, Binding binding, Kind kind, String says, Treatment treatment) {
        return new Builder(id, ruleSet, binding, kind, says, treatment);
    }

    /** Returns the id of the row; the rules that judge it have the same id. */
    public String id() {
        return id;
    }

    /** Returns the rule set that it belongs to. */
    public RuleSetVersion ruleSet() {
        return ruleSet;
    }

    /** Returns whom it binds. */
    public Binding binding() {
        return binding;
    }

    /** Returns what kind of statement it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns what it says, in one English sentence in our own words. */
    public String says() {
        return says;
    }

    /** Returns how it is treated. */
    public Treatment treatment() {
        return treatment;
    }

    /** Returns where it is said; at least one place. */
    public List<Source> sources() {
        return sources;
    }

    /** Returns the ids of the contested points on which it depends, such as {@code A-05}. */
    public List<String> readings() {
        return readings;
    }

    /** Returns what the rules of its id report, in their order; empty unless it is {@link Treatment#JUDGED}. */
    public Set<Severity> severities() {
        return severities;
    }

    /**
     * Returns the ids of the rules that it restates or feeds; empty unless it is {@link Treatment#RESTATES} or
     * {@link Treatment#FEEDS}.
     */
    public List<String> rules() {
        return rules;
    }

    /**
     * Returns the ids of all rules that cover it: its own id, or those that it restates or feeds; empty: no rule does.
     */
    public List<String> carriedBy() {
        return treatment == Treatment.JUDGED ? List.of(id) : rules;
    }

    /**
     * Returns whether the region's intake carries it out: its draws, its places or its list of practices. Rules can
     * judge it as well.
     */
    public boolean isCarriedByIntake() {
        return intake;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(id, ruleSet, binding, kind, says, treatment, sources, readings, severities, rules, intake);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof CatalogueRow that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return id + " " + treatment;
    }

    /** Collects what is known of a row; not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private final RuleSetVersion ruleSet;
        private final Binding binding;
        private final Kind kind;
        private final String says;
        private final Treatment treatment;
        private List<Source> sources = List.of();
        private List<String> readings = List.of();
        private Set<Severity> severities = Set.of();
        private List<String> rules = List.of();
        private boolean intake;

        private Builder(
                String id, RuleSetVersion ruleSet, Binding binding, Kind kind, String says, Treatment treatment) {
            this.id = Objects.requireNonNull(id, "id");
            this.ruleSet = Objects.requireNonNull(ruleSet, "ruleSet");
            this.binding = Objects.requireNonNull(binding, "binding");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.says = Objects.requireNonNull(says, "says");
            this.treatment = Objects.requireNonNull(treatment, "treatment");
        }

        /** See {@link CatalogueRow#sources()}. */
        public Builder sources(List<Source> value) {
            sources = value;
            return this;
        }

        /** See {@link CatalogueRow#readings()}. */
        public Builder readings(List<String> value) {
            readings = value;
            return this;
        }

        /** See {@link CatalogueRow#severities()}. */
        public Builder severities(Set<Severity> value) {
            severities = value;
            return this;
        }

        /** See {@link CatalogueRow#rules()}. */
        public Builder rules(List<String> value) {
            rules = value;
            return this;
        }

        /** See {@link CatalogueRow#isCarriedByIntake()}. */
        public Builder intake(boolean value) {
            intake = value;
            return this;
        }

        /**
         * Builds the row from what was collected so far.
         *
         * @throws IllegalArgumentException if there is no source, or severities or rules do not fit the treatment
         */
        public CatalogueRow build() {
            return new CatalogueRow(this);
        }
    }
}
