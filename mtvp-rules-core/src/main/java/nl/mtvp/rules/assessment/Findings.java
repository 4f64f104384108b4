package nl.mtvp.rules.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Takes what judging rules report, as their global {@code findings}. The judge knows which rule reports; the metadata
 * of the rule say everything else about the finding.
 */
public interface Findings {

    /**
     * Reports a finding that no value decides.
     *
     * @param fact the fact that the rule matches
     */
    default void report(Judged fact) {
        report(fact, null, null);
    }

    /**
     * Reports a finding.
     *
     * @param fact the fact that the rule matches
     * @param observed what the plan holds: a number, a date, a string or a collection of these; null: nothing
     * @param required what is asked, of the same types; null: no value decides
     */
    void report(Judged fact, @Nullable Object observed, @Nullable Object required);

    /**
     * Reports that a choice is not on the menu. If no item has its code, the remedy begins with the item that was
     * probably meant.
     *
     * @param choice the choice
     */
    void reportNotOffered(QualifiedChoice choice);
}
