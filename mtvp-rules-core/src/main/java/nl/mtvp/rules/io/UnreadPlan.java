package nl.mtvp.rules.io;

/**
 * A plan whose JSON has not been read yet, so that any thread can read it. {@link PlanReader#cut} returns those of an
 * input; for JSON that is in memory already, write {@code () -> reader.read(origin, json)}.
 */
@FunctionalInterface
public interface UnreadPlan {

    /** Reads the plan. Whatever is wrong with it, returns an entry, accepted or refused; never null. */
    PlanEntry read();

    /** Returns how many bytes of memory the plan itself takes until it is read; 0: none, or not known. */
    default int size() {
        return 0;
    }

    /**
     * Returns whether the next plan, or the end, is available without waiting. False: do other work before asking for
     * it.
     */
    default boolean isFollowed() {
        return true;
    }
}
