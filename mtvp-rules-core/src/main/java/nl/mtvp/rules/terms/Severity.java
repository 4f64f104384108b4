package nl.mtvp.rules.terms;

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
    ADVICE
}
