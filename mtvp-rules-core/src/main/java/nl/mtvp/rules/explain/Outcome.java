package nl.mtvp.rules.explain;

/** The outcome of a requirement. The first constant weighs most. */
public enum Outcome {
    /** It is not met: there is a finding of severity {@code VIOLATION}, or the finding of another rule replaces it. */
    VIOLATED,
    /** It applies, and nobody has said whether it is met: there is a finding of severity {@code OPEN}. */
    OPEN,
    /** There is a finding of severity {@code ADVICE}. */
    ADVISED,
    /** It is not known, because facts that decide it are missing; there is no finding. */
    UNKNOWN,
    /** It applies and is met. */
    MET,
    /** It would apply, but a rule lifts it: a minimum is waived, or an item is credited. */
    WAIVED,
    /** It does not apply. */
    NOT_APPLICABLE
}
