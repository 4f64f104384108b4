package nl.mtvp.rules.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.PlanTexts;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outcomes of many plans, with one thread and with several. */
@Timeout(60)
class PlanBatchTest {

    private static final int PLANS = 1000;
    /** The plans that the Javadoc of {@link BatchRun} allows to be taken ahead for each of several threads. */
    private static final int AHEAD = 32;

    private final PlanBatch<PlanOutcome> batch = TestRegions.VALIDATOR.batch();
    private final AtomicInteger taken = new AtomicInteger();

    private static PracticePlan plan(int number) {
        return PracticePlan.inRegion(number % 2 == 0 ? "duinland" : "heide-en-ven")
                .practice(practice -> practice.name("Praktijk " + number))
                .build();
    }

    private Iterator<PracticePlan> plans(int number) {
        return IntStream.range(0, number)
                .peek(plan -> taken.incrementAndGet())
                .mapToObj(PlanBatchTest::plan)
                .iterator();
    }

    private static List<String> names(List<PlanOutcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> ((PlanOutcome.Judged) outcome)
                        .report()
                        .plan()
                        .practice()
                        .name())
                .toList();
    }

    private static List<String> names(int number) {
        return IntStream.range(0, number).mapToObj(plan -> "Praktijk " + plan).toList();
    }

    private static <T> List<T> all(BatchRun<T> run) {
        try (Stream<T> outcomes = run.stream()) {
            return outcomes.toList();
        }
    }

    /** Checks the threads of the pools of runs; idle ones need a moment to end. */
    @AfterEach
    void noThreadIsLeft() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("mtvp-batch")) {
                thread.join(Duration.ofSeconds(10).toMillis());
                assertThat(thread.isAlive()).as("thread of a batch").isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void outcomesComeInTheOrderOfThePlans(int threads) {
        List<PlanOutcome> outcomes = all(batch.threads(threads).validateAll(plans(PLANS)));

        assertThat(names(outcomes)).isEqualTo(names(PLANS));
        assertThat(outcomes)
                .extracting(PlanOutcome::origin)
                .startsWith("#0", "#1")
                .endsWith("#999");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void anOutcomeIsTheReportThatThePlanGetsAlone(int threads) {
        PlanValidator validator = TestRegions.VALIDATOR;

        for (PlanOutcome outcome : all(TestRegions.VALIDATOR
                .judging(JudgedYears.ALL)
                .batch()
                .threads(threads)
                .validateAll(plans(PLANS)))) {
            PlanOutcome.Judged judged = (PlanOutcome.Judged) outcome;
            assertThat(judged.report())
                    .isEqualTo(validator
                            .judging(JudgedYears.ALL)
                            .validate(judged.report().plan()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aBadPlanInTheMiddleIsAnOutcomeAmongTheOthers(int threads) {
        PlanProblem problem = PlanTexts.problem("{'region': 'duinland', 'x': 1}");
        List<PlanEntry> entries = new ArrayList<>(IntStream.range(0, PLANS)
                .<PlanEntry>mapToObj(number -> new PlanEntry.Accepted("plan " + number, plan(number)))
                .toList());
        entries.set(
                500,
                new PlanEntry.Accepted(
                        "nowhere", PracticePlan.inRegion("zeeland").build()));
        entries.set(
                501,
                new PlanEntry.Accepted(
                        "undeclared",
                        PracticePlan.inRegion("duinland").fact("nonsense", true).build()));
        entries.set(502, new PlanEntry.Refused("unreadable", List.of(problem)));

        List<PlanOutcome> outcomes = all(batch.threads(threads).validateEntries(entries.iterator()));

        assertThat(outcomes).hasSize(PLANS);
        assertThat(outcomes)
                .filteredOn(PlanOutcome.Refused.class::isInstance)
                .extracting(PlanOutcome::origin)
                .containsExactly("nowhere", "undeclared", "unreadable");
        assertThat(outcomes.get(502)).isEqualTo(new PlanOutcome.Refused("unreadable", List.of(problem)));
        assertThat(((PlanOutcome.Refused) outcomes.get(500)).problems())
                .extracting(PlanProblem::kind)
                .containsExactly(PlanProblem.Kind.UNKNOWN_REGION);
        assertThat(outcomes.get(503).origin()).isEqualTo("plan 503");
    }

    @Test
    void theFirstOutcomeWaitsForNoOtherPlan() {
        BatchRun<PlanOutcome> run = batch.validateAll(plans(PLANS));

        assertThat(taken).hasValue(0);
        run.next();
        assertThat(taken).hasValue(1);
    }

    @Test
    void oneThreadTakesOnePlanAtATime() {
        int furthest = 0;
        BatchRun<PlanOutcome> run = batch.validateAll(plans(10 * PLANS));
        for (int outcomes = 0; run.hasNext(); outcomes++) {
            furthest = Math.max(furthest, taken.get() - outcomes);
            run.next();
        }
        assertThat(furthest).isEqualTo(1);
        assertThat(taken).hasValue(10 * PLANS);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void severalThreadsRunAheadNoFurtherThanTheyMay(int threads) {
        int furthest = 0;
        try (BatchRun<PlanOutcome> run = batch.threads(threads).validateAll(plans(10 * PLANS))) {
            assertThat(taken).hasValue(0);
            for (int outcomes = 0; run.hasNext(); outcomes++) {
                furthest = Math.max(furthest, taken.get() - outcomes);
                run.next();
            }
        }
        assertThat(furthest).isBetween(2, threads * AHEAD);
        assertThat(taken).hasValue(10 * PLANS);
    }

    /** Plans that were judged by one thread in turn would never meet. */
    @Test
    void severalThreadsShareEvenAFewPlans() {
        CyclicBarrier meeting = new CyclicBarrier(2);

        assertThat(all(batch.threads(2)
                        .giving(outcome -> {
                            meet(meeting);
                            return outcome.origin();
                        })
                        .validateAll(plans(4))))
                .containsExactly("#0", "#1", "#2", "#3");
    }

    private static void meet(CyclicBarrier meeting) {
        try {
            meeting.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whatTheSourceThrowsComesBehindTheOutcomesBeforeIt(int threads) {
        RuntimeException broken = new IllegalStateException("the connection is lost");
        Iterator<PracticePlan> source = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public PracticePlan next() {
                if (taken.get() == 100) {
                    throw broken;
                }
                return plan(taken.getAndIncrement());
            }
        };
        List<PlanOutcome> outcomes = new ArrayList<>();
        BatchRun<PlanOutcome> run = batch.threads(threads).validateAll(source);

        assertThatThrownBy(() -> run.forEachRemaining(outcomes::add)).isSameAs(broken);
        assertThat(names(outcomes)).isEqualTo(names(100));
        assertThatThrownBy(run::hasNext).isSameAs(broken);
        assertThatThrownBy(run::next).isSameAs(broken);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aPlanThatIsNullIsTheCallersError(int threads) {
        List<PracticePlan> plans = new ArrayList<>(
                IntStream.range(0, 40).mapToObj(PlanBatchTest::plan).toList());
        plans.add(null);
        List<PlanOutcome> outcomes = new ArrayList<>();

        assertThatNullPointerException()
                .isThrownBy(() ->
                        batch.threads(threads).validateAll(plans.iterator()).forEachRemaining(outcomes::add))
                .withMessage("plan 40 of the batch (from 0) is null");
        assertThat(outcomes).hasSize(40);
        List<PlanEntry> entries = new ArrayList<>();
        entries.add(null);
        assertThatNullPointerException()
                .isThrownBy(() -> batch.threads(threads)
                        .validateEntries(entries.iterator())
                        .next())
                .withMessage("plan 0 of the batch (from 0) is null");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whatIsMadeOfAnOutcomeIsHandedOutInItsPlace(int threads) {
        PlanBatch<Integer> lengths =
                batch.threads(threads).giving(PlanOutcome::origin).giving(String::length);

        assertThat(all(lengths.validateAll(plans(12)))).containsExactly(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whatTheMakingThrowsComesBehindTheOutcomesBeforeIt(int threads) {
        Error broken = new AssertionError("no paper");
        PlanBatch<String> texts = batch.threads(threads).giving(outcome -> {
            if (outcome.origin().equals("#70")) {
                throw broken;
            }
            return outcome.origin();
        });
        List<String> outcomes = new ArrayList<>();
        BatchRun<String> run = texts.validateAll(plans(PLANS));

        assertThatThrownBy(() -> run.forEachRemaining(outcomes::add)).isSameAs(broken);
        assertThat(outcomes).hasSize(70);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aPlanOnWhichMemoryRunsOutIsRefusedAndTheOthersAreJudged(int threads) {
        PlanBatch<PlanOutcome> greedy = batch.threads(threads).giving(outcome -> {
            if (outcome.origin().equals("#3") && outcome instanceof PlanOutcome.Judged) {
                throw new OutOfMemoryError("Java heap space");
            }
            return outcome;
        });

        List<PlanOutcome> outcomes = all(greedy.validateAll(plans(50)));

        assertThat(outcomes).hasSize(50);
        assertThat(outcomes)
                .filteredOn(PlanOutcome.Refused.class::isInstance)
                .singleElement()
                .isEqualTo(new PlanOutcome.Refused(
                        "#3", List.of(new PlanProblem(Kind.OUT_OF_MEMORY, "", "", Expectation.NONE, null))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void progressCountsTheOutcomesOfEachRun(int threads) {
        List<Long> counts = new ArrayList<>();
        PlanBatch<PlanOutcome> told = batch.threads(threads).onProgress(counts::add);

        all(told.validateAll(plans(300)));
        all(told.validateAll(plans(2)));

        assertThat(counts)
                .isEqualTo(LongStream.concat(LongStream.rangeClosed(1, 300), LongStream.of(1, 2))
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aRunThatIsStoppedHandsOutWhatItTookAndNoMore(int threads) {
        AtomicBoolean stop = new AtomicBoolean();
        BatchRun<PlanOutcome> run =
                batch.threads(threads).stoppingWhen(stop::get).validateAll(plans(10 * PLANS));
        List<PlanOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            outcomes.add(run.next());
        }

        stop.set(true);
        int before = taken.get();
        run.forEachRemaining(outcomes::add);

        assertThat(taken).hasValue(before);
        assertThat(names(outcomes)).isEqualTo(names(before));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aRunThatIsClosedTakesAndGivesNothingMore(int threads) {
        BatchRun<PlanOutcome> run = batch.threads(threads).validateAll(plans(10 * PLANS));
        run.next();

        run.close();
        run.close();
        int before = taken.get();

        assertThat(run.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(run::next);
        assertThat(taken).hasValue(before);
    }

    @Test
    void closingWaitsForWhatAThreadIsAt() throws InterruptedException {
        Thread running = Thread.currentThread();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger madeByOthers = new AtomicInteger();
        BatchRun<String> run = batch.threads(2)
                .giving(outcome -> {
                    if (Thread.currentThread() != running) {
                        begun.countDown();
                        await(goOn);
                        madeByOthers.incrementAndGet();
                    }
                    return outcome.origin();
                })
                .validateAll(plans(PLANS));
        run.next();
        begun.await();
        Thread watcher = new Thread(() -> {
            while (running.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            goOn.countDown();
        });
        watcher.start();

        run.close();

        assertThat(madeByOthers)
                .as("plans that another thread was at when the run was closed")
                .hasValue(1);
        watcher.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void anInterruptedThreadEndsItsRun(int threads) {
        BatchRun<PlanOutcome> run = batch.threads(threads).validateAll(plans(10 * PLANS));
        run.next();
        try {
            Thread.currentThread().interrupt();

            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> run.forEachRemaining(outcome -> {}))
                    .withMessageContaining("was interrupted");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThat(taken.get()).isLessThan(10 * PLANS);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(run::hasNext);
    }

    @Test
    void anExecutorLendsItsThreads() throws InterruptedException {
        ExecutorService lender = Executors.newFixedThreadPool(2, task -> new Thread(task, "lent"));
        try {
            CountDownLatch helped = new CountDownLatch(1);
            List<String> outcomes = all(batch.threads(3, lender)
                    .giving(outcome -> {
                        if (Thread.currentThread().getName().equals("lent")) {
                            helped.countDown();
                        }
                        return outcome.origin();
                    })
                    .validateAll(plans(100 * PLANS)));

            helped.await();
            assertThat(outcomes).hasSize(100 * PLANS);
            assertThat(lender.isShutdown()).isFalse();
        } finally {
            lender.shutdownNow();
        }
    }

    @Test
    void anExecutorThatIsBusyOrClosedStopsNoBatch() {
        List<Runnable> neverRun = new ArrayList<>();

        assertThat(names(all(batch.threads(3, neverRun::add).validateAll(plans(PLANS)))))
                .isEqualTo(names(PLANS));
        assertThat(neverRun).hasSize(2);
        assertThat(names(all(batch.threads(3, task -> {
                            throw new RejectedExecutionException();
                        })
                        .validateAll(plans(PLANS)))))
                .isEqualTo(names(PLANS));
    }

    @Test
    void aBatchOfOneOrNoPlanAsksForNoOtherThread() {
        List<Runnable> asked = new ArrayList<>();
        PlanBatch<PlanOutcome> ofMany = batch.threads(8, asked::add);

        assertThat(all(ofMany.validateAll(plans(1)))).hasSize(1);
        assertThat(all(ofMany.validateAll(plans(0)))).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void noThreadAtAllIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.threads(0))
                .withMessageContaining("found: 0 threads; expected: at least 1");
    }
}
