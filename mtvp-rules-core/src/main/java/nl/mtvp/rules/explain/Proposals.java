package nl.mtvp.rules.explain;

import java.util.List;
import nl.mtvp.rules.report.Finding;

/**
 * The smallest sets of changes found with which a plan complies.
 *
 * @param result     how the search ended
 * @param proposals  at most five, all of the same number of changes: first those that bring the least new advice, then in the order of the menu;
 *                   empty unless {@code FOUND}
 * @param unmendable the violations that no change can mend, such as a missed deadline; empty: it is not one violation alone that stands in the way
 */
public record Proposals(Result result, List<Proposal> proposals, List<Finding> unmendable) {

    /** How a search ended. */
    public enum Result {
        /** The plan complies already, or could not be judged: there is nothing to mend. */
        NOTHING_TO_MEND,
        /** There are proposals. Up to three changes none with fewer exists; beyond, none with fewer was found. */
        FOUND,
        /**
         * No set of changes makes the plan comply, among those that are proposed at all: choosing from the menu, stating or changing what the practice
         * plans, withdrawing a choice that was not carried out.
         */
        NONE_EXISTS,
        /** None was found before the search became too long; there may be one. */
        GIVEN_UP
    }

    /** Copies the lists. */
    public Proposals {
        proposals = List.copyOf(proposals);
        unmendable = List.copyOf(unmendable);
    }
}
