package nl.mtvp.rules;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how many plans are judged: a rule of a test region asks it about year 1. */
public final class JudgedYear1 {

    static final AtomicInteger COUNT = new AtomicInteger();

    private JudgedYear1() {}

    /** Counts one more. */
    public static boolean isCounted() {
        COUNT.incrementAndGet();
        return true;
    }
}
