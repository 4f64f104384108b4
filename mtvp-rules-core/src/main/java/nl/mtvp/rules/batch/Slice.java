package nl.mtvp.rules.batch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.mtvp.rules.io.UnreadPlan;
import org.jspecify.annotations.Nullable;

/** Some plans that follow each other, judged by the first free thread, and their results. */
final class Slice<T> {

    private final Queue<UnreadPlan> plans;
    private final Queue<T> results;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<@Nullable Throwable> done = new CompletableFuture<>();

    Slice(Queue<UnreadPlan> plans) {
        this.plans = plans;
        results = new ArrayDeque<>(plans.size());
    }

    /** Judges the plans up to the first that throws, unless a thread has begun already or the run is closed. */
    void judge(Function<? super UnreadPlan, ? extends T> judge, BooleanSupplier closed) {
        if (begun.compareAndSet(false, true)) {
            try {
                while (!plans.isEmpty() && !closed.getAsBoolean()) {
                    results.add(judge.apply(plans.remove()));
                }
                done.complete(null);
            } catch (Throwable e) { // the thread that runs the batch throws it
                done.complete(e);
            }
        }
    }

    /** Completes when a thread is done with the slice, with what a plan threw, or null if none did. */
    CompletableFuture<@Nullable Throwable> done() {
        return done;
    }

    /** Returns the results of the plans before the one that threw. Call this only once the slice is done. */
    Queue<T> results() {
        return results;
    }
}
