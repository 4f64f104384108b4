package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;
import org.junit.jupiter.api.Test;

/** One validator for many threads. */
class ConcurrentValidationTest {

    private static final int THREADS = 8;
    private static final int PLANS = 20_000;

    @Test
    void eightThreadsFindWhatOneThreadFinds() throws Exception {
        PlanValidator validator = PlanValidator.create();
        List<PracticePlan> plans = Cases.all().stream().map(PlanCase::plan).toList();
        List<ValidationReport> alone = plans.stream()
                .map(plan -> validator.judging(JudgedYears.ALL).validate(plan))
                .toList();

        // A validator of its own, so that the threads also meet at its first use.
        PlanValidator shared = PlanValidator.create();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> shares = IntStream.range(0, THREADS)
                    .<Callable<Integer>>mapToObj(thread -> () -> {
                        int different = 0;
                        for (int i = thread; i < PLANS; i += THREADS) {
                            int plan = i % plans.size();
                            if (!shared.judging(JudgedYears.ALL)
                                    .validate(plans.get(plan))
                                    .equals(alone.get(plan))) {
                                different++;
                            }
                        }
                        return different;
                    })
                    .toList();
            for (Future<Integer> share : threads.invokeAll(shares)) {
                assertThat(share.get()).as("reports that differ").isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
