package nl.mtvp.rules;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.UnreadPlan;
import nl.mtvp.rules.report.PlanOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One run of a batch: the outcome of each plan, in the order of the plans. The calling thread takes plans from their
 * source only as outcomes are asked for. It takes one plan first, then more at a time, because plans are judged faster
 * in groups. A thread that is alone takes at most {@value #LARGEST_CHUNK} at a time. Of several threads, each has at
 * most {@value #AHEAD}. Fewer are taken if plans are large, take long or have to be waited for.
 *
 * <p>For use by one thread. The threads that help it end with the last outcome or with {@link #close()}. If a run is
 * neither used up nor closed, they end a second after they have run out of work.
 *
 * <p>If the source throws, {@link #hasNext()} or {@link #next()} throws the same once the outcomes of the plans before
 * are handed out, and the run ends. The same goes for an exception for which the library and not a plan is at fault,
 * such as {@link IllegalStateException} if the rules of a region cannot be built. Every later call throws it again.
 *
 * <p>If the calling thread is interrupted, both throw {@link CancellationException} before they next take a plan or
 * wait for one, and the run ends. The thread stays interrupted.
 *
 * @param <T> what is handed out for each plan
 */
public final class BatchRun<T> implements Iterator<T>, AutoCloseable {

    /** The largest number of plans in one chunk. */
    static final int LARGEST_CHUNK = 128;

    /**
     * How long a chunk should take, in nanoseconds. Slow plans are taken in smaller chunks, so that their outcomes come
     * steadily and all threads have work.
     */
    private static final long TIME_OF_CHUNK = 10_000_000;

    private static final int CHUNKS = 2;

    /** How many plans can be taken for each of several threads before their outcomes are handed out. */
    static final int AHEAD = LARGEST_CHUNK * CHUNKS;

    private final BatchSource source;
    private final Function<PlanEntry, PlanOutcome> judge;
    private final Function<? super PlanOutcome, ? extends T> finish;
    private final LongConsumer progress;
    private final BatchWorkers<T> workers;
    private final int mostChunks;
    /** The chunks taken and not yet handed out, in their order. */
    private final Queue<BatchChunk<T>> chunks = new ArrayDeque<>();

    private Queue<T> ready = new ArrayDeque<>();
    private int plansOfChunk = 1; // the first outcome does not wait for other plans
    private long count;
    private @Nullable Throwable failure;
    private volatile boolean closed;

    BatchRun(
            BatchSource source,
            Function<PlanEntry, PlanOutcome> judge,
            Function<? super PlanOutcome, ? extends T> finish,
            LongConsumer progress,
            int threads,
            @Nullable Executor executor) {
        this.source = source;
        this.judge = judge;
        this.finish = finish;
        this.progress = progress;
        workers = new BatchWorkers<>(threads - 1, executor);
        mostChunks = threads == 1 ? 1 : threads * CHUNKS;
    }

    /** Returns whether there is another outcome; waits until that is known. */
    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !closed) {
            advance();
        }
        if (ready.isEmpty() && failure != null) {
            throw thrown(failure);
        }
        return !ready.isEmpty();
    }

    /** Returns the next outcome. */
    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T result = ready.remove();
        count++;
        progress.accept(count);
        return result;
    }

    /** Returns the remaining outcomes as a sequential stream; closing it closes the run. */
    public Stream<T> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, characteristics), false)
                .onClose(this::close);
    }

    /**
     * Ends the run: no more plans are taken, and there are no more outcomes. It waits for the plans that a thread is
     * judging; the other plans taken are not judged. A run that has come to its end closes itself.
     */
    @Override
    public void close() {
        closed = true;
        ready.clear();
        workers.close();
        boolean interrupted = false;
        for (BatchChunk<T> chunk = chunks.poll(); chunk != null; chunk = chunks.poll()) {
            while (!chunk.discard() && !chunk.isDone()) {
                try {
                    chunk.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void advance() {
        try {
            take();
            BatchChunk<T> chunk = chunks.peek();
            if (chunk == null) {
                end(source.failure());
                return;
            }
            requireNotInterrupted();
            chunk.work();
            while (!chunk.isDone()) {
                if (!workers.workOne()) {
                    chunk.await();
                }
            }
            chunks.remove();
            plansOfChunk = (int) Math.max(1, Math.min(LARGEST_CHUNK, chunk.plansWithin(TIME_OF_CHUNK)));
            Queue<T> results = chunk.results();
            if (chunk.failure() != null) {
                end(chunk.failure());
            }
            ready = results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(interruption());
        }
    }

    /** Takes plans until there are enough, or until waiting for the next plan would delay those already taken. */
    private void take() throws InterruptedException {
        while (!source.isEnded() && chunks.size() < mostChunks && (chunks.isEmpty() || source.isAtHand())) {
            requireNotInterrupted();
            List<UnreadPlan> plans = source.take(plansOfChunk);
            if (plans.isEmpty()) {
                return;
            }
            BatchChunk<T> chunk = new BatchChunk<>(plans, judge, finish, () -> closed);
            boolean first = chunks.isEmpty();
            chunks.add(chunk);
            if (!first) {
                workers.offer(chunk); // the running thread judges the first one itself
            }
        }
    }

    private static void requireNotInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private static CancellationException interruption() {
        return new CancellationException(
                "the thread " + Thread.currentThread().getName() + " was interrupted while it ran a batch");
    }

    private void end(@Nullable Throwable reason) {
        failure = reason;
        close();
    }

    private static RuntimeException thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException exception ? exception : new UndeclaredThrowableException(failure);
    }
}
