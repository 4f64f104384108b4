package nl.mtvp.rules.facts;

import org.jspecify.annotations.Nullable;

/**
 * Where judging rules report: their global {@code findings}. A rule names itself ({@code drools.getRule().getName()}); everything else
 * about it stands in its metadata.
 */
public interface Findings {

    /**
     * Reports a finding in which no value decides.
     *
     * @param rule name of the rule
     * @param fact the fact that it matched
     */
    default void report(String rule, Judged fact) {
        report(rule, fact, null, null);
    }

    /**
     * Reports a finding.
     *
     * @param rule     name of the rule
     * @param fact     the fact that it matched
     * @param observed what the plan holds: a number, a date, a string or a collection of these; null: nothing
     * @param required what is asked, likewise; null: no value decides
     */
    void report(String rule, Judged fact, @Nullable Object observed, @Nullable Object required);
}
