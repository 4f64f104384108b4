package nl.mtvp.rules.io;

/**
 * A plan whose JSON has not been read yet, so that any thread can read it. {@link PlanReader#cut} gives those of an input; for JSON that a system
 * holds itself, write {@code () -> reader.read(origin, json)}.
 */
@FunctionalInterface
public interface UnreadPlan {

    /** Reads the plan. Whatever is wrong with it, it is an entry: accepted or refused, and never null. */
    PlanEntry read();

    /** How large the plan is, in bytes, as far as it takes memory of its own until it is read; 0: not at all, or not known. */
    default int size() {
        return 0;
    }

    /** Whether the plan that follows, or the end, is at hand without waiting. False: whoever has something to do should do it first. */
    default boolean isFollowed() {
        return true;
    }
}
