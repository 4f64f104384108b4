package nl.mtvp.rules.batch;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongConsumer;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.UnreadPlan;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Judges any number of plans, in memory that does not grow with their number. A plan that is refused, or on which a
 * rule throws, is an outcome like every other and never stops the rest. If memory runs out on a plan, it is refused.
 *
 * <p>A batch holds how plans are judged. It is immutable, and any threads can run it any number of times. A
 * {@link BatchRun} is one run.
 *
 * <pre>{@code
 * PlanBatch<PlanOutcome> batch = validator.batch().threads(4);
 * try (InputStream in = Files.newInputStream(file);
 *         BatchRun<PlanOutcome> outcomes = batch.validateUnread(validator.reader().cut("plans.ndjson", in, PlanLayout.LINES))) {
 *     while (outcomes.hasNext()) {
 *         PlanOutcome outcome = outcomes.next(); …
 *     }
 * }
 * }</pre>
 *
 * @param <T> what a run hands out for each plan
 */
public final class PlanBatch<T> {

    private final Function<? super PlanEntry, ? extends T> judge;
    private final int threads;
    private final @Nullable Executor executor;
    private final LongConsumer progress;
    private final BooleanSupplier stop;

    /**
     * Creates a batch. {@code PlanValidator.batch()} does so for plans that are judged as a validator judges them.
     *
     * @param judge makes what is handed out for a plan, accepted or refused, in several threads at a time; it must not
     *     return null, and what it throws ends the run
     */
    public PlanBatch(Function<? super PlanEntry, ? extends T> judge) {
        this(judge, 1, null, count -> {}, () -> false);
    }

    private PlanBatch(
            Function<? super PlanEntry, ? extends T> judge,
            int threads,
            @Nullable Executor executor,
            LongConsumer progress,
            BooleanSupplier stop) {
        this.judge = judge;
        this.threads = threads;
        this.executor = executor;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * Returns a copy of this batch that several threads run. By default the calling thread runs it alone. The outcomes
     * and their order are the same with any number.
     *
     * @param number how many, at least 1: the calling thread counts, and each run starts the others as daemons of its
     *     own
     * @throws IllegalArgumentException if it is less than 1
     */
    public PlanBatch<T> threads(int number) {
        return withThreads(number, null);
    }

    /**
     * Returns a copy of this batch that the calling thread and threads of an executor run. If those are busy or the
     * executor takes no more work, the calling thread does all of it. So the calling thread may itself belong to the
     * executor.
     *
     * @param number how many, at least 1, the calling thread counted in
     * @param lender the executor; it is not shut down
     * @throws IllegalArgumentException if the number is less than 1
     */
    public PlanBatch<T> threads(int number, Executor lender) {
        return withThreads(number, Objects.requireNonNull(lender, "lender"));
    }

    private PlanBatch<T> withThreads(int number, @Nullable Executor lender) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "found: " + number + " threads; expected: at least 1, which is the calling thread");
        }
        return new PlanBatch<>(judge, number, lender, progress, stop);
    }

    /**
     * Returns a copy of this batch with a listener to its progress.
     *
     * @param listener gets the number of outcomes handed out so far in this run, 1, 2, 3 …, just before each is handed
     *     out; it is called by the thread that runs the batch, which also gets what it throws
     */
    public PlanBatch<T> onProgress(LongConsumer listener) {
        return new PlanBatch<>(judge, threads, executor, listener, stop);
    }

    /**
     * Returns a copy of this batch that can be stopped. No more plans are taken then; those already taken are still
     * judged and handed out, and the run ends as if there were no more plans. To end a run at once,
     * {@linkplain BatchRun#close() close} it or interrupt its thread.
     *
     * @param asked asked before each plan is taken, by the thread that runs the batch; true: stop
     */
    public PlanBatch<T> stoppingWhen(BooleanSupplier asked) {
        return new PlanBatch<>(judge, threads, executor, progress, asked);
    }

    /**
     * Returns a copy of this batch that hands out something made from each outcome, such as its text. The thread that
     * judged the plan makes it, so that this work is shared, too.
     *
     * @param make makes it, in several threads at a time; it must not return null, and what it throws ends the run
     */
    public <R> PlanBatch<R> giving(Function<? super T, ? extends R> make) {
        return new PlanBatch<>(judge.andThen(make), threads, executor, progress, stop);
    }

    /**
     * Judges plans. The origin of each outcome is {@code #} and the number of the plan, from 0.
     *
     * @param plans the plans; it is used by the thread that runs the batch, as outcomes are asked for
     * @return the run; a null among the plans makes it throw {@link NullPointerException}
     */
    public BatchRun<T> validateAll(Iterator<? extends PracticePlan> plans) {
        return run(plans, (plan, number) -> () -> new PlanEntry.Accepted("#" + number, plan));
    }

    /**
     * Judges plans that each have a name. A refused plan stays refused.
     *
     * @param entries the plans; it is used by the thread that runs the batch, as outcomes are asked for
     * @return the run; a null among the entries makes it throw {@link NullPointerException}
     */
    public BatchRun<T> validateEntries(Iterator<? extends PlanEntry> entries) {
        return run(entries, (entry, number) -> () -> entry);
    }

    /**
     * Reads and judges plans. The threads share the reading, too.
     *
     * @param plans the plans; it is used by the thread that runs the batch, as outcomes are asked for
     * @return the run; a null among the plans makes it throw {@link NullPointerException}
     */
    public BatchRun<T> validateUnread(Iterator<? extends UnreadPlan> plans) {
        return run(plans, (plan, number) -> plan);
    }

    private <P> BatchRun<T> run(Iterator<? extends P> plans, BiFunction<? super P, Long, UnreadPlan> unread) {
        Iterator<UnreadPlan> source = new Iterator<>() {
            private long number;

            @Override
            public boolean hasNext() {
                return !stop.getAsBoolean() && plans.hasNext();
            }

            @Override
            public UnreadPlan next() {
                P plan =
                        Objects.requireNonNull(plans.next(), () -> "plan " + number + " of the batch (from 0) is null");
                return unread.apply(plan, number++);
            }
        };
        return new BatchRun<>(source, plan -> judged(plan.read()), progress, threads, executor);
    }

    private T judged(PlanEntry entry) {
        try {
            return judge.apply(entry);
        } catch (OutOfMemoryError e) {
            PlanProblem problem = new PlanProblem(Kind.OUT_OF_MEMORY, "", "", Expectation.NONE, null);
            return judge.apply(new PlanEntry.Refused(entry.origin(), List.of(problem)));
        }
    }
}
