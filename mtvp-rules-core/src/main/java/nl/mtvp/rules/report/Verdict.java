package nl.mtvp.rules.report;

import nl.mtvp.rules.terms.Severity;

/** The outcome for a year or a plan, from best to worst. */
public enum Verdict {
    /** No violation and no open point was found; there may be advice. */
    COMPLIANT,
    /** Open points and no violation were found: something is still to be shown or filled in. */
    INCOMPLETE,
    /** At least one violation was found. */
    NON_COMPLIANT,
    /** A rule threw, so that it is not known whether the plan complies. */
    NOT_JUDGED;

    /** Returns the best verdict that a year with a finding of a severity can have. */
    static Verdict of(Severity severity) {
        return switch (severity) {
            case VIOLATION -> NON_COMPLIANT;
            case OPEN -> INCOMPLETE;
            case ADVICE -> COMPLIANT;
        };
    }

    Verdict orWorse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
