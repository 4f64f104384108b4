package nl.mtvp.rules.report;

/** The outcome for a year or a plan, from best to worst. */
public enum Verdict {
    /** No violation was found; there may be advice. */
    COMPLIANT,
    /** At least one violation was found. */
    NON_COMPLIANT,
    /** A rule broke down, so that nothing can be said: neither compliant nor not. */
    NOT_JUDGED;

    Verdict orWorse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
