package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.internal.engine.SessionOracle;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.regions.rijnmond.RijnmondModule;
import nl.mtvp.rules.regions.westbrabant.WestBrabantModule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library and a session of Drools agree on random plans, too. The contract of each module compares them on the
 * worked cases.
 */
class SessionOracleTest {

    private static final int PLANS = 2_000;
    private static final PlanValidator VALIDATOR = PlanValidator.create();

    static Stream<RegionModule> modules() {
        return Stream.of(new RijnmondModule(), new WestBrabantModule());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void randomPlansAreJudgedAlike(RegionModule module) {
        SessionOracle oracle = SessionOracle.of(module);
        Region region = VALIDATOR.regions().find(module.id());
        RandomPlans plans = new RandomPlans(PLANS);

        for (int i = 0; i < PLANS; i++) {
            PracticePlan plan = plans.next(region, i % 9);
            assertThat(VALIDATOR.judging(JudgedYears.ALL).validate(plan).years())
                    .as("%s", plan)
                    .isEqualTo(oracle.judge(plan, List.of(1, 2), Set.of()));
        }
    }
}
