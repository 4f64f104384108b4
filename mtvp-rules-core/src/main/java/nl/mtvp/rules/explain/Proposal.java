package nl.mtvp.rules.explain;

import java.util.List;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;

/**
 * Other choices for a plan, checked by judging the changed plan: it has no violation left but those of
 * {@link Proposals#unsolved}.
 *
 * @param changes the changes: first those to choices of the plan, in their order, then the added choices, by year. If
 *     one of them is left out, a violation or one more open point is left, unless the search
 *     {@linkplain Proposals.Result#isEarly() ended early}
 * @param plan the plan with these changes; what it states about the practice, and about each choice that it keeps, is
 *     as before
 * @param open the open points of the changed plan that the plan as it was handed in does not have. Their pointers and
 *     {@code needs} are those of the changed plan
 * @param advice the advice on the changed plan that the plan as it was handed in does not have
 */
public record Proposal(List<Change> changes, PracticePlan plan, List<Finding> open, List<Finding> advice) {

    /** Copies the lists. */
    public Proposal {
        changes = List.copyOf(changes);
        open = List.copyOf(open);
        advice = List.copyOf(advice);
    }
}
