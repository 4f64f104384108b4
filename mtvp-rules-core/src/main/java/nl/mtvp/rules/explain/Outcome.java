package nl.mtvp.rules.explain;

/** The outcome of a requirement, from what weighs most. */
public enum Outcome {
    /** It is not met: there is a finding of severity {@code VIOLATION}, or that of another rule takes its place. */
    VIOLATED,
    /** It applies, and nobody has said whether it is met: there is a finding of severity {@code OPEN}. */
    OPEN,
    /** There is a finding of severity {@code ADVICE}. */
    ADVISED,
    /** It cannot be told, because facts are missing whose values decide it; there is no finding. */
    UNKNOWN,
    /** It applies and is met. */
    MET,
    /** It would apply, and a rule takes it away: a minimum is waived, or an item is credited. */
    WAIVED,
    /** It does not apply. */
    NOT_APPLICABLE
}
