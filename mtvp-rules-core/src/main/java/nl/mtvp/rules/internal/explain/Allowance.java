package nl.mtvp.rules.internal.explain;

import java.time.Duration;
import nl.mtvp.rules.explain.Proposals.Result;
import org.jspecify.annotations.Nullable;

/** The time that an explanation or a search has left. Used by one thread. */
final class Allowance {

    private final long begin = System.nanoTime();
    private final long most;
    private @Nullable Result end;

    Allowance(Duration time) {
        most = time.toNanos();
    }

    /** Returns whether the time is over, or the thread was interrupted; once it is, it stays so. */
    boolean isSpent() {
        if (end == null) {
            end = Thread.currentThread().isInterrupted()
                    ? Result.INTERRUPTED
                    : System.nanoTime() - begin >= most ? Result.OUT_OF_TIME : null;
        }
        return end != null;
    }

    /** Returns what ended it; null: it is not spent. */
    @Nullable
    Result end() {
        return end;
    }
}
