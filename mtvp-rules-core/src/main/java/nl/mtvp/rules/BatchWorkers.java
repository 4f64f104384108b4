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
 * The threads that help the one that runs a batch. None of them is needed: the running thread does itself what they do
 * not get to. So a busy executor can slow a batch down and never stop it.
 */
final class BatchWorkers<T> {

    private final Queue<BatchChunk<T>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger working = new AtomicInteger();
    private final int most;
    private final Executor executor;
    private final @Nullable ExecutorService own;

    /**
     * Creates the helpers; no thread is started yet.
     *
     * @param most how many threads may help
     * @param executor lends the threads; null: the batch starts its own, which end when the work does
     */
    BatchWorkers(int most, @Nullable Executor executor) {
        this.most = most;
        this.own = executor == null && most > 0 ? newThreads(most) : null;
        this.executor = own != null ? own : executor != null ? executor : Runnable::run;
    }

    /**
     * Returns daemon threads that end after a second without work, so that even a batch never closed leaves none
     * behind.
     */
    private static ExecutorService newThreads(int most) {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(most, most, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
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
                // until no chunk is waiting
            }
        } finally {
            working.decrementAndGet();
        }
    }

    /** Judges the chunk that has waited longest; returns false if none was waiting. */
    boolean workOne() {
        BatchChunk<T> chunk = waiting.poll();
        if (chunk == null) {
            return false;
        }
        chunk.work();
        return true;
    }

    /** Ends the batch's own threads, and drops the chunks that are still waiting. */
    void close() {
        waiting.clear();
        if (own != null) {
            own.shutdown();
        }
    }
}
