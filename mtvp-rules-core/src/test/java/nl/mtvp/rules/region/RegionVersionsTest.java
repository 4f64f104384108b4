package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second version of a region states what differs from the first, and keeps the rest. */
class RegionVersionsTest {

    private static final LocalDate OLD = LocalDate.of(2023, 4, 1);
    private static final LocalDate NEW = LocalDate.of(2024, 1, 1);
    private static final String WITHDRAWN = "return Set.of();";

    private final RegionProject second = RegionProject.testland2024();

    @TempDir
    private Path folder;

    @Test
    void aPlanIsJudgedByTheVersionOfItsStartDate() throws IOException {
        try (URLClassLoader loader = compile(second)) {
            PlanValidator validator = PlanValidator.create(loader);

            ValidationReport old = judge(validator, OLD);
            ValidationReport changed = judge(validator, NEW);

            assertThat(old.ruleSets()).contains(new RuleSetVersion("testland", "1"));
            assertThat(old.findings()).extracting(Finding::rule).doesNotContain("T-TEAM");
            assertThat(changed.ruleSets()).contains(new RuleSetVersion("testland", "2"));
            assertThat(changed.findings())
                    .filteredOn(finding -> finding.rule().equals("T-TEAM"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.OPEN);
                        assertThat(finding.description().ruleSet()).isEqualTo(new RuleSetVersion("testland", "2"));
                        assertThat(finding.needs()).containsExactly("/choices/0/facts/wholeTeam");
                    });
        }
    }

    @Test
    void aRuleThatIsNotStatedAgainIsKept() throws IOException {
        try (URLClassLoader loader = compile(second)) {
            PlanValidator validator = PlanValidator.create(loader);
            ValidationReport report = validator.validate(
                    aPlan(NEW).fact("open", false).choosing("NO.SUCH.ITEM", 1).build());

            assertThat(report.findings())
                    .filteredOn(finding -> finding.rule().equals("T-OPEN"))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.description().ruleSet()).isEqualTo(new RuleSetVersion("testland", "2")));
            assertThat(validator.qualifyingRules())
                    .extracting(rule -> rule.id() + " " + rule.ruleSet().version())
                    .containsExactly("T-MENU 1", "T-MENU 2");
            assertThat(validator.rules())
                    .filteredOn(rule -> rule.id().startsWith("T-"))
                    .extracting(rule -> rule.id() + " " + rule.ruleSet().version())
                    .containsExactlyInAnyOrder("T-TEAM 1", "T-OPEN 1", "T-TEAM 2", "T-OPEN 2");
        }
    }

    @Test
    void aTextThatIsNotStatedAgainIsKept() throws IOException {
        try (URLClassLoader loader = compile(second)) {
            assertThat(PlanValidator.create(loader).rules())
                    .filteredOn(rule -> rule.id().equals("T-TEAM"))
                    .extracting(RuleDescription::texts)
                    .extracting(
                            texts -> texts.get(Language.DUTCH).message(),
                            texts -> texts.get(Language.DUTCH).remedy(),
                            texts -> texts.get(Language.ENGLISH).title(),
                            texts -> texts.get(Language.ENGLISH).message())
                    .containsExactly(
                            tuple(
                                    "‘{item}’ is niet voor het hele team.",
                                    "Nodig het hele team uit.",
                                    "the workshop is for the whole team",
                                    "‘{item}’ is not for the whole team."),
                            tuple(
                                    "Voor ‘{item}’ wordt het hele team uitgenodigd.",
                                    "Nodig het hele team uit.",
                                    "it is shown that the workshop is for the whole team",
                                    "‘{item}’ is not for the whole team."));
            assertThat(region(loader, NEW).points().find("T-01").question(Language.DUTCH))
                    .isEqualTo("Is het een voorwaarde dat het hele team meedoet?");
        }
    }

    @Test
    void theMenuOfTheFirstVersionIsContinued() throws IOException {
        RegionProject project = second.replacing(
                RegionProject.RULES, "    $menu.item(", "    $menu.withdraw(\"TL.NW.2\");\n    $menu.item(");
        try (URLClassLoader loader = compile(project)) {
            assertThat(region(loader, OLD).menu().items())
                    .extracting(MenuItem::code, MenuItem::title)
                    .contains(tuple("TL.AW.2", "Training"), tuple("TL.NW.2", "Welzijn"));
            assertThat(region(loader, NEW).menu().items())
                    .extracting(MenuItem::code, MenuItem::title)
                    .containsExactly(
                            tuple("TL.AW.1", "Workshop"),
                            tuple("TL.AW.2", "Training in twee delen"),
                            tuple("TL.GG.1", "Gesprek"),
                            tuple("TL.NW.1", "Overleg"));
            assertThat(region(loader, NEW).menu().items(KernelElement.AW, 2))
                    .extracting(MenuItem::code)
                    .containsExactly("TL.AW.1");
        }
    }

    @Test
    void aRequirementCanBeWithdrawn() throws IOException {
        RegionProject project = second.replacing(RegionProject.MODULE_2024, WITHDRAWN, "return Set.of(\"T-OPEN\");");
        try (URLClassLoader loader = compile(project)) {
            PlanValidator validator = PlanValidator.create(loader);

            assertThat(validator.rules())
                    .filteredOn(rule -> rule.id().startsWith("T-"))
                    .extracting(rule -> rule.id() + " " + rule.ruleSet().version())
                    .containsExactlyInAnyOrder("T-TEAM 1", "T-OPEN 1", "T-TEAM 2");
            assertThat(validator.catalogue())
                    .filteredOn(row -> row.ruleSet().equals(new RuleSetVersion("testland", "2")))
                    .extracting(CatalogueRow::id)
                    .containsExactly("T-TEAM", "T-DOOR", "T-TEA");
        }
    }

    @Test
    void aRowOfTheCatalogueIsReplaced() throws IOException {
        RegionProject project = second.adding(RegionProject.CATALOGUE, """
                [{ "id": "T-TEA", "sources": [{"place": "3 item 3"}],
                   "binds": "REGIONAL_ORGANISATION", "kind": "DUTY_OF_OTHERS", "treatment": "ORGANISATION",
                   "says": "There is coffee." }]
                """);
        try (URLClassLoader loader = compile(project)) {
            assertThat(PlanValidator.create(loader).catalogue())
                    .filteredOn(row -> row.id().equals("T-TEA") || row.id().equals("T-DOOR"))
                    .extracting(row -> row.ruleSet().version(), CatalogueRow::says)
                    .containsExactly(
                            tuple("1", "A door that is shut is not open."),
                            tuple("1", "There is tea."),
                            tuple("2", "A door that is shut is not open."),
                            tuple("2", "There is coffee."));
        }
    }

    /** As in a year in which only one requirement is dropped: it needs no DRL file and no texts. */
    @Test
    void aThirdVersionBuildsOnTheSecond() throws IOException {
        RegionProject until2025 = second.replacing(
                RegionProject.MODULE_2024, "2024, 1, 1), null", "2024, 1, 1), LocalDate.of(2025, 12, 31)");
        RegionProject third = second.replacing(RegionProject.SERVICES, "nl.testland2024", "nl.testland2026")
                .replacing(RegionProject.MODULE_2024, "package nl.testland2024", "package nl.testland2026")
                .replacing(RegionProject.MODULE_2024, "extends TestlandModule", "extends nl.testland2024.Testland2024")
                .replacing(RegionProject.MODULE_2024, "new TestlandModule", "new nl.testland2024.Testland2024")
                .replacing(RegionProject.MODULE_2024, "2024, 1, 1", "2026, 1, 1")
                .replacing(RegionProject.MODULE_2024, "return \"2\"", "return \"3\"")
                .replacing(RegionProject.MODULE_2024, WITHDRAWN, "return Set.of(\"T-OPEN\");")
                .without(RegionProject.RULES)
                .without(RegionProject.DUTCH);
        compile(until2025).close();
        try (URLClassLoader loader = third.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);

            ValidationReport report = judge(validator, LocalDate.of(2026, 1, 1));

            assertThat(report.ruleSets()).contains(new RuleSetVersion("testland", "3"));
            assertThat(report.findings())
                    .filteredOn(finding -> finding.rule().equals("T-TEAM"))
                    .extracting(finding ->
                            finding.description().texts().get(Language.DUTCH).message())
                    .containsExactly("Voor ‘{item}’ wordt het hele team uitgenodigd.");
            assertThat(validator.rules())
                    .filteredOn(rule -> rule.id().startsWith("T-"))
                    .extracting(rule -> rule.id() + " " + rule.ruleSet().version())
                    .containsExactlyInAnyOrder("T-TEAM 1", "T-OPEN 1", "T-TEAM 2", "T-OPEN 2", "T-TEAM 3");
        }
    }

    /** They would be lost: the package of the DRL file is misspelt. */
    @Test
    void rulesOfASecondVersionInAnotherPackageAreRefused() throws IOException {
        assertRefused(
                second.replacing(RegionProject.RULES, "package nl.testland2024", "package nl.testland2042"),
                "rule set testland (package nl.testland2024",
                "names no rules of that package");
    }

    @Test
    void judgementsByTheSecondVersionAreExplainedAndRemedied() throws IOException {
        try (URLClassLoader loader = compile(second)) {
            PlanValidator validator = PlanValidator.create(loader).judging(JudgedYears.YEAR_1);
            ValidationReport report = validator.validate(aPlan(NEW)
                    .choosing("TL.AW.1", 1, choice -> choice.fact("wholeTeam", false))
                    .build());

            assertThat(validator.explain(report).year(1).outcomes("T-TEAM"))
                    .extracting(RuleOutcome::outcome)
                    .containsExactly(Outcome.VIOLATED);
            assertThat(validator.propose(report).proposals()).isNotEmpty().allSatisfy(proposal -> {
                assertThat(proposal.plan().startDate()).isEqualTo(NEW);
                assertThat(validator.validate(proposal.plan()).findings())
                        .noneMatch(finding -> finding.severity() == Severity.VIOLATION);
            });
        }
    }

    @Test
    void aRuleToWithdrawHasToBeThere() throws IOException {
        assertRefused(
                second.replacing(RegionProject.MODULE_2024, WITHDRAWN, "return Set.of(\"T-OPNE\");"),
                "rule set testland (package nl.testland2024",
                "withdraws T-OPNE",
                "they are [Menu of Testland, P-AGB, P-SUBMITTED, P-WAIT, T-MENU, T-OPEN, T-TEAM]");
    }

    @Test
    void anItemToWithdrawHasToBeThere() throws IOException {
        assertRefused(
                second.replacing(
                        RegionProject.RULES, "    $menu.item(", "    $menu.withdraw(\"TL.AW.9\"); $menu.item("),
                "it withdraws TL.AW.9",
                "it offers [TL.AW.1, TL.AW.2, TL.GG.1, TL.NW.1, TL.NW.2]");
    }

    @Test
    void anItemIsWrittenOnceInAVersion() throws IOException {
        assertRefused(
                second.replacing(
                        RegionProject.RULES,
                        "    $menu.item(",
                        "    $menu.item(\"TL.AW.2\", KernelElement.AW, \"Cursus\").source(\"2\");\n    $menu.item("),
                "menu item TL.AW.2 is on the menu twice, as \"Cursus\" and as \"Training in twee delen\"");
    }

    /** Its id is misspelt, so that it would come on top of the rule that it was to replace. */
    @Test
    void aRuleThatReplacesNoneNeedsTextsOfItsOwn() throws IOException {
        assertRefused(
                second.replacing(RegionProject.RULES, "\"T-TEAM:", "\"T-TAEM:"), "T-TAEM", "has no text T-TAEM.title");
    }

    @Test
    void aVersionCannotBuildOnItself() throws IOException {
        RegionProject itself = RegionProject.testland()
                .replacing(
                        RegionProject.MODULE,
                        "public String id()",
                        "public nl.mtvp.rules.region.RuleModule basedOn() {"
                                + " return new TestlandModule(); }\n    public String id()");
        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    try (URLClassLoader loader = itself.compileInto(folder)) {
                        PlanValidator.create(loader);
                    }
                })
                .withMessageContaining("nl.testland.TestlandModule builds on nl.testland.TestlandModule")
                .withMessageContaining("both are version 1 of testland");
    }

    @Test
    void aVersionNeedsAVersionOfItsOwn() throws IOException {
        assertRefused(
                second.replacing(RegionProject.MODULE_2024, "return \"2\"", "return \"1\""),
                "two rule sets have the id \"testland\"",
                "a version() and a validity() of their own");
    }

    @Test
    void versionsThatCoverTheSameStartDatesAreRefusedWithTheirDays() throws IOException {
        assertRefused(
                second.replacing(RegionProject.MODULE_2024, "LocalDate.of(2024, 1, 1)", "LocalDate.of(2023, 12, 1)"),
                "two versions of the region \"testland\" cover the same start dates",
                "until 2023-12-31",
                "from 2023-12-01",
                "begin after the day on which that of the earlier one ends");
    }

    @Test
    void aVersionCannotBuildOnAnotherRegion() throws IOException {
        assertRefused(
                second.replacing(
                        RegionProject.MODULE_2024,
                        "public String version()",
                        "public String id() { return \"elsewhere\"; }\n    public String version()"),
                "nl.testland2024.Testland2024 is a version of elsewhere",
                "builds on nl.testland.TestlandModule, a version of testland");
    }

    /** It would keep what the module of the last version states, and lose its rules. */
    @Test
    void aModuleThatExtendsAnotherBuildsOnIt() throws IOException {
        assertRefused(
                second.replacing(RegionProject.MODULE_2024, "return new TestlandModule()", "return null"),
                "nl.testland2024.Testland2024 extends nl.testland.TestlandModule and builds on no version",
                "Return a new TestlandModule() in basedOn()");
    }

    private void assertRefused(RegionProject project, String... sentences) throws IOException {
        try (URLClassLoader loader = compile(project)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> PlanValidator.create(loader).rules())
                    .satisfies(e -> assertThat(e.getMessage()).contains(sentences));
        }
    }

    private URLClassLoader compile(RegionProject version) throws IOException {
        RegionProject.testlandUntil2023().compileInto(folder).close();
        return version.compileInto(folder);
    }

    private static Region region(ClassLoader loader, LocalDate start) {
        return PlanValidator.create(loader).regions().find("testland", start);
    }

    private static ValidationReport judge(PlanValidator validator, LocalDate start) {
        return validator.validate(aPlan(start).choosing("TL.AW.1", 1).build());
    }

    private static PracticePlan.Builder aPlan(LocalDate start) {
        return PracticePlan.inRegion("testland").startingOn(start);
    }
}
