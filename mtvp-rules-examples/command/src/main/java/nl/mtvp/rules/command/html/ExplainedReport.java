package nl.mtvp.rules.command.html;

import java.util.Optional;
import nl.mtvp.rules.command.words.Explained;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;

/**
 * What a page on a plan shows.
 *
 * @param origin where the plan came from, in words
 * @param report how it was judged
 * @param explained why, and what would fix the plan; empty: it could not be explained
 */
record ExplainedReport(String origin, ValidationReport report, Optional<Explained> explained) {

    Optional<Explanation> explanation() {
        return explained.flatMap(Explained::explanation);
    }

    PracticePlan plan() {
        return report.plan();
    }
}
