package nl.mtvp.rules.assessment;

/** Counts conditions, for requirements such as "at least two of these". */
public final class Conditions {

    private Conditions() {}

    /** Returns how many of the conditions are met. */
    public static Integer met(boolean... conditions) {
        int met = 0;
        for (boolean condition : conditions) {
            met += condition ? 1 : 0;
        }
        return met;
    }
}
