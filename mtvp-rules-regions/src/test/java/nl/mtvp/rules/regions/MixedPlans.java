package nl.mtvp.rules.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.PracticePlan;

/** Plans that nobody thought of: mixed from the plans of worked cases, always the same. */
final class MixedPlans {

    private final List<PracticePlan> plans;
    private final Random random;

    private MixedPlans(List<PracticePlan> plans, long seed) {
        this.plans = plans;
        this.random = new Random(seed);
    }

    /**
     * Mixes plans.
     *
     * @param plans plans of one region
     * @param count how many
     */
    static Stream<PracticePlan> of(List<PracticePlan> plans, int count) {
        MixedPlans mixed = new MixedPlans(plans, count);
        return IntStream.range(0, count).mapToObj(number -> mixed.next());
    }

    private PracticePlan next() {
        PracticePlan plan = any();
        PracticePlan other = any();
        PracticePlan.Builder mixed = plan.toBuilder()
                .startingOn(random.nextInt(8) == 0 ? null : other.startDate())
                .submittedOn(any().submittedOn())
                .programmes(random.nextBoolean() ? plan.programmes() : other.programmes())
                .intake(any().intake())
                .intervision(any().intervision());
        if (random.nextBoolean()) {
            mixed.practice(other.practice());
        }
        List<Choice> choices = new ArrayList<>();
        for (Choice choice : random.nextBoolean() ? plan.choices() : both(plan, other)) {
            if (random.nextInt(6) > 0) {
                choices.add(changed(choice));
            }
        }
        return mixed.choices(choices).build();
    }

    private Choice changed(Choice choice) {
        Choice.Builder changed = choice.toBuilder();
        for (String fact : choice.facts().names()) {
            if (random.nextInt(4) == 0) {
                changed.fact(fact, null);
            } else if (random.nextInt(4) == 0 && choice.facts().value(fact) instanceof Boolean truth) {
                changed.fact(fact, !truth);
            }
        }
        if (random.nextInt(5) == 0) {
            changed.mode(random.nextBoolean() ? ChoiceMode.DEVELOP : ChoiceMode.NEW);
        }
        if (random.nextInt(6) == 0) {
            changed.plannedStart(null);
        }
        return changed.build();
    }

    private static List<Choice> both(PracticePlan one, PracticePlan other) {
        return Stream.concat(one.choices().stream(), other.choices().stream()).toList();
    }

    private PracticePlan any() {
        return plans.get(random.nextInt(plans.size()));
    }
}
