package nl.mtvp.rules.batch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads that help the one that runs a batch. None of them is needed: the running thread does itself what they do
 * not get to. So a busy executor can slow a batch down and never stop it.
 */
final class Helpers {

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger working = new AtomicInteger();
    private final int most;
    private final @Nullable ExecutorService own;
    private final Executor executor;

    /**
     * Creates the helpers; no thread is started yet.
     *
     * @param most how many threads may help
     * @param lender lends the threads; null: the helpers start daemons of their own. These end after a second without
     *     work, so that even a run that is never closed leaves none behind
     */
    Helpers(int most, @Nullable Executor lender) {
        this.most = most;
        own = lender == null && most > 0
                ? new ThreadPoolExecutor(0, most, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Helpers::daemon)
                : null;
        executor = own != null ? own : lender != null ? lender : Runnable::run;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "mtvp-batch");
        thread.setDaemon(true);
        return thread;
    }

    /** Leaves work to the first free thread. */
    void offer(Runnable work) {
        waiting.add(work);
        if (working.get() < most) {
            working.incrementAndGet();
            try {
                executor.execute(this::help);
            } catch (RejectedExecutionException e) {
                working.decrementAndGet(); // the next offer asks again
            }
        }
    }

    private void help() {
        try {
            while (workOne()) {
                // until no work is waiting
            }
        } finally {
            working.decrementAndGet();
        }
    }

    /** Does the work that has waited longest; returns false if none was waiting. */
    boolean workOne() {
        Runnable work = waiting.poll();
        if (work != null) {
            work.run();
        }
        return work != null;
    }

    /** Drops the work that is still waiting, and ends the threads that the helpers have started. */
    void close() {
        waiting.clear();
        if (own != null) {
            own.shutdown();
        }
    }
}
