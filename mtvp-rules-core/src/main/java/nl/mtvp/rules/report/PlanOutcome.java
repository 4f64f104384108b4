package nl.mtvp.rules.report;

import java.util.List;
import java.util.Map;
import nl.mtvp.rules.terms.PlanProblem;

/** The outcome of one plan of a batch: judged or refused. */
public sealed interface PlanOutcome {

    /** Returns where the plan came from. */
    String origin();

    /**
     * A plan that was judged. If a rule threw, the report shows it: the year is {@link Verdict#NOT_JUDGED}.
     *
     * @param origin where the plan came from
     * @param report the report on it
     * @param places where the findings are in the document that the plan was read from, by their JSON pointers; empty:
     *     it was not read from a document, or there are no findings
     */
    record Judged(String origin, ValidationReport report, Map<String, Place> places) implements PlanOutcome {

        /** Copies the map. */
        public Judged {
            places = Map.copyOf(places);
        }

        /** Creates the outcome of a plan that was not read from a document. */
        public Judged(String origin, ValidationReport report) {
            this(origin, report, Map.of());
        }
    }

    /**
     * A plan that was refused: it could not be read, or its region is not loaded, or it holds a code or a fact that no
     * region declares.
     *
     * @param origin where the plan came from
     * @param problems the reasons, in the order of the document; at least one, and not all if there are more than a
     *     hundred
     */
    record Refused(String origin, List<PlanProblem> problems) implements PlanOutcome {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
