package nl.mtvp.rules.io;

import java.util.Set;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Severity;

/**
 * A worked case: a plan, and exactly the findings that are expected in one of its MTVP years.
 *
 * @param rule id of the rule that the case is about
 * @param severity severity of the finding that the case is about
 * @param raises whether the rule reports that finding
 * @param description what the case shows, in a sentence
 * @param year MTVP year that is judged, 1 or 2
 * @param readings names of the options under which the plan is judged; empty: the region's own
 * @param violations ids of all rules that report a violation
 * @param open ids of all rules that report an open point
 * @param advice ids of all rules that report advice
 * @param plan the plan
 */
public record PlanCase(
        String rule,
        Severity severity,
        boolean raises,
        String description,
        int year,
        Set<String> readings,
        Set<String> violations,
        Set<String> open,
        Set<String> advice,
        PracticePlan plan) {

    /** Copies the sets. */
    public PlanCase {
        readings = Set.copyOf(readings);
        violations = Set.copyOf(violations);
        open = Set.copyOf(open);
        advice = Set.copyOf(advice);
    }
}
