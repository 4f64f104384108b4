package nl.mtvp.rules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.benchmarks.plain.PlainValidator;
import nl.mtvp.rules.benchmarks.plans.GeneratedPlans;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.report.ValidationReport;
import org.junit.jupiter.api.Test;

/** The plans are what the benchmark says of them, and plain Java and the library judge them alike. */
class GeneratedPlansTest {

    private static final PlanValidator LIBRARY = PlanValidator.create();
    private static final PlanWriter WRITER = new PlanWriter(false);
    private static final PlainValidator PLAIN = new PlainValidator();
    private static final List<PracticePlan> PLANS = GeneratedPlans.all();

    @Test
    void areAlwaysTheSame() {
        assertThat(GeneratedPlans.all()).hasSize(GeneratedPlans.COUNT).isEqualTo(PLANS);
    }

    @Test
    void haveEightOrNineChoicesInBothYears() {
        assertThat(PLANS).allSatisfy(plan -> {
            assertThat(plan.choices()).hasSizeBetween(8, 9);
            assertThat(plan.hasChoiceFor(1) && plan.hasChoiceFor(2)).isTrue();
        });
    }

    @Test
    void aThirdIsCompliant() {
        assertThat(PLANS.stream().map(PLAIN::validate).filter(ValidationReport::isCompliant).count())
                .isBetween(600L, 733L);
    }

    @Test
    void leaveOpenWhateverCanBeLeftOpen() {
        Set<String> open = PLANS.stream().flatMap(plan -> PLAIN.validate(plan).findings().stream())
                .filter(finding -> finding.severity() == Severity.OPEN).map(Finding::rule).collect(Collectors.toSet());

        assertThat(open).containsExactlyInAnyOrder("L-IV", "R-CZ-ADM", "R-START", "R-LOT", "R-AW4-1", "R-AW4-2",
                "R-AW4-3", "R-AW4-ROOSTER", "R-AW4-TIP", "R-AW5V-PRE", "R-AW10-MEET", "R-AW10-VL", "R-AW10-DENK",
                "R-AW10-EXP", "R-PG-2Y", "R-PG-EVID", "R-4D-MAAT", "R-DATA-HAP", "R-DATA-STOP", "R-DATA-WAIT",
                "R-DATA-WAITN", "R-DATA-ID", "W-ADD-LEI", "W-ADD-NEW", "W-ADD-FUND", "W-NOTIFY", "W-LOT", "W-COMPLETE",
                "W-START");
    }

    /** {@code L-PLAN} asks for a plan without choices. */
    @Test
    void raiseEveryRuleThatAPlanWithChoicesCanRaise() {
        Set<String> raised = PLANS.stream().flatMap(plan -> LIBRARY.validate(plan).findings().stream()).map(Finding::description)
                .map(rule -> rule.id() + " " + rule.variant()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = LIBRARY.rules().stream().filter(GeneratedPlansTest::reportsUnderTheReadingsOfItsRegions)
                .map(rule -> rule.id() + " " + rule.variant()).collect(Collectors.toSet());
        all.remove("L-PLAN null");

        assertThat(raised).containsExactlyInAnyOrderElementsOf(all);
    }

    private static boolean reportsUnderTheReadingsOfItsRegions(RuleDescription rule) {
        return LIBRARY.regions().all().stream().filter(region -> rule.ruleSet().isNational() || rule.ruleSet().id().equals(region.id()))
                .anyMatch(region -> rule.options().stream()
                        .collect(Collectors.groupingBy(ReadingOption::point)).values().stream()
                        .allMatch(options -> options.stream().anyMatch(region.readings()::contains)));
    }

    @Test
    void areReadFromJsonAsTheyAre() {
        assertThat(PLANS).allSatisfy(plan -> assertThat(LIBRARY.reader().read(WRITER.write(plan))).isEqualTo(plan));
    }

    @Test
    void areJudgedAlike() {
        for (PracticePlan plan : PLANS) {
            assertThat(Outcome.inFull(PLAIN.validate(plan))).as("%s", plan)
                    .isEqualTo(Outcome.inFull(LIBRARY.validate(plan)));
        }
    }
}
