package nl.mtvp.rules;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads that help the one that runs a batch. None of them is needed: what they do not get to, the running thread does itself, so that a
 * busy executor can slow a batch down and never stop it.
 */
final class BatchWorkers<T> {

    private final Queue<BatchChunk<T>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger working = new AtomicInteger();
    private final int most;
    private final Executor executor;
    private final @Nullable ExecutorService own;

    /**
     * Begins without any thread.
     *
     * @param most     how many threads may help
     * @param executor lends the threads; null: they are made, and gone when the work is
     */
    BatchWorkers(int most, @Nullable Executor executor) {
        this.most = most;
        this.own = executor == null && most > 0 ? newThreads(most) : null;
        this.executor = own != null ? own : executor != null ? executor : Runnable::run;
    }

    /** Daemons that end after a second without work, so that even a batch that nobody closes leaves none behind. */
    private static ExecutorService newThreads(int most) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(most, most, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "mtvp-batch");
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Offers a chunk to the helpers. */
    void offer(BatchChunk<T> chunk) {
        waiting.add(chunk);
        if (working.get() < most) {
            working.incrementAndGet();
            try {
                executor.execute(this::help);
            } catch (RejectedExecutionException e) {
                working.decrementAndGet();
            }
        }
    }

    private void help() {
        try {
            while (workOne()) {
                // until there is nothing left for now
            }
        } finally {
            working.decrementAndGet();
        }
    }

    /** Works the chunk off that has waited longest; false: none was waiting. */
    boolean workOne() {
        BatchChunk<T> chunk = waiting.poll();
        if (chunk == null) {
            return false;
        }
        chunk.work();
        return true;
    }

    /** Ends the threads that were made for the batch, and lets go of what is still waiting. */
    void close() {
        waiting.clear();
        if (own != null) {
            own.shutdown();
        }
    }
}
