package nl.mtvp.rules.report;

/** How much a finding weighs. */
public enum Severity {
    /** The plan falls short of a requirement: the year is not compliant. */
    VIOLATION,
    /** Worth the practice's attention; the year stays compliant. */
    ADVICE
}
