package nl.mtvp.rules.batch;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.mtvp.rules.io.UnreadPlan;
import org.jspecify.annotations.Nullable;

/**
 * One run of a batch: the outcome of each plan, in the order of the plans. The calling thread takes plans from their
 * source only as outcomes are asked for. A thread that is alone takes one plan at a time. Several threads share slices
 * of the plans, and the plans taken ahead of their outcomes are at most {@value #AHEAD} for each thread. Fewer are
 * taken at the beginning, or if plans are large or have to be waited for.
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

    private static final int LARGEST_SLICE = 16;
    private static final int SLICES = 2;

    /** How many plans can be taken for each of several threads before their outcomes are handed out. */
    static final int AHEAD = LARGEST_SLICE * SLICES;

    /** A slice takes at most this part of the plans handed out, so that even of few plans each thread gets some. */
    private static final int PART = 16;

    /** How many bytes of unread plans fill a slice. */
    private static final int FULL = 128 * 1024;

    private final Iterator<UnreadPlan> plans;
    private final Function<UnreadPlan, T> judge;
    private final LongConsumer progress;
    private final int threads;
    private final Helpers helpers;
    /** The slices taken and not yet handed out, in their order. */
    private final Queue<Slice<T>> slices = new ArrayDeque<>();

    private Queue<T> ready = new ArrayDeque<>();
    private boolean ended;
    private boolean atHand = true;
    private long count;
    private @Nullable Throwable failure;
    private volatile boolean closed;

    BatchRun(
            Iterator<UnreadPlan> plans,
            Function<UnreadPlan, T> judge,
            LongConsumer progress,
            int threads,
            @Nullable Executor executor) {
        this.plans = plans;
        this.judge = judge;
        this.progress = progress;
        this.threads = threads;
        helpers = new Helpers(threads - 1, executor);
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
        ready = new ArrayDeque<>();
        helpers.close();
        for (Slice<T> slice = slices.poll(); slice != null; slice = slices.poll()) {
            judge(slice); // as the run is closed, this only completes a slice that no thread has begun
            slice.done().join();
        }
    }

    private void advance() {
        try {
            if (threads == 1) {
                judgeNext();
                return;
            }
            take();
            Slice<T> slice = slices.peek();
            if (slice == null) {
                close();
                return;
            }
            requireNotInterrupted();
            judge(slice);
            while (!slice.done().isDone() && helpers.workOne()) {
                // until the slice is done or no other is waiting
            }
            failure = slice.done().get();
            slices.remove();
            if (failure != null) {
                close();
            }
            ready = slice.results();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure = new CancellationException(
                    "the thread " + Thread.currentThread().getName() + " was interrupted while it ran a batch");
            close();
        } catch (ExecutionException e) {
            throw new AssertionError(e); // what a plan throws is a result of its slice
        }
    }

    /** Judges the next plan in the only thread. */
    private void judgeNext() throws InterruptedException {
        requireNotInterrupted();
        try {
            if (plans.hasNext()) {
                ready.add(judge.apply(plans.next()));
            } else {
                close();
            }
        } catch (Throwable e) { // thrown when its outcome is asked for
            failure = e;
            close();
        }
    }

    /** Takes plans until there are enough, or until waiting for the next plan would delay those already taken. */
    private void take() throws InterruptedException {
        int most = threads * SLICES;
        while (!ended && slices.size() < most && (slices.isEmpty() || atHand)) {
            requireNotInterrupted();
            Queue<UnreadPlan> taken = takeSlice();
            if (!taken.isEmpty()) {
                Slice<T> slice = new Slice<>(taken);
                slices.add(slice);
                if (slices.size() > 1) {
                    helpers.offer(() -> judge(slice)); // the running thread judges the first one itself
                }
            }
        }
    }

    private Queue<UnreadPlan> takeSlice() {
        long most = Math.min(LARGEST_SLICE, 1 + count / PART);
        Queue<UnreadPlan> taken = new ArrayDeque<>((int) most);
        try {
            int bytes = 0;
            do {
                ended = !plans.hasNext();
                if (!ended) {
                    UnreadPlan plan = plans.next();
                    atHand = plan.isFollowed();
                    bytes += plan.size();
                    taken.add(plan);
                }
            } while (!ended && atHand && taken.size() < most && bytes < FULL);
        } catch (RuntimeException | Error e) {
            ended = true;
            taken.add(() -> {
                throw e; // in its place, behind the outcomes of the plans before
            });
        }
        return taken;
    }

    private void judge(Slice<T> slice) {
        slice.judge(judge, () -> closed);
    }

    private static void requireNotInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private static RuntimeException thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException exception ? exception : new UndeclaredThrowableException(failure);
    }
}
