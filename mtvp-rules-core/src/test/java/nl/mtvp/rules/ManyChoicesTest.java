package nl.mtvp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Plans with many choices are counted by an index, and like plans with few. */
class ManyChoicesTest {

    private static final PlanValidator VALIDATOR = TestRegions.VALIDATOR.judging(JudgedYears.ALL);
    private static final List<String> ITEMS = List.of(
            "DL.AW.1", "DL.AW.2", "DL.AW.9", "DL.AW.10", "DL.GG.1", "DL.GG.2", "DL.NW.P1", "DL.NW.P2", "X.1", "PC.1");

    @RepeatedTest(100)
    void repeatedChoicesCountOnce(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Choice> choices = new ArrayList<>();
        for (int i = random.nextInt(10); i >= 0; i--) {
            choices.add(choice(random));
        }
        List<Choice> repeated = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            repeated.addAll(choices);
        }

        ValidationReport few = report(choices);
        ValidationReport many = report(repeated);

        assertThat(aboutYears(many)).isEqualTo(aboutYears(few));
        assertThat(counts(many)).isEqualTo(counts(few));
        assertThat(many.findings().stream().filter(finding -> aboutChoice(finding, choices.size())))
                .map(Object::toString)
                .containsExactlyInAnyOrderElementsOf(few.findings().stream()
                        .filter(finding -> aboutChoice(finding, choices.size()))
                        .map(Object::toString)
                        .toList());
    }

    private static Choice choice(Random random) {
        String item = ITEMS.get(random.nextInt(ITEMS.size()));
        return Choice.of(item, 1 + random.nextInt(2))
                .element(item.equals("X.1") ? KernelElement.AW : null)
                .mode(random.nextInt(3) == 0 ? ChoiceMode.DEVELOP : ChoiceMode.NEW)
                .basis(random.nextInt(4) == 0 ? ChoiceBasis.PRIOR_TRAINING : ChoiceBasis.NEW)
                .carriedOut(random.nextInt(4) == 0 ? random.nextBoolean() : null)
                .build();
    }

    private static ValidationReport report(List<Choice> choices) {
        return VALIDATOR.validate(PracticePlan.inRegion("duinland")
                .startingOn(LocalDate.of(2023, 10, 1))
                .choices(choices)
                .build());
    }

    private static List<String> aboutYears(ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.pointer().equals("/choices"))
                .map(finding -> finding.year() + " " + finding + finding.observed())
                .toList();
    }

    private static boolean aboutChoice(Finding finding, int count) {
        String[] steps = finding.pointer().split("/");
        return steps.length > 2 && steps[1].equals("choices") && Integer.parseInt(steps[2]) < count;
    }

    private static List<String> counts(ValidationReport report) {
        return VALIDATOR.growthModel(report).stream()
                .map((ElementCount count) -> count.element() + " " + count.counted() + count.again() + count.outcome())
                .toList();
    }
}
