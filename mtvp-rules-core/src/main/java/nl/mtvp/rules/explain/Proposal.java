package nl.mtvp.rules.explain;

import java.util.List;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;

/**
 * A set of changes with which a plan complies: checked by judging the changed plan.
 *
 * @param changes what changes
 * @param plan    the plan with these changes
 * @param advice  the advice that the changed plan gets and the plan as it was handed in did not
 */
public record Proposal(List<Change> changes, PracticePlan plan, List<Finding> advice) {

    /** Copies the lists. */
    public Proposal {
        changes = List.copyOf(changes);
        advice = List.copyOf(advice);
    }
}
