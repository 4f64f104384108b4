package nl.mtvp.rules.internal.engine;

import java.util.SortedSet;
import java.util.TreeSet;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Severity;

/**
 * What a worked case states about a year: the ids of the rules that report, by severity.
 *
 * @param isJudged whether no rule threw
 */
public record StatedOutcome(
        boolean isJudged, SortedSet<String> violations, SortedSet<String> open, SortedSet<String> advice) {

    static StatedOutcome of(YearReport report) {
        return new StatedOutcome(
                report.fault() == null,
                ids(report, Severity.VIOLATION),
                ids(report, Severity.OPEN),
                ids(report, Severity.ADVICE));
    }

    private static SortedSet<String> ids(YearReport report, Severity severity) {
        SortedSet<String> ids = new TreeSet<>();
        report.findings(severity).forEach(finding -> ids.add(finding.rule()));
        return ids;
    }

    /** Returns the ids of the rules that report something of a severity. */
    public SortedSet<String> of(Severity severity) {
        return switch (severity) {
            case VIOLATION -> violations;
            case OPEN -> open;
            case ADVICE -> advice;
        };
    }
}
