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

/** A few plans that lie side by side in a batch and are worked off by one thread, whichever comes first; then what became of them. */
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
     * A chunk that nobody has worked on yet.
     *
     * @param plans  the plans
     * @param judge  judges a plan
     * @param finish makes the result of an outcome
     * @param closed whether nobody wants the results any more
     */
    BatchChunk(List<UnreadPlan> plans, Function<PlanEntry, PlanOutcome> judge, Function<? super PlanOutcome, ? extends T> finish,
            BooleanSupplier closed) {
        this.plans = new ArrayList<>(plans);
        this.size = plans.size();
        this.results = new ArrayDeque<>(plans.size());
        this.judge = judge;
        this.finish = finish;
        this.closed = closed;
    }

    /** Works the chunk off, unless another thread has taken it. */
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
        } catch (Throwable e) { // whatever it is, it belongs to the thread that runs the batch
            failure = e;
        } finally {
            nanoseconds = System.nanoTime() - begin;
            plans.clear();
            done.countDown();
        }
    }

    /** Takes the chunk out of the batch, so that no thread begins with it; false: one has. */
    boolean discard() {
        return taken.compareAndSet(false, true);
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    void await() throws InterruptedException {
        done.await();
    }

    /** The results that are left; of a plan on which the work failed, and those behind it, there are none. Only once the chunk is done. */
    Queue<T> results() {
        return results;
    }

    /** How many such plans can be worked off in some time. Only once the chunk is done. */
    long plansWithin(long time) {
        return time * size / Math.max(1, nanoseconds);
    }

    /** Why the work failed; null: it did not. Only once the chunk is done. */
    @Nullable Throwable failure() {
        return failure;
    }
}
