package nl.mtvp.rules.report;

import java.util.List;

/** The outcome of one plan of a batch: judged or refused. */
public sealed interface PlanOutcome {

    /** Returns where the plan came from. */
    String origin();

    /**
     * A plan that was judged. If a rule threw, the report shows it: the year is {@link Verdict#NOT_JUDGED}.
     *
     * @param origin where the plan came from
     * @param report the report on it
     */
    record Judged(String origin, ValidationReport report) implements PlanOutcome {}

    /**
     * A plan that was refused: it could not be read, or its region is not loaded, or it holds a code or a fact that no
     * region declares.
     *
     * @param origin where the plan came from
     * @param problems the reasons, in the order of the document; at least one, and not all if there are more than a
     *     thousand
     */
    record Refused(String origin, List<PlanProblem> problems) implements PlanOutcome {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
