package nl.mtvp.rules.report;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row of a rule set's catalogue: one thing that its documents say, and what becomes of it here. The rows of all documents together show that nothing
 * was left out, and why what no rule judges is not judged.
 *
 * @param id         id of the row; the rules that judge it bear the same
 * @param ruleSet    the rule set that it belongs to
 * @param sources    where it is said; at least one place
 * @param binding    whom it binds
 * @param kind       what kind of statement it is
 * @param readings   points of the ambiguity register that it hangs on, such as {@code A-05}
 * @param says       what it says, in a sentence of ours, in English
 * @param treatment  what becomes of it
 * @param severities what the rules of its id report, in their order; empty unless it is {@link Treatment#JUDGED}
 * @param rules      ids of the rules under which it falls; empty unless it is {@link Treatment#RESTATES} or {@link Treatment#FEEDS}
 */
public record CatalogueRow(String id, RuleSetVersion ruleSet, List<Source> sources, Binding binding, Kind kind, List<String> readings,
        String says, Treatment treatment, Set<Severity> severities, List<String> rules) {

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
        /** What the practice tells about itself. */
        PRACTICE_DATA,
        /** The practices of a region together. */
        COHORT,
        /** The regional organisation. */
        REGIONAL_ORGANISATION,
        /** The insurer, or the parties to a national agreement. */
        INSURER;

        /** Whether it binds one practice. */
        public boolean isOnPractice() {
            return compareTo(COHORT) < 0;
        }
    }

    /** What kind of statement a row is. */
    public enum Kind {
        /** Something due. */
        REQUIREMENT,
        /** Something due under a condition, such as the choice of an item. */
        CONDITIONAL_REQUIREMENT,
        /** A last day, a first day, a period. */
        DATE,
        /** Something to be told or shown. */
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

    /** What becomes of a row. */
    public enum Treatment {
        /** Rules of its id judge it. */
        JUDGED,
        /** It says again what rules of other ids judge. */
        RESTATES,
        /** It has no finding of its own: it decides when rules of other ids speak, or what counts for them. */
        FEEDS,
        /** No rule: it gives room, and nothing can fall short of it. */
        PERMISSION,
        /** No rule: it describes or is meant to be recorded, and falls short of nothing. */
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
        /** No rule: it rests on something that no plan holds. */
        BEYOND_THE_PLAN;

        /** Whether rules carry the row. */
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
            throw new IllegalArgumentException("row " + id + " has no source.\nName the places in the document that say it.");
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

    /** The ids of all rules that carry it: its own, or those under which it falls; empty: no rule does. */
    public List<String> carriedBy() {
        return treatment == Treatment.JUDGED ? List.of(id) : rules;
    }
}
