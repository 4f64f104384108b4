package nl.mtvp.rules.benchmarks.plans;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.mtvp.rules.plan.PracticePlan;

/**
 * Plans of both regions in turn, with eight or nine choices for both years. Each begins as a plan in good order; most get a few faults, of the kinds
 * that the rules know. About a third is compliant. The same seed gives the same plans.
 */
public final class GeneratedPlans {

    /** How many plans the benchmark judges. */
    public static final int COUNT = 2000;
    private static final long SEED = 20_230_401;
    private static final int MOST_FAULTS = 4;
    private static final double FAULTLESS = 0.24;

    private GeneratedPlans() {
    }

    /** The plans of the benchmark. */
    public static List<PracticePlan> all() {
        Random random = new Random(SEED);
        return IntStream.range(0, COUNT).mapToObj(i -> i % 2 == 0 ? plan(RijnmondPlans.inGoodOrder(random, name(i)), RijnmondPlans.FAULTS)
                : plan(WestBrabantPlans.inGoodOrder(random, name(i)), WestBrabantPlans.FAULTS)).toList();
    }

    private static String name(int number) {
        return "Voorbeeldpraktijk " + number;
    }

    private static PracticePlan plan(Draft draft, List<Consumer<Draft>> faults) {
        if (draft.random.nextDouble() >= FAULTLESS) {
            int count = 1 + draft.random.nextInt(MOST_FAULTS);
            for (int i = 0; i < count; i++) {
                draft.oneOf(faults).accept(draft);
            }
        }
        return draft.build();
    }
}
