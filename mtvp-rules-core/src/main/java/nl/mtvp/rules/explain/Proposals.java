package nl.mtvp.rules.explain;

import java.util.List;
import nl.mtvp.rules.report.Finding;

/**
 * Which other choices would help a plan that has violations.
 *
 * <p>Only choices change, and the forms of intervision that the practice ticks: if rules ask for one, the first is
 * proposed that they accept and do not advise against. A proposal can add a choice from the menu. It can withdraw a
 * choice, move it to the other year, develop it further or take it as new. It can also let a choice begin on another
 * day if its own day does not comply, and name a day if that keeps a follow-up. What a practice is, did or declares
 * never changes, nor what others decided. A choice can only be withdrawn once it is known whether it was carried out.
 * If it was, it is not withdrawn because of its day. If it was not, it is not withdrawn if that would also remove the
 * duty to report it. Some items are never added: those that the practice followed as an earlier training which does not
 * count, those that the rules advise this practice against, and those for which it was not drawn.
 *
 * <p>Some violations have nothing to do with choices, such as a missing declaration or a wrong start date: their own
 * remedies say what helps. If a plan has both kinds, the proposals solve those about choices, and {@code unsolved}
 * names the others.
 *
 * @param result how the search ended
 * @param proposals at most five: first those that bring the fewest open points, then those with the fewest changes,
 *     then those that keep most of what the practice chose, then those with an item that an unknown code resembles,
 *     then in the order of the menu. None has more changes than the first
 * @param unsolved the violations that remain in some proposal, or all if there is no proposal: show their remedies
 */
public record Proposals(Result result, List<Proposal> proposals, List<Finding> unsolved) {

    /** How a search ended. */
    public enum Result {
        /** The plan has no violation, or could not be judged: there is nothing to solve. */
        NOTHING_TO_SOLVE,
        /** There are proposals. */
        FOUND,
        /** No other choices help; only the remedies of the violations do. */
        NONE_EXISTS,
        /**
         * So many plans were tried that the search stopped. The proposals, if any, are those found until then: there
         * may be better ones, some that solve more, and some with fewer changes. The same plan has the same proposals.
         */
        STOPPED,
        /** The time of the search was over. The proposals, if any, are those found until then, as if it had stopped. */
        OUT_OF_TIME,
        /** The thread was interrupted. The proposals, if any, are those found until then, as if it had stopped. */
        INTERRUPTED;

        /** Returns whether the search ended before it had looked at everything. */
        public boolean isEarly() {
            return this == STOPPED || this == OUT_OF_TIME || this == INTERRUPTED;
        }
    }

    /** Copies the lists. */
    public Proposals {
        proposals = List.copyOf(proposals);
        unsolved = List.copyOf(unsolved);
    }
}
