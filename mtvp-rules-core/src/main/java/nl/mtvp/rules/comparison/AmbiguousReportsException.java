package nl.mtvp.rules.comparison;

import java.util.List;

/** It is not clear which of several reports are on one plan, so that they cannot be compared. */
public final class AmbiguousReportsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final List<String> before;
    private final List<String> after;

    /**
     * Refuses reports.
     *
     * @param name the AGB code or origin that several reports have
     * @param before origins of the earlier reports that have it
     * @param after origins of the later reports that have it
     */
    AmbiguousReportsException(String name, List<String> before, List<String> after) {
        super("several reports are on \"" + name + "\", and their origins do not tell which belong together: " + before
                + " before, " + after
                + " after.\nGive every plan of a practice an origin that is the same before and after, or compare them"
                + " apart.");
        this.name = name;
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
    }

    /** Returns the AGB code or origin that several reports have. */
    public String name() {
        return name;
    }

    /** Returns the origins of the earlier reports that have it. */
    public List<String> before() {
        return before;
    }

    /** Returns the origins of the later reports that have it. */
    public List<String> after() {
        return after;
    }
}
