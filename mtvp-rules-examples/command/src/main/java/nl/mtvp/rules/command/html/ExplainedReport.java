package nl.mtvp.rules.command.html;

import nl.mtvp.rules.command.words.Explained;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * What a page on a plan shows.
 *
 * @param origin where the plan came from, in words
 * @param report how it was judged
 * @param explained why, and what would fix the plan; null: it could not be explained
 */
record ExplainedReport(
        String origin, ValidationReport report, @Nullable Explained explained) {

    @Nullable
    Explanation explanation() {
        return explained == null ? null : explained.explanation();
    }

    PracticePlan plan() {
        return report.plan();
    }
}
