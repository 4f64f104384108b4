package nl.mtvp.rules.explain;

/** Why a requirement does not apply. */
public enum Inapplicability {
    /** It applies only if a contested point is read in another way. */
    OTHER_READING,
    /** It applies in the other MTVP year. */
    OTHER_YEAR,
    /** The plan chooses nothing that it is about. */
    NOT_CHOSEN,
    /** The choice was refused, so that its own conditions are not judged. */
    CHOICE_REFUSED,
    /** The item of year 1 is developed further; its conditions were judged when it was new. */
    DEVELOPED_FURTHER,
    /** Other known facts of the plan rule it out. */
    CIRCUMSTANCES
}
