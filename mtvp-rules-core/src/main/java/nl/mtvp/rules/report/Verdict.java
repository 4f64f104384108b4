package nl.mtvp.rules.report;

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

    Verdict orWorse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
