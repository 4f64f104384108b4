package nl.mtvp.rules.explain;

/** Whether a choice counts for its kernel element. */
public enum Standing {
    /** It counts, for an item that no other choice of the year counted before it. */
    COUNTED,
    /** It counts likewise, as long as an open point about it is not settled otherwise. */
    COUNTED_FOR_THE_TIME_BEING,
    /** It counts for an item that is counted already. */
    COUNTED_ALREADY,
    /** A rule refused it. */
    REFUSED,
    /** A rule left it out of the count. */
    LEFT_UNCOUNTED;

    /** Whether it adds an item to the count. */
    public boolean isCounted() {
        return this == COUNTED || this == COUNTED_FOR_THE_TIME_BEING;
    }
}
