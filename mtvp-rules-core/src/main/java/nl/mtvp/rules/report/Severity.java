package nl.mtvp.rules.report;

/** How much a finding weighs. */
public enum Severity {
    /** The plan falls short of a requirement: the year is not compliant. */
    VIOLATION,
    /** The requirement applies, nobody has said whether it is met, and a "no" would be a violation: the year is incomplete. */
    OPEN,
    /** Worth the practice's attention; the verdict stays as it is. */
    ADVICE;

    /** The best verdict on a year with a finding of this severity. */
    Verdict verdict() {
        return switch (this) {
            case VIOLATION -> Verdict.NON_COMPLIANT;
            case OPEN -> Verdict.INCOMPLETE;
            case ADVICE -> Verdict.COMPLIANT;
        };
    }
}
