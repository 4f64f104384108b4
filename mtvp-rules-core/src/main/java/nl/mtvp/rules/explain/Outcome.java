package nl.mtvp.rules.explain;

/** What came of a requirement. */
public enum Outcome {
    /** It is not met: there is a finding of severity {@code VIOLATION}. */
    VIOLATED,
    /** There is a finding of severity {@code ADVICE}. */
    ADVISED,
    /** It cannot be told, because facts are missing whose values decide it; the plan is not blamed for it. */
    UNKNOWN,
    /** It applies and is met. */
    MET,
    /** It would apply, and a rule takes it away: a minimum is waived, or an item is credited. */
    WAIVED,
    /** It does not apply. */
    NOT_APPLICABLE
}
