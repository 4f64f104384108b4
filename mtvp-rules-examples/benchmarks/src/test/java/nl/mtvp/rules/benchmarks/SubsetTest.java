package nl.mtvp.rules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.benchmarks.drools.NaiveDrools;
import nl.mtvp.rules.benchmarks.evrete.EvreteRules;
import nl.mtvp.rules.benchmarks.plans.GeneratedPlans;
import nl.mtvp.rules.benchmarks.subset.SubsetFindings;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import org.junit.jupiter.api.Test;

/** The other engines judge the growth model and the menu as the library does: on every worked case, and on the generated plans. */
class SubsetTest {

    private static final PlanValidator LIBRARY = PlanValidator.create();

    @Test
    void droolsWithFactsAndJoinsFindsTheSame() throws IOException {
        assertFindsTheSame(new NaiveDrools(LIBRARY)::findings);
    }

    @Test
    void evreteFindsTheSame() throws IOException {
        try (EvreteRules evrete = new EvreteRules(LIBRARY)) {
            assertFindsTheSame(evrete::findings);
        }
    }

    private static void assertFindsTheSame(Function<PracticePlan, List<Finding>> engine) throws IOException {
        for (PracticePlan plan : Stream.concat(CasesTest.cases().map(PlanCase::plan), GeneratedPlans.all().stream()).toList()) {
            assertThat(Outcome.ofRules(engine.apply(plan), SubsetFindings.RULES)).as("%s", plan)
                    .isEqualTo(Outcome.ofRules(LIBRARY.validate(plan).findings(), SubsetFindings.RULES));
        }
    }
}
