package nl.mtvp.rules.report;

import java.util.List;

/** What became of one plan of a batch: it was judged, or refused. */
public sealed interface PlanOutcome {

    /** Where the plan came from. */
    String origin();

    /**
     * A plan that was judged. A rule that broke down shows in the report: its year is {@link Verdict#NOT_JUDGED}.
     *
     * @param origin where the plan came from
     * @param report the report on it
     */
    record Judged(String origin, ValidationReport report) implements PlanOutcome {
    }

    /**
     * A plan that was refused: it could not be read, or its region is not loaded, or it holds a code or a fact that no region declares.
     *
     * @param origin   where the plan came from
     * @param problems why, in the order of the document; at least one, and of more than a thousand not all
     */
    record Refused(String origin, List<PlanProblem> problems) implements PlanOutcome {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
