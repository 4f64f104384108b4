package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a region's author writes what a rule matches, the rule reports on the facts that meet it and on no others.
 */
class RuleShapesTest {

    /** The rule that is written in other ways; it looks at choices. */
    private static final String CONDITION =
            "$choice : AssessedChoice(item == \"TL.AW.1\", conditionsDue, facts.no(\"wholeTeam\"))";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "item == \"TL.AW.1\"                                        ; 1:TL.AW.1, 2:TL.AW.1",
                "item == \"TL.AW.1\", inYear2                               ; 2:TL.AW.1",
                "inYear2, item == \"TL.AW.1\"                               ; 2:TL.AW.1",
                "\"TL.AW.1\" == item                                        ; 1:TL.AW.1, 2:TL.AW.1",
                "item == \"TL.AW.1\" || item == \"TL.NW.1\"                 ; 1:TL.AW.1, 2:TL.AW.1, 2:TL.NW.1",
                "item in (\"TL.AW.1\", \"TL.NW.1\")                         ; 1:TL.AW.1, 2:TL.AW.1, 2:TL.NW.1",
                "item != \"TL.AW.1\", inYear1                               ; 1:TL.AW.2, 1:TL.GG.1",
                "item matches \"TL[.]GG[.].*\"                              ; 1:TL.GG.1",
                "(item == \"TL.AW.1\" && inYear1) || item == \"TL.NW.1\"      ; 1:TL.AW.1, 2:TL.NW.1",
                "item == \"elsewhere\"                                      ; ",
            })
    void aRuleReportsOnTheChoicesThatMeetIt(String constraints, String expected) throws IOException {
        assertThat(found("$choice : AssessedChoice(" + constraints + ")"))
                .hasToString("[" + (expected == null ? "" : expected) + "]");
    }

    /** What is more than one fact, or more than its constraints, is refused with what to write instead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "AssessedYear() $choice : AssessedChoice()                ; matches two facts      ; Ask the one fact",
                "$choice : AssessedChoice() and AssessedYear()            ; matches two facts      ; Ask the one fact",
                "$choice : AssessedChoice() not AssessedChoice(inYear2)   ; matches with \"not\"    ; Put ! before",
                "$choice : AssessedChoice() exists AssessedChoice(inYear2); matches with \"exists\" ; AssessedYear(counts(",
                "$choice : AssessedChoice() forall(AssessedChoice(inYear2) AssessedChoice(inYear2, admitted)) ; matches with \"forall\" ; Match one choice",
                "($choice : AssessedChoice(inYear1) or $choice : AssessedChoice(inYear2)) ; matches with \"or\" ; Write || between",
                "$choice : AssessedChoice() eval($choice.isInYear2())     ; matches with \"eval\"   ; between the parentheses",
                "$choice : AssessedChoice() String() from $choice.getItem() ; matches with \"from\" ; ask a value in the consequence",
                "$choice : AssessedChoice() accumulate(AssessedChoice($i : item), $n : count($i)) ; matches with \"accumulate\" ; counted(",
                "$choice : AssessedChoice($code : item)                   ; binds a variable       ; $choice.getItem()",
                "$choice : AssessedChoice(reads(\"TEAM_BINDS\") || inYear2) ; asks                 ; reads(\"X\")",
                "$choice : AssessedChoice(reads(\"TEAM_BINDS\") == true)    ; asks                 ; reads(\"X\")",
            })
    void aRuleThatAsksForMoreThanItsFactIsToldHowToWriteIt(String condition, String wrong, String remedy)
            throws IOException {
        assertRefused(
                testland().replacing(RegionProject.RULES, CONDITION, condition),
                "nl/testland/regels.drl, line 33: rule \"T-TEAM: the workshop is for the whole team\" " + wrong,
                remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings.report($choice, drools.getRule().getName(), null);", "insert(\"x\");"})
    void aConsequenceThatDoesMoreThanReportIsRefused(String consequence) throws IOException {
        assertRefused(
                testland().replacing(RegionProject.RULES, "findings.report($choice);", consequence),
                "T-TEAM",
                "names \"drools\" in its consequence, or calls insert, modify, update or delete",
                "findings.report($fact");
    }

    @Test
    void aQualifyingRuleThatReportsIsRefused() throws IOException {
        assertRefused(
                testland().replacing(RegionProject.RULES, "contributions.refuse($choice);", "findings.report(null);"),
                "T-MENU",
                "reports, though it matches PlannedChoice");
    }

    @Test
    void aJudgingRuleThatContributesIsRefused() throws IOException {
        assertRefused(
                testland()
                        .replacing(
                                RegionProject.RULES,
                                "findings.report($year);",
                                "contributions.waive(KernelElement.AW, 1);"),
                "T-OPEN",
                "contributes, though it matches AssessedYear");
    }

    private void assertRefused(RegionProject project, String... words) throws IOException {
        try (URLClassLoader loader = project.compileInto(folder)) {
            assertThatIllegalStateException()
                    .isThrownBy(PlanValidator.create(loader)::rules)
                    .satisfies(e -> assertThat(e.getMessage()).contains(words));
        }
    }

    private static RegionProject testland() {
        return RegionProject.testland()
                .replacing(
                        RegionProject.RULES,
                        "import nl.mtvp.rules.region.MenuDraft",
                        "import nl.mtvp.rules.region.MenuDraft\nimport nl.mtvp.rules.region.ReadingOption");
    }

    @Test
    void aConditionThatThrowsInOneYearLeavesTheOtherJudged() throws IOException {
        RegionProject throwing = RegionProject.testland()
                .replacing(
                        RegionProject.RULES,
                        "AssessedYear(plan.no(\"/facts/open\"))",
                        "AssessedYear(year2, plan.value(\"/practice/staffCount\").hashCode() > 3)");
        try (URLClassLoader loader = throwing.compileInto(folder)) {
            PracticePlan plan = aPlan().choosing("NO.SUCH.ITEM", 1).build();

            ValidationReport report =
                    PlanValidator.create(loader).judging(JudgedYears.ALL).validate(plan);

            assertThat(report.year(1).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(report.year(2).verdict()).isEqualTo(Verdict.NOT_JUDGED);
            assertThat(report.year(2).fault().rule()).isEqualTo("T-OPEN: the practice is open");
        }
    }

    /** Year and item of what a rule finds in the plan if it matches this. */
    private List<String> found(String condition) throws IOException {
        try (URLClassLoader loader = RegionProject.testland()
                .replacing(RegionProject.RULES, CONDITION, condition)
                .compileInto(folder)) {
            List<Finding> findings = PlanValidator.create(loader)
                    .judging(JudgedYears.ALL)
                    .validate(aPlan().build())
                    .findings();
            return findings.stream()
                    .filter(finding -> finding.rule().equals("T-TEAM"))
                    .map(finding -> finding.year() + ":" + finding.item())
                    .toList();
        }
    }

    private static PracticePlan.Builder aPlan() {
        return PracticePlan.inRegion("testland")
                .startingOn(LocalDate.of(2023, 4, 1))
                .practice(practice -> practice.name("Praktijk Test"))
                .intervision(IntervisionForm.PRACTICE)
                .choosing("TL.AW.1", 1)
                .choosing("TL.AW.2", 1)
                .choosing("TL.GG.1", 1)
                .choosing("TL.AW.1", 2)
                .choosing("TL.NW.1", 2);
    }
}
