package nl.mtvp.rules.examples.command;

import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.Verdict;

/** How the command ends, from best to worst. */
enum ExitStatus {
    /** Every plan is compliant. */
    COMPLIANT,
    /** Some plan is not compliant, and all were judged. */
    NON_COMPLIANT,
    /** Some plan was refused or could not be judged, some input could not be read, or the command was used wrongly. */
    UNJUDGED;

    static ExitStatus of(PlanOutcome outcome) {
        return outcome instanceof PlanOutcome.Judged judged ? of(judged.report().verdict()) : UNJUDGED;
    }

    static ExitStatus of(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> COMPLIANT;
            case NON_COMPLIANT -> NON_COMPLIANT;
            case NOT_JUDGED -> UNJUDGED;
        };
    }

    /** The status as the process reports it. */
    int code() {
        return ordinal();
    }

    ExitStatus orWorse(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
