package nl.mtvp.rules.report;

/** How much a finding weighs. */
public enum Severity {
    /** The plan falls short of a requirement: the year is not compliant. */
    VIOLATION,
    /**
     * The requirement applies, nobody has said whether it is met, and a "no" would be a violation: the year is
     * incomplete.
     */
    OPEN,
    /** Worth the practice's attention; it does not change the verdict. */
    ADVICE;

    /** Returns the best verdict that a year with a finding of this severity can have. */
    Verdict verdict() {
        return switch (this) {
            case VIOLATION -> Verdict.NON_COMPLIANT;
            case OPEN -> Verdict.INCOMPLETE;
            case ADVICE -> Verdict.COMPLIANT;
        };
    }
}
