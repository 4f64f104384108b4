package nl.mtvp.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.RegionProject;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Severity;
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
        PlanAssertions.assertThat(report(compliantPlan()))
                .isCompliant()
                .hasVerdict(Verdict.COMPLIANT)
                .inYear(1)
                .isCompliant()
                .hasViolations()
                .hasNoAdvice()
                .doesNotReport("T-TEAM");
        PlanAssertions.assertThat(report(shortPlan()))
                .isNotCompliant()
                .inYear(1)
                .hasViolations("T-TEAM")
                .hasAdvice("T-OPEN")
                .reports("T-OPEN")
                .doesNotReport("L-AW-J1");
    }

    @Test
    void listExpectedAndActualFindings() {
        assertFails(
                () -> PlanAssertions.assertThat(report(shortPlan())).inYear(1).hasViolations("L-AW-J1"), """
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
        assertFails(
                () -> PlanAssertions.assertThat(report(compliantPlan()))
                        .inYear(1)
                        .hasAdvice("T-OPEN"),
                """
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
        assertFails(
                () -> PlanAssertions.assertThat(report(compliantPlan()))
                        .inYear(1)
                        .reports("T-TEAM"),
                """
                Expected in year 1:
                  a finding of T-TEAM
                Actual:
                  (none)""");
        assertFails(
                () -> PlanAssertions.assertThat(report(shortPlan())).inYear(1).doesNotReport("T-OPEN"), """
                Expected in year 1:
                  no finding of T-OPEN
                Actual:
                  T-TEAM VIOLATION /choices/0: ‘TL.AW.1 Workshop’ is not for the whole team.
                  T-OPEN ADVICE /facts/open: The practice is not open.""");
    }

    @Test
    void passOnOpenPointsOfAYearAndOfAllYears() {
        ValidationReport report = incomplete("/facts/open");
        PlanAssertions.assertThat(report)
                .isIncomplete()
                .hasOpenPoints("T-OPEN")
                .inYear(1)
                .isIncomplete()
                .hasViolations()
                .hasOpenPoints("T-OPEN")
                .hasOpenPointNeeding("T-OPEN", "/facts/open");
        PlanAssertions.assertThat(incomplete()).inYear(1).hasOpenPointNeeding("T-OPEN");
    }

    @Test
    void tellOfOpenPointsWithWhatTheyNeed() {
        assertFails(() -> PlanAssertions.assertThat(incomplete("/facts/open")).isCompliant(), """
                Expected verdict:
                  COMPLIANT
                Actual verdict:
                  INCOMPLETE
                Findings of year 1:
                  T-OPEN OPEN /facts/open needing /facts/open: It is not known yet whether this is so: the practice is open.""");
        assertFails(
                () -> PlanAssertions.assertThat(incomplete("/facts/open"))
                        .inYear(1)
                        .hasOpenPointNeeding("T-OPEN", "/startDate"),
                """
                Expected in year 1:
                  T-OPEN OPEN needing /startDate
                Actual:
                  T-OPEN OPEN /facts/open needing /facts/open: It is not known yet whether this is so: the practice is open.""");
        assertFails(() -> PlanAssertions.assertThat(incomplete()).hasOpenPoints("T-TEAM"), """
                Expected open points in year 1:
                  T-TEAM
                Actual open points in year 1:
                  T-OPEN
                Expected but not found:
                  T-TEAM
                Unexpected but found:
                  T-OPEN OPEN /facts/open needing nothing: It is not known yet whether this is so: the practice is open.""");
        assertFails(() -> PlanAssertions.assertThat(incomplete()).inYear(1).isCompliant(), """
                Expected open points in year 1:
                  (none)
                Actual open points in year 1:
                  T-OPEN
                Expected but not found:
                  (none)
                Unexpected but found:
                  T-OPEN OPEN /facts/open needing nothing: It is not known yet whether this is so: the practice is open.""");
        assertFails(
                () -> PlanAssertions.assertThat(report(compliantPlan()))
                        .inYear(1)
                        .isIncomplete(),
                """
                Expected in year 1:
                  an open point and no violation
                Actual:
                  (none)""");
        assertFails(() -> PlanAssertions.assertThat(report(shortPlan())).isIncomplete(), """
                Expected verdict:
                  INCOMPLETE
                Actual verdict:
                  NON_COMPLIANT
                Findings of year 1:
                  T-TEAM VIOLATION /choices/0: ‘TL.AW.1 Workshop’ is not for the whole team.
                  T-OPEN ADVICE /facts/open: The practice is not open.""");
    }

    @Test
    void passOnNothingWhereAYearWasNotJudged() {
        ValidationReport report = new ValidationReport(
                compliantPlan(),
                List.of(),
                List.of(),
                List.of(
                        new YearReport(1, List.of(), null),
                        new YearReport(2, List.of(), new Fault("T-X: a rule", "testland", "it broke"))));
        assertFails(() -> PlanAssertions.assertThat(report).hasOpenPoints(), """
                Expected open points in year 1 and 2:
                  (none)
                Actual open points in year 1 and 2:
                  (none)
                Expected but not found:
                  (none)
                Unexpected but found:
                  (none)
                Not judged, since a rule threw:
                  NOT_JUDGED: rule "T-X: a rule" of testland: it broke""");
    }

    @Test
    void refuseAYearThatWasNotJudged() {
        assertFails(
                () -> PlanAssertions.assertThat(report(compliantPlan())).inYear(2),
                "Expected a judgement of year 2, and the report has one of [1]");
    }

    @Test
    void aRuleIsVerifiedInASentence() {
        RuleVerifier testland = RuleVerifier.of(
                ServiceLoader.load(RegionModule.class, loader).iterator().next());

        testland.verifyThat("T-TEAM").given(shortPlan()).inYear(1).reportsViolationAt("/choices/0");
        testland.verifyThat("T-OPEN").given(shortPlan()).inYear(1).reportsAdviceAt("/facts/open");
        testland.verifyThat("T-TEAM").given(compliantPlan()).inYear(1).reportsNothing();
        testland.verifyThat("L-AW-J2").given(compliantPlan()).inYear(2).reportsViolationAt("/choices");
        assertFails(
                () -> testland.verifyThat("T-TEAM").given(shortPlan()).inYear(1).reportsViolationAt("/choices/1"), """
                Expected in year 1:
                  T-TEAM VIOLATION /choices/1
                Actual:
                  T-TEAM VIOLATION /choices/0: ‘TL.AW.1 Workshop’ is not for the whole team.
                  T-OPEN ADVICE /facts/open: The practice is not open.""");
        assertFails(() -> testland.verifyThat("T-TAEM"), "There is no rule T-TAEM; did you mean T-TEAM.");
    }

    @Test
    void aQualifyingRuleIsVerifiedInASentence() throws IOException {
        RegionProject project = RegionProject.testland()
                .adding(RegionProject.DUTCH, "\nT-PILOT.title = Pilot\nT-LATER.title = Later\n")
                .replacing(
                        RegionProject.MODULE,
                        "public String id()",
                        "public List<nl.mtvp.rules.region.Programme> programmes() { return List.of("
                                + "new nl.mtvp.rules.region.Programme(\"P\", \"Pilot\", Map.of())); }\n    public String id()")
                .adding(RegionProject.RULES, """

                        rule "T-PILOT: the pilot counts"
                            @source("2")
                        when
                            $pilot : nl.mtvp.rules.assessment.Participation(code == "P")
                        then
                            contributions.credit("TL.NW.1", $pilot.getYears());
                        end

                        rule "T-LATER: a later choice does not count"
                            @source("2")
                        when
                            $choice : PlannedChoice(inYear2)
                        then
                            contributions.leaveUncounted($choice);
                        end
                        """);
        try (URLClassLoader own = project.compileInto(folder.resolve("qualifying"))) {
            RuleVerifier testland = RuleVerifier.of(ServiceLoader.load(RegionModule.class, own).stream()
                    .map(ServiceLoader.Provider::get)
                    .findFirst()
                    .orElseThrow());
            PracticePlan plan = aPlan().choosing("TL.AW.1", 1)
                    .choosing("TL.AW.9", 1)
                    .choosing("TL.AW.1", 2)
                    .following(new ProgrammeParticipation("P", null, true, Set.of(2)))
                    .build();

            testland.verifyThat("T-MENU").given(plan).inYear(1).refuses("/choices/1");
            testland.verifyThat("T-MENU").given(plan).inYear(2).contributesNothing();
            testland.verifyThat("T-LATER").given(plan).inYear(2).leavesUncounted("/choices/2");
            testland.verifyThat("T-PILOT").given(plan).inYear(1).contributesNothing();
            testland.verifyThat("T-PILOT").given(plan).inYear(2).credits("TL.NW.1");
            assertFails(
                    () -> testland.verifyThat("T-PILOT").given(plan).inYear(2).waives(KernelElement.NW),
                    "Expected in year 2: T-PILOT waives NW. Actual: T-PILOT credits TL.NW.1.");
            assertFails(
                    () -> testland.verifyThat("T-MENU").given(plan).inYear(2).refuses("/choices/2"),
                    "Expected in year 2: T-MENU refuses /choices/2. Actual: T-MENU contributes nothing.");
        }
    }

    /** A report with T-OPEN as its only finding, an open point of a rule that declares another severity. */
    private static ValidationReport incomplete(String... needs) {
        ValidationReport report = report(shortPlan());
        Finding open = report.year(1).findings(Severity.ADVICE).get(0);
        return new ValidationReport(
                report.plan(),
                report.ruleSets(),
                report.readings(),
                List.of(new YearReport(1, List.of(open.asOpenPoint(List.of(needs))), null)));
    }

    private static void assertFails(Runnable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion::run)
                .satisfies(error -> assertThat(error.getMessage().lines())
                        .containsExactlyElementsOf(message.lines().toList()));
    }

    private static ValidationReport report(PracticePlan plan) {
        return validator.judging(JudgedYears.YEAR_1).validate(plan);
    }

    private static PracticePlan compliantPlan() {
        return aPlan().choosing("TL.AW.1", 1).choosing("TL.GG.1", 1).build();
    }

    private static PracticePlan shortPlan() {
        return aPlan().choosing("TL.AW.1", 1, choice -> choice.fact("wholeTeam", false))
                .choosing("TL.GG.1", 1)
                .fact("open", false)
                .build();
    }

    private static PracticePlan.Builder aPlan() {
        return PracticePlan.inRegion("testland")
                .startingOn(LocalDate.of(2023, 4, 1))
                .intervision(IntervisionForm.PRACTICE);
    }
}
