package nl.mtvp.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.mtvp.rules.io.UnreadPlan;
import org.jspecify.annotations.Nullable;

/** A few plans that lie side by side in a batch and are worked off by one thread, whichever comes first; then what became of them. */
final class BatchChunk<T> {

    private final List<UnreadPlan> plans;
    private final Function<? super UnreadPlan, ? extends T> work;
    private final BooleanSupplier closed;
    private final Queue<T> results;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable Throwable failure;

    /**
     * A chunk that nobody has worked on yet.
     *
     * @param plans  the plans
     * @param work   what is done with each
     * @param closed whether nobody wants the results any more
     */
    BatchChunk(List<UnreadPlan> plans, Function<? super UnreadPlan, ? extends T> work, BooleanSupplier closed) {
        this.plans = new ArrayList<>(plans);
        this.results = new ArrayDeque<>(plans.size());
        this.work = work;
        this.closed = closed;
    }

    /** Works the chunk off, unless another thread has taken it. */
    void work() {
        if (!taken.compareAndSet(false, true)) {
            return;
        }
        try {
            for (UnreadPlan plan : plans) {
                if (closed.getAsBoolean()) {
                    break;
                }
                results.add(work.apply(plan));
            }
        } catch (Throwable e) { // whatever it is, it belongs to the thread that runs the batch
            failure = e;
        } finally {
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

    /** Why the work failed; null: it did not. Only once the chunk is done. */
    @Nullable Throwable failure() {
        return failure;
    }
}
