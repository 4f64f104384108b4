package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.PlanOutcome;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked cases of both regions, mixed in one batch. */
@Timeout(60)
class BatchOfCasesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theyGetTheReportsThatTheyGetAlone(int threads) {
        PlanValidator validator = PlanValidator.create().judging(JudgedYears.ALL);
        List<PracticePlan> plans =
                new ArrayList<>(Cases.all().stream().map(PlanCase::plan).toList());
        Collections.shuffle(plans, new Random(5));

        try (Stream<PlanOutcome> outcomes = validator.batch().threads(threads).validateAll(plans.iterator()).stream()) {
            assertThat(outcomes.toList())
                    .extracting(outcome -> ((PlanOutcome.Judged) outcome).report())
                    .isEqualTo(plans.stream().map(validator::validate).toList());
        }
    }
}
