package nl.mtvp.rules.assessment;

import java.util.Set;
import nl.mtvp.rules.plan.KernelElement;
import org.jspecify.annotations.Nullable;

/**
 * What a qualifying rule contributed to the judgement of a plan.
 *
 * @param kind what it does
 * @param ruleId id of the rule
 * @param choice position of the choice that is refused or left uncounted; null: it is not about a choice
 * @param item code of the item that is credited; null: none is
 * @param element kernel element of the credited item, or whose minimum is waived; null: neither
 * @param years MTVP years in which it holds; empty: that of the choice
 */
public record Contribution(
        Kind kind,
        String ruleId,
        @Nullable Integer choice,
        @Nullable String item,
        @Nullable KernelElement element,
        Set<Integer> years) {

    /** What a contribution does. */
    public enum Kind {
        /** Refuses a choice. */
        REFUSE,
        /** Leaves a choice out of the count. */
        LEAVE_UNCOUNTED,
        /** Counts an item because of something else that the practice does. */
        CREDIT,
        /** Waives a minimum. */
        WAIVE;

        /** Returns whether it helps the practice. */
        public boolean isInFavour() {
            return this == CREDIT || this == WAIVE;
        }
    }

    boolean isAbout(int position) {
        return choice != null && choice == position;
    }
}
