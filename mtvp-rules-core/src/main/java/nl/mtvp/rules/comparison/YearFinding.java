package nl.mtvp.rules.comparison;

import nl.mtvp.rules.report.StoredFinding;
import nl.mtvp.rules.terms.Severity;

/**
 * A finding and its year.
 *
 * @param year MTVP year, 1 or 2
 * @param finding the finding
 */
public record YearFinding(int year, StoredFinding finding) {

    /**
     * What makes a finding the same before and after: its message does not count, nor where its choice is in the plan.
     */
    private record Identity(int year, String rule, Severity severity, String place) {}

    Object identity() {
        String item = finding.item();
        return new Identity(year, finding.rule(), finding.severity(), item == null ? finding.pointer() : item);
    }
}
