package nl.mtvp.rules.regions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Region;
import org.jspecify.annotations.Nullable;

/** Plans with all kinds of shortcomings, the same at every run. */
final class RandomPlans {

    private static final List<String> FROM_ELSEWHERE =
            List.of("RD.NW.P7", "WB.AW.1", "RD.AW.1", "WB.GG.2", "RD.AW.11", "PC.POH");

    private final Random random;

    RandomPlans(long seed) {
        random = new Random(seed);
    }

    /** Returns a plan for a region with a number of choices. */
    PracticePlan next(Region region, int choices) {
        PracticePlan.Builder plan = PracticePlan.inRegion(region.id());
        plan.startingOn(
                chance(12) ? null : chance(12) ? LocalDate.of(2023, 5, 1) : pick(List.copyOf(region.startDates())));
        plan.practice(practice -> practice.name("De Maas")
                .agbCode("01012345")
                .patientStop(perhaps())
                .highDeprivation(perhaps())
                .priorTrainings(
                        chance(2)
                                ? null
                                : region.trainings().stream()
                                        .filter(training -> chance(4))
                                        .map(training -> new PriorTraining(training.code(), null))
                                        .toList()));
        plan.intervision(chance(6) ? Set.of() : Set.of(IntervisionForm.BETWEEN_PRACTICES));
        region.programmes().stream()
                .filter(programme -> chance(8))
                .forEach(programme ->
                        plan.following(new ProgrammeParticipation(programme.code(), null, perhaps(), Set.of(1, 2))));
        region.facts().stream().filter(fact -> chance(4)).forEach(fact -> plan.fact(fact.name(), value(fact)));
        if (chance(10)) {
            plan.declarations(new Declarations(perhaps(), perhaps()));
        }
        for (int i = 0; i < choices; i++) {
            plan.choosing(choice(region));
        }
        return plan.build();
    }

    private Choice choice(Region region) {
        if (chance(10)) {
            return filled(Choice.of(pick(FROM_ELSEWHERE), 1 + random.nextInt(2)), List.of());
        }
        if (chance(12)) {
            KernelElement element = pick(List.of(KernelElement.AW, KernelElement.NW, KernelElement.GG));
            return filled(
                    Choice.of("X.EIGEN", 1 + random.nextInt(2)).element(element),
                    region.menu().additionFacts());
        }
        MenuItem item = pick(region.menu().items());
        return filled(Choice.of(item.code(), 1 + random.nextInt(2)), item.facts());
    }

    private Choice filled(Choice.Builder choice, List<FactDeclaration> facts) {
        choice.mode(chance(4) ? ChoiceMode.DEVELOP : ChoiceMode.NEW);
        choice.basis(chance(6) ? ChoiceBasis.PRIOR_TRAINING : ChoiceBasis.NEW);
        choice.plannedStart(chance(2) ? null : LocalDate.of(2023, 2, 1).plusDays(random.nextInt(900)));
        choice.carriedOut(chance(4) ? perhaps() : null);
        facts.stream().filter(fact -> chance(3)).forEach(fact -> choice.fact(fact.name(), value(fact)));
        return choice.build();
    }

    private Object value(FactDeclaration fact) {
        return switch (fact.type()) {
            case BOOLEAN -> random.nextBoolean();
            case INTEGER -> random.nextInt(5);
            case NUMBER -> BigDecimal.valueOf(random.nextInt(3));
            case PERCENTAGE -> random.nextInt(101);
            case DATE -> LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1_400));
            case TEXT -> "yes";
            case SET ->
                Set.copyOf(
                        fact.knownValues().stream().filter(value -> chance(3)).toList());
        };
    }

    private @Nullable Boolean perhaps() {
        return chance(3) ? null : random.nextBoolean();
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
