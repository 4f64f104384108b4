package nl.mtvp.rules.command.terminal;

import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.Severity;

/** How the command ends, from best to worst. */
enum ExitStatus {
    /** Every plan meets the limit of {@code --fail-on}. */
    PASSED,
    /** Some plan does not meet the limit, and all were judged. */
    FAILED,
    /** Some plan was refused or could not be judged, some input could not be read, or the command was used wrongly. */
    UNJUDGED;

    /**
     * Returns the status for one plan.
     *
     * @param outcome the outcome of judging it
     * @param gate the least severity that fails
     */
    static ExitStatus of(PlanOutcome outcome, Severity gate) {
        if (!(outcome instanceof PlanOutcome.Judged judged) || judged.report().verdict() == Verdict.NOT_JUDGED) {
            return UNJUDGED;
        }
        return fails(judged.report(), gate) ? FAILED : PASSED;
    }

    private static boolean fails(ValidationReport report, Severity gate) {
        return report.findings().stream().anyMatch(finding -> finding.severity().compareTo(gate) <= 0);
    }

    /** Returns the status as the process reports it. */
    int code() {
        return ordinal();
    }

    ExitStatus orWorse(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
