package nl.mtvp.rules.explain;

/** Whether a choice counts for its kernel element. */
public enum ChoiceStatus {
    /** It counts, as the first choice of the year that counts for its item. */
    COUNTED,
    /** It counts in the same way, until an open point about it is settled to its disadvantage. */
    COUNTED_FOR_THE_TIME_BEING,
    /** Its item is counted already. */
    COUNTED_ALREADY,
    /** A rule refused it. */
    REFUSED,
    /** A rule left it out of the count. */
    LEFT_UNCOUNTED;

    /** Returns whether it adds an item to the count. */
    public boolean isCounted() {
        return this == COUNTED || this == COUNTED_FOR_THE_TIME_BEING;
    }
}
