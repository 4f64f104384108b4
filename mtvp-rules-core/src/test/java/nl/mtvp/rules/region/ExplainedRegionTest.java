package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.Evidence;
import nl.mtvp.rules.explain.Inapplicability;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judgements by rules that are written otherwise than those of the regions of this library are explained, too. */
class ExplainedRegionTest {

    private static final String CONDITION = "facts.no(\"wholeTeam\")";

    private final RegionProject testland = RegionProject.testland();

    @TempDir
    private Path folder;

    /** The judge asks a condition only if those before it are met, and an author may rely on that. */
    @Test
    void aConditionThatReliesOnTheOneBeforeItIsNotAskedAlone() throws IOException {
        RegionProject relying = testland.replacing(
                        RegionProject.RULES,
                        CONDITION,
                        "plannedStart != null, plannedStart.isBefore(java.time.LocalDate.of(2023, 5, 1))")
                .replacing(RegionProject.RULES, "@needs(\"wholeTeam\")", "@needs(\"plannedStart\")");

        List<RuleOutcome> outcomes = outcomes(
                relying,
                aPlan().choosing("TL.AW.1", 1)
                        .choosing("TL.AW.1", 1, choice -> choice.plannedStart(LocalDate.of(2023, 6, 1)))
                        .choosing("TL.AW.1", 1, choice -> choice.plannedStart(LocalDate.of(2023, 4, 1))));

        assertThat(outcomes)
                .extracting(RuleOutcome::outcome)
                .containsExactly(Outcome.UNKNOWN, Outcome.MET, Outcome.VIOLATED);
        assertThat(outcomes.get(0).missing()).containsExactly("/choices/0/plannedStart");
    }

    @Test
    void aConditionThatAsksForAGivenFactDecidesWhetherTheRuleApplies() throws IOException {
        RegionProject given =
                testland.replacing(RegionProject.RULES, CONDITION, "plan.yes(\"/practice/waitingList\"), " + CONDITION);
        PracticePlan.Builder without = aPlan().practice(practice -> practice.waitingList(false))
                .choosing("TL.AW.1", 1, choice -> choice.fact("wholeTeam", false));
        PracticePlan.Builder with = aPlan().practice(practice -> practice.waitingList(true))
                .choosing("TL.AW.1", 1, choice -> choice.fact("wholeTeam", true));

        assertThat(outcomes(given, without))
                .extracting(RuleOutcome::because)
                .containsExactly(Inapplicability.CIRCUMSTANCES);
        assertThat(outcomes(given, with))
                .extracting(RuleOutcome::outcome, RuleOutcome::evidence)
                .containsExactly(tuple(
                        Outcome.MET,
                        List.of(
                                new Evidence("/practice/waitingList", true),
                                new Evidence("/choices/0/facts/wholeTeam", true))));
    }

    /** A rule that throws on a plan has no finding to explain: its year was not judged. */
    @Test
    void aYearThatWasNotJudgedHasNoExplanation() throws IOException {
        RegionProject throwing = testland.replacing(RegionProject.RULES, CONDITION, "plannedStart.isAfter(null)");
        try (URLClassLoader loader = throwing.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);
            PracticePlan plan = aPlan().choosing("TL.AW.1", 1).build();

            assertThat(validator.explain(validator.validate(plan)).report().verdict())
                    .isEqualTo(Verdict.NOT_JUDGED);
            assertThat(validator.explain(validator.validate(plan)).year(1).outcomes())
                    .isEmpty();
            assertThat(validator.growthModel(validator.validate(plan))).isEmpty();
        }
    }

    private List<RuleOutcome> outcomes(RegionProject project, PracticePlan.Builder plan) throws IOException {
        try (URLClassLoader loader = project.compileInto(Files.createTempDirectory(folder, "region"))) {
            PlanValidator validator = PlanValidator.create(loader);
            return validator.explain(validator.validate(plan.build())).year(1).outcomes("T-TEAM");
        }
    }

    private static PracticePlan.Builder aPlan() {
        return PracticePlan.inRegion("testland").startingOn(LocalDate.of(2023, 4, 1));
    }
}
