package nl.voorbeeld.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Region;

/** Plans of a region with every kind of content, as the fuzzer decides. */
final class FuzzedPlans {

    private static final int MOST_CHOICES = 6;

    private final Region region;
    private final FuzzedDataProvider data;

    FuzzedPlans(Region region, FuzzedDataProvider data) {
        this.region = region;
        this.data = data;
    }

    PracticePlan next() {
        PracticePlan.Builder plan = PracticePlan.inRegion(region.id());
        plan.startingOn(oneIn(8) ? date() : data.pickValue(List.copyOf(region.startDates())));
        plan.submittedOn(oneIn(2) ? date() : null);
        plan.practice(practice -> practice.name("De Maas")
                .agbCode("01012345")
                .patientStop(perhaps())
                .waitingList(perhaps())
                .outOfHoursDataConsent(perhaps())
                .highDeprivation(perhaps())
                .priorTrainings(
                        oneIn(2)
                                ? null
                                : region.trainings().stream()
                                        .filter(training -> oneIn(4))
                                        .map(training -> new PriorTraining(training.code(), oneIn(2) ? date() : null))
                                        .toList()));
        plan.intervision(oneIn(4) ? null : oneIn(4) ? Set.of() : Set.of(data.pickValue(region.intervisionForms())));
        plan.declarations(new Declarations(perhaps(), perhaps()));
        region.programmes().stream()
                .filter(programme -> oneIn(6))
                .forEach(programme -> plan.following(
                        new ProgrammeParticipation(programme.code(), null, perhaps(), Set.of(1, 2))));
        region.facts().stream().filter(fact -> oneIn(4)).forEach(fact -> plan.fact(fact.name(), value(fact)));
        for (int choices = data.consumeInt(0, MOST_CHOICES); choices > 0; choices--) {
            plan.choosing(choice());
        }
        return plan.build();
    }

    private Choice choice() {
        int year = data.consumeInt(1, 2);
        if (oneIn(12)) {
            KernelElement element = data.pickValue(KernelElement.values());
            return filled(Choice.of("X.EIGEN", year).element(element), region.menu().additionFacts());
        }
        if (oneIn(12)) {
            return filled(Choice.of(data.consumeAsciiString(12), year), List.of());
        }
        MenuItem item = data.pickValue(region.menu().items());
        return filled(Choice.of(item.code(), year), item.facts());
    }

    private Choice filled(Choice.Builder choice, List<FactDeclaration> facts) {
        choice.mode(data.pickValue(ChoiceMode.values()));
        choice.basis(oneIn(6) ? ChoiceBasis.PRIOR_TRAINING : ChoiceBasis.NEW);
        choice.plannedStart(oneIn(2) ? date() : null);
        choice.carriedOut(oneIn(3) ? perhaps() : null);
        facts.stream().filter(fact -> oneIn(3)).forEach(fact -> choice.fact(fact.name(), value(fact)));
        return choice.build();
    }

    private Object value(FactDeclaration fact) {
        return switch (fact.type()) {
            case BOOLEAN -> data.consumeBoolean();
            case INTEGER -> data.consumeInt(0, 5);
            case NUMBER -> BigDecimal.valueOf(data.consumeInt(0, 5_000), 2);
            case PERCENTAGE -> data.consumeInt(0, 100);
            case DATE -> date();
            case TEXT -> data.consumeString(10);
            case SET ->
                Set.copyOf(fact.knownValues().stream().filter(value -> oneIn(3)).toList());
        };
    }

    /** Returns a day around that of the plans, and now and then the first or the last that a plan can have. */
    private LocalDate date() {
        return switch (data.consumeInt(0, 20)) {
            case 0 -> LocalDate.of(0, 1, 1);
            case 1 -> LocalDate.of(9999, 12, 31);
            default -> LocalDate.of(2021, 1, 1).plusDays(data.consumeInt(0, 1_800));
        };
    }

    private Boolean perhaps() {
        return oneIn(3) ? null : data.consumeBoolean();
    }

    private boolean oneIn(int times) {
        return data.consumeInt(1, times) == 1;
    }
}
