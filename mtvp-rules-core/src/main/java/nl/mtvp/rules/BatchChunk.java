package nl.mtvp.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.UnreadPlan;
import nl.mtvp.rules.report.PlanOutcome;
import org.jspecify.annotations.Nullable;

/** A slice of a batch, judged by the first free thread, and its outcomes. */
final class BatchChunk<T> {

    private final List<UnreadPlan> plans;
    private final Function<PlanEntry, PlanOutcome> judge;
    private final Function<? super PlanOutcome, ? extends T> finish;
    private final BooleanSupplier closed;
    private final Queue<T> results;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private final int size;
    private long nanoseconds;
    private @Nullable Throwable failure;

    /**
     * Creates a chunk that no thread has taken yet.
     *
     * @param plans the plans
     * @param judge judges a plan
     * @param finish turns an outcome into a result
     * @param closed answers whether the run is closed, so that its results are no longer wanted
     */
    BatchChunk(
            List<UnreadPlan> plans,
            Function<PlanEntry, PlanOutcome> judge,
            Function<? super PlanOutcome, ? extends T> finish,
            BooleanSupplier closed) {
        this.plans = new ArrayList<>(plans);
        this.size = plans.size();
        this.results = new ArrayDeque<>(plans.size());
        this.judge = judge;
        this.finish = finish;
        this.closed = closed;
    }

    /** Judges the plans, unless another thread has taken the chunk. */
    void work() {
        if (!taken.compareAndSet(false, true)) {
            return;
        }
        long begin = System.nanoTime();
        try {
            for (UnreadPlan plan : plans) {
                if (closed.getAsBoolean()) {
                    break;
                }
                results.add(finish.apply(judge.apply(plan.read())));
            }
        } catch (Throwable e) { // the thread that runs the batch throws it
            failure = e;
        } finally {
            nanoseconds = System.nanoTime() - begin;
            plans.clear();
            done.countDown();
        }
    }

    /** Takes the chunk, so that no thread judges it; returns false if a thread has already taken it. */
    boolean discard() {
        return taken.compareAndSet(false, true);
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    void await() throws InterruptedException {
        done.await();
    }

    /**
     * Returns the results not yet handed out. A plan on which the work failed has none, nor have the plans after it.
     * Call this only once the chunk is done.
     */
    Queue<T> results() {
        return results;
    }

    /**
     * Returns how many such plans can be judged in some time, in nanoseconds. Call this only once the chunk is done.
     */
    long plansWithin(long time) {
        return time * size / Math.max(1, nanoseconds);
    }

    /** Returns why the work failed, or null if it did not. Call this only once the chunk is done. */
    @Nullable
    Throwable failure() {
        return failure;
    }
}
