package nl.mtvp.rules.io;

import java.util.List;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.PlanProblem;

/** One plan of an input: read, or refused. */
public sealed interface PlanEntry {

    /** Where the plan came from: the input's name, with {@code #line} (from 1) or {@code #index} (from 0) where it holds several. */
    String origin();

    /**
     * A plan that was read and can be judged.
     *
     * @param origin where it came from
     * @param plan   the plan
     */
    record Accepted(String origin, PracticePlan plan) implements PlanEntry {
    }

    /**
     * A plan that was refused.
     *
     * @param origin   where it came from
     * @param problems why, in the order of the document; at least one, and of more than a thousand not all
     */
    record Refused(String origin, List<PlanProblem> problems) implements PlanEntry {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
