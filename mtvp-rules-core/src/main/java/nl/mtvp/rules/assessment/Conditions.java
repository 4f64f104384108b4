package nl.mtvp.rules.assessment;

/** For requirements of the kind "at least two of these". */
public final class Conditions {

    private Conditions() {
    }

    /** How many of the conditions are met. */
    public static Integer met(boolean... conditions) {
        int met = 0;
        for (boolean condition : conditions) {
            met += condition ? 1 : 0;
        }
        return met;
    }
}
