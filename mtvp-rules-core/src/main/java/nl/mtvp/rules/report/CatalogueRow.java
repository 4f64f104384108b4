package nl.mtvp.rules.report;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row of a rule set's catalogue: one thing that its documents say, and how this library treats it. Together the rows
 * show that nothing was left out, and why some of it is judged by no rule.
 *
 * @param id id of the row; the rules that judge it have the same id
 * @param ruleSet the rule set that it belongs to
 * @param sources where it is said; at least one place
 * @param binding whom it binds
 * @param kind what kind of statement it is
 * @param readings points of the ambiguity register that it depends on, such as {@code A-05}
 * @param says what it says, in one English sentence in our own words
 * @param treatment how it is treated
 * @param severities what the rules of its id report, in their order; empty unless it is {@link Treatment#JUDGED}
 * @param rules ids of the rules that it restates or feeds; empty unless it is {@link Treatment#RESTATES} or
 *     {@link Treatment#FEEDS}
 */
public record CatalogueRow(
        String id,
        RuleSetVersion ruleSet,
        List<Source> sources,
        Binding binding,
        Kind kind,
        List<String> readings,
        String says,
        Treatment treatment,
        Set<Severity> severities,
        List<String> rules) {

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

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if there is no source, or severities or rules do not fit the treatment
     */
    public CatalogueRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(binding, "binding");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(treatment, "treatment");
        sources = List.copyOf(sources);
        readings = List.copyOf(readings);
        severities = Collections.unmodifiableSet(new TreeSet<>(severities));
        rules = List.copyOf(rules);
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
     * Returns the ids of all rules that cover it: its own id, or those that it restates or feeds; empty: no rule does.
     */
    public List<String> carriedBy() {
        return treatment == Treatment.JUDGED ? List.of(id) : rules;
    }
}
