package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a region's author writes what a rule matches, the rule speaks of the facts that meet it and of no others. */
class RuleShapesTest {

    /** The rule that is written in other ways; it looks at choices. */
    private static final String CONDITION = "$choice : AssessedChoice(item == \"TL.AW.1\", conditionsDue, facts.no(\"wholeTeam\"))";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "item == \"TL.AW.1\"                                        ; 1:TL.AW.1, 2:TL.AW.1",
            "item == \"TL.AW.1\", inYear2                               ; 2:TL.AW.1",
            "inYear2, item == \"TL.AW.1\"                               ; 2:TL.AW.1",
            "\"TL.AW.1\" == item                                        ; 1:TL.AW.1, 2:TL.AW.1",
            "item == \"TL.AW.1\" || item == \"TL.NW.1\"                 ; 1:TL.AW.1, 2:TL.AW.1, 2:TL.NW.1",
            "item in (\"TL.AW.1\", \"TL.NW.1\")                         ; 1:TL.AW.1, 2:TL.AW.1, 2:TL.NW.1",
            "item != \"TL.AW.1\", inYear1                               ; 1:TL.AW.2, 1:TL.GG.1",
            "$code : item, $code == \"TL.NW.1\"                         ; 2:TL.NW.1",
            "$code : item, inYear1, eval($code.endsWith(\"GG.1\"))      ; 1:TL.GG.1",
            "item matches \"TL[.]GG[.].*\"                              ; 1:TL.GG.1",
            "plan.region == \"testland\", inYear2                       ; 2:TL.AW.1, 2:TL.NW.1",
            "plan.region == \"elsewhere\"                               ; ",
    })
    void aRuleSpeaksOfTheChoicesThatMeetIt(String constraints, String expected) throws IOException {
        assertThat(found("$choice : AssessedChoice(" + constraints + ")")).hasToString("[" + (expected == null ? "" : expected) + "]");
    }

    /** What one year holds is no business of a rule that looks at the other. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "AssessedYear(year2)                ; item == \"TL.AW.1\"                  ; 2:TL.AW.1",
            "AssessedYear(year1)                ; item == \"TL.AW.1\"                  ; 1:TL.AW.1",
            "AssessedYear(year1)                ; inYear2                              ; ",
            "AssessedYear(year2)                ; inYear1                              ; ",
            "$other : AssessedChoice(item == \"TL.AW.2\") ; item == \"TL.GG.1\", $other.element == KernelElement.AW ; 1:TL.GG.1",
            "$other : AssessedChoice(item == \"TL.AW.2\") ; item == \"TL.GG.1\", $other.element == KernelElement.GG ; ",
            "$other : AssessedChoice(item == \"TL.AW.2\", $code : item) ; item == \"TL.GG.1\", $code != item ; 1:TL.GG.1",
            "$year : AssessedYear()             ; item == \"TL.AW.1\", plan == $year.plan ; 1:TL.AW.1, 2:TL.AW.1",
            "$year : AssessedYear()             ; item == \"TL.AW.1\", plan != $year.plan ; ",
    })
    void aRuleThatMatchesTwoFactsMatchesThoseOfOneYear(String year, String choice, String expected) throws IOException {
        assertThat(found(year + " $choice : AssessedChoice(" + choice + ")")).hasToString("[" + (expected == null ? "" : expected) + "]");
    }

    @Test
    void aConditionThatThrowsInOneYearLeavesTheOtherJudged() throws IOException {
        RegionProject throwing = RegionProject.testland().replacing(RegionProject.RULES, "AssessedYear(plan.facts.no(\"open\"))",
                "AssessedYear(year2, plan.practice.name.length() > 3)");
        try (URLClassLoader loader = throwing.compileInto(folder)) {
            PracticePlan plan = aPlan().practice(practice -> practice.name(null)).choosing("NO.SUCH.ITEM", 1).build();

            ValidationReport report = PlanValidator.create(loader).validate(plan, JudgedYears.ALL);

            assertThat(report.year(1).orElseThrow().verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(report.year(2).orElseThrow().verdict()).isEqualTo(Verdict.NOT_JUDGED);
            assertThat(report.year(2).orElseThrow().fault().rule()).isEqualTo("T-OPEN: the practice is open");
        }
    }

    @Test
    void aQualifyingRuleThatReportsIsAFault() throws IOException {
        RegionProject confused = RegionProject.testland().replacing(RegionProject.RULES,
                "contributions.refuse(drools.getRule().getName(), $choice);", "findings.report(drools.getRule().getName(), null);");
        try (URLClassLoader loader = confused.compileInto(folder)) {
            ValidationReport report = PlanValidator.create(loader).validate(aPlan().choosing("NO.SUCH.ITEM", 1).build());

            assertThat(report.verdict()).isEqualTo(Verdict.NOT_JUDGED);
            assertThat(report.years().get(0).fault().message()).contains("T-MENU", "reports a finding");
        }
    }

    @Test
    void aJudgingRuleThatContributesIsAFault() throws IOException {
        RegionProject confused = RegionProject.testland().replacing(RegionProject.RULES, "findings.report(drools.getRule().getName(), $year);",
                "contributions.waive(drools.getRule().getName(), KernelElement.AW, 1);");
        try (URLClassLoader loader = confused.compileInto(folder)) {
            ValidationReport report = PlanValidator.create(loader).validate(aPlan().fact("open", false).build());

            assertThat(report.verdict()).isEqualTo(Verdict.NOT_JUDGED);
            assertThat(report.years().get(0).fault().message()).contains("T-OPEN", "contributes");
        }
    }

    @Test
    void aRuleReportsWhatItBound() throws IOException {
        RegionProject bound = RegionProject.testland().replacing(RegionProject.RULES, CONDITION, "$choice : AssessedChoice(inYear2, $code : item)")
                .replacing(RegionProject.RULES, "findings.report(drools.getRule().getName(), $choice);",
                        "findings.report(drools.getRule().getName(), $choice, $code, null);");
        try (URLClassLoader loader = bound.compileInto(folder)) {
            assertThat(PlanValidator.create(loader).validate(aPlan().build()).findings()).filteredOn(finding -> finding.rule().equals("T-TEAM"))
                    .extracting(Finding::observed).containsExactly("TL.AW.1", "TL.NW.1");
        }
    }

    /** One rule that joins facts makes all be judged in another way, to the same end. */
    @Test
    void rulesThatLookAtOneFactFindTheSameBesideOneThatJoins() throws IOException {
        RegionProject joining = RegionProject.testland().replacing(RegionProject.RULES, "$choice : PlannedChoice(!offered)",
                "$choice : PlannedChoice(!offered) PlannedChoice(this == $choice)");
        List<PracticePlan> plans = List.of(aPlan().build(), aPlan().fact("open", false).build(), aPlan().choosing("NO.SUCH.ITEM", 1).build(),
                aPlan().choosing("NO.SUCH.ITEM", 2).practice(practice -> practice.name(null)).fact("open", false).build(),
                PracticePlan.inRegion("testland").choosing(Choice.of("TL.AW.1", 2).fact("wholeTeam", false).build()).build(),
                PracticePlan.inRegion("testland").build());
        try (URLClassLoader alone = RegionProject.testland().compileInto(folder.resolve("alone"));
                URLClassLoader joined = joining.compileInto(folder.resolve("joined"))) {
            PlanValidator one = PlanValidator.create(alone);
            PlanValidator other = PlanValidator.create(joined);

            assertThat(plans).allSatisfy(plan -> assertThat(one.validate(plan, JudgedYears.ALL)).isEqualTo(other.validate(plan, JudgedYears.ALL)));
            assertThat(one.batch().years(JudgedYears.ALL).validateAll(plans.iterator())).toIterable()
                    .containsExactlyElementsOf(() -> other.batch().years(JudgedYears.ALL).validateAll(plans.iterator()));
        }
    }

    /** Year and item of what a rule finds in the plan if it matches this. */
    private List<String> found(String condition) throws IOException {
        try (URLClassLoader loader = RegionProject.testland().replacing(RegionProject.RULES, CONDITION, condition).compileInto(folder)) {
            List<Finding> findings = PlanValidator.create(loader).validate(aPlan().build(), JudgedYears.ALL).findings();
            return findings.stream().filter(finding -> finding.rule().equals("T-TEAM")).map(finding -> finding.year() + ":" + finding.item())
                    .toList();
        }
    }

    private static PracticePlan.Builder aPlan() {
        return PracticePlan.inRegion("testland").startingOn(LocalDate.of(2023, 4, 1))
                .practice(practice -> practice.name("Praktijk Test"))
                .intervision(IntervisionForm.PRACTICE)
                .choosing("TL.AW.1", 1)
                .choosing("TL.AW.2", 1)
                .choosing("TL.GG.1", 1)
                .choosing("TL.AW.1", 2)
                .choosing("TL.NW.1", 2);
    }
}
