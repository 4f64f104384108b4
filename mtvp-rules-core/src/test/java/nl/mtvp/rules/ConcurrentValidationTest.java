package nl.mtvp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.ValidationReport;
import org.junit.jupiter.api.Test;

/** One validator for many threads. */
class ConcurrentValidationTest {

    private static final int THREADS = 8;
    private static final int PLANS = 2_500;
    private static final int DIFFERENT = 64;

    @Test
    void eightThreadsFindWhatOneThreadFinds() throws Exception {
        List<PracticePlan> plans = IntStream.range(0, DIFFERENT)
                .mapToObj(ConcurrentValidationTest::plan)
                .toList();
        List<ValidationReport> alone = plans.stream()
                .map(plan -> TestRegions.VALIDATOR.judging(JudgedYears.ALL).validate(plan))
                .toList();
        assertThat(alone).extracting(ValidationReport::years).doesNotHaveDuplicates();

        // A validator of its own, so that the threads also meet at its first use.
        PlanValidator shared = TestRegions.create();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Long> share = () -> IntStream.range(0, PLANS)
                    .map(i -> i % DIFFERENT)
                    .filter(plan -> !shared.judging(JudgedYears.ALL)
                            .validate(plans.get(plan))
                            .equals(alone.get(plan)))
                    .count();
            for (Future<Long> different : threads.invokeAll(Collections.nCopies(THREADS, share))) {
                assertThat(different.get()).as("reports that differ").isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns a plan in which each bit of a number decides something that its report tells. */
    private static PracticePlan plan(int number) {
        boolean duinland = (number & 1) == 0;
        return PracticePlan.inRegion(duinland ? "duinland" : "heide-en-ven")
                .practice(practice -> practice.waitingList(false).waitingListSize(number & 2))
                .declarations(new Declarations((number & 4) == 0, (number & 8) == 0))
                .choosing(duinland ? "DL.AW.1" : "HV.AW.3", (number & 16) == 0 ? 1 : 2)
                .choosing(duinland ? "DL.GG.1" : "HV.GG.2", (number & 32) == 0 ? 1 : 2)
                .build();
    }
}
