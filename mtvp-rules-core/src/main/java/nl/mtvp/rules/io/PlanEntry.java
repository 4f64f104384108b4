package nl.mtvp.rules.io;

import java.util.List;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.PlanProblem;

/** One plan of an input: accepted or refused. */
public sealed interface PlanEntry {

    /**
     * Returns where the plan came from: the input's name, followed by {@code #line} (from 1) or {@code #index} (from 0)
     * if it holds several plans.
     */
    String origin();

    /**
     * A plan that was read and can be judged.
     *
     * @param origin where it came from
     * @param plan the plan
     */
    record Accepted(String origin, PracticePlan plan) implements PlanEntry {}

    /**
     * A plan that was refused.
     *
     * @param origin where it came from
     * @param problems the reasons, in the order of the document; at least one, and not all if there are more than a
     *     thousand
     */
    record Refused(String origin, List<PlanProblem> problems) implements PlanEntry {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
