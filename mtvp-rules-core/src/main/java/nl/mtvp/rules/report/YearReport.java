package nl.mtvp.rules.report;

import java.util.List;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of one MTVP year of a plan.
 *
 * @param year 1 or 2
 * @param findings what was found, in the order of {@link Finding#ORDER}; empty when there is a fault
 * @param fault why the year could not be judged; null: it was
 */
public record YearReport(
        int year, List<Finding> findings, @Nullable Fault fault) {

    /** Copies the list. */
    public YearReport {
        findings = List.copyOf(findings);
    }

    /** Returns the verdict on the year. */
    public Verdict verdict() {
        if (fault != null) {
            return Verdict.NOT_JUDGED;
        }
        Verdict verdict = Verdict.COMPLIANT;
        for (Finding finding : findings) {
            verdict = verdict.orWorse(Verdict.of(finding.severity()));
        }
        return verdict;
    }

    /** Returns the findings of one severity, in their order. */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
