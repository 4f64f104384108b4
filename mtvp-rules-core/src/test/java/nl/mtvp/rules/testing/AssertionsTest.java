package nl.mtvp.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ServiceLoader;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.RegionProject;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assertions pass on what they say, and otherwise tell what was expected and what was found. */
class AssertionsTest {

    @TempDir
    private static Path folder;
    private static URLClassLoader loader;
    private static PlanValidator validator;

    @BeforeAll
    static void loadRegion() throws IOException {
        loader = RegionProject.testland().compileInto(folder);
        validator = PlanValidator.create(loader);
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @Test
    void passWhereTheReportIsAsExpected() {
        PlanAssertions.assertThat(report(compliantPlan())).isCompliant().hasVerdict(Verdict.COMPLIANT).inYear(1)
                .isCompliant().hasViolations().hasNoAdvice().doesNotReport("T-TEAM");
        PlanAssertions.assertThat(report(shortPlan())).isNotCompliant().inYear(1)
                .hasViolations("T-TEAM").hasAdvice("T-OPEN").reports("T-OPEN").doesNotReport("L-AW-J1");
    }

    @Test
    void listExpectedAndActualFindings() {
        assertFails(() -> PlanAssertions.assertThat(report(shortPlan())).inYear(1).hasViolations("L-AW-J1"), """
                Expected violations in year 1:
                  L-AW-J1
                Actual violations in year 1:
                  T-TEAM
                Expected but not found:
                  L-AW-J1
                Unexpected but found:
                  T-TEAM VIOLATION /choices/0: ‘TL.AW.1 Workshop’ is not for the whole team.""");
    }

    @Test
    void sayThatNothingWasFound() {
        assertFails(() -> PlanAssertions.assertThat(report(compliantPlan())).inYear(1).hasAdvice("T-OPEN"), """
                Expected advice in year 1:
                  T-OPEN
                Actual advice in year 1:
                  (none)
                Expected but not found:
                  T-OPEN
                Unexpected but found:
                  (none)""");
    }

    @Test
    void listTheFindingsBesideAnUnexpectedVerdict() {
        assertFails(() -> PlanAssertions.assertThat(report(shortPlan())).isCompliant(), """
                Expected verdict:
                  COMPLIANT
                Actual verdict:
                  NON_COMPLIANT
                Findings of year 1:
                  T-TEAM VIOLATION /choices/0: ‘TL.AW.1 Workshop’ is not for the whole team.
                  T-OPEN ADVICE /facts/open: The practice is not open.""");
        assertFails(() -> PlanAssertions.assertThat(report(compliantPlan())).isNotCompliant(), """
                Expected verdict:
                  NON_COMPLIANT
                Actual verdict:
                  COMPLIANT
                Findings of year 1:
                  (none)""");
    }

    @Test
    void tellOfARuleThatIsNotAsExpected() {
        assertFails(() -> PlanAssertions.assertThat(report(compliantPlan())).inYear(1).reports("T-TEAM"), """
                Expected in year 1:
                  a finding of T-TEAM
                Actual:
                  (none)""");
        assertFails(() -> PlanAssertions.assertThat(report(shortPlan())).inYear(1).doesNotReport("T-OPEN"), """
                Expected in year 1:
                  no finding of T-OPEN
                Actual:
                  T-TEAM VIOLATION /choices/0: ‘TL.AW.1 Workshop’ is not for the whole team.
                  T-OPEN ADVICE /facts/open: The practice is not open.""");
    }

    @Test
    void refuseAYearThatWasNotJudged() {
        assertFails(() -> PlanAssertions.assertThat(report(compliantPlan())).inYear(2),
                "Expected a judgement of year 2, and the report has one of [1]");
    }

    @Test
    void aRuleIsVerifiedInASentence() {
        RuleVerifier testland = RuleVerifier.of(ServiceLoader.load(RegionModule.class, loader).iterator().next());

        testland.verifyThat("T-TEAM").given(shortPlan()).inYear(1).reportsViolationAt("/choices/0");
        testland.verifyThat("T-OPEN").given(shortPlan()).inYear(1).reportsAdviceAt("/facts/open");
        testland.verifyThat("T-TEAM").given(compliantPlan()).inYear(1).reportsNothing();
        testland.verifyThat("L-AW-J2").given(compliantPlan()).inYear(2).reportsViolationAt("/choices");
        assertFails(() -> testland.verifyThat("T-TEAM").given(shortPlan()).inYear(1).reportsViolationAt("/choices/1"), """
                Expected in year 1:
                  T-TEAM VIOLATION /choices/1
                Actual:
                  T-TEAM VIOLATION /choices/0: ‘TL.AW.1 Workshop’ is not for the whole team.
                  T-OPEN ADVICE /facts/open: The practice is not open.""");
        assertFails(() -> testland.verifyThat("T-TAEM"), "There is no rule T-TAEM; did you mean T-TEAM.");
    }

    private static void assertFails(Runnable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion::run)
                .satisfies(error -> assertThat(error.getMessage().lines()).containsExactlyElementsOf(message.lines().toList()));
    }

    private static ValidationReport report(PracticePlan plan) {
        return validator.validate(plan, JudgedYears.YEAR_1);
    }

    private static PracticePlan compliantPlan() {
        return aPlan().choosing("TL.AW.1", 1).choosing("TL.GG.1", 1).build();
    }

    private static PracticePlan shortPlan() {
        return aPlan().choosing("TL.AW.1", 1, choice -> choice.fact("wholeTeam", false)).choosing("TL.GG.1", 1).fact("open", false).build();
    }

    private static PracticePlan.Builder aPlan() {
        return PracticePlan.inRegion("testland").startingOn(LocalDate.of(2023, 4, 1)).intervision(IntervisionForm.PRACTICE);
    }
}
