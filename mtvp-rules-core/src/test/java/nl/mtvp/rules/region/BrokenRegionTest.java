package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.batch.BatchRun;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.ReadingInForce;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a region author is told of the mistakes of the first day, and that none of them ends in a clean report. */
class BrokenRegionTest {

    private final RegionProject testland = RegionProject.testland();

    @TempDir
    private Path folder;

    @Test
    void aRegionThatWorksJudgesPlans() throws IOException {
        try (URLClassLoader loader = testland.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);

            assertThat(validator
                            .judging(JudgedYears.YEAR_1)
                            .validate(aPlan().build())
                            .isCompliant())
                    .isTrue();
            assertThat(validator
                            .validate(aPlan().choosing("TL.AW.1", 1, choice -> choice.fact("wholeTeam", false))
                                    .fact("open", false)
                                    .build())
                            .findings())
                    .extracting(finding -> finding.rule() + " " + finding.severity())
                    .containsExactly("T-TEAM VIOLATION", "T-OPEN ADVICE");
        }
    }

    @Test
    void withoutAnyRegionThereIsNoValidator() {
        assertThatIllegalStateException()
                .isThrownBy(PlanValidator::create)
                .withMessageContaining("no region module was found")
                .withMessageContaining("mtvp-rules-regions");
    }

    @Test
    void aForgottenServicesFileLeavesNoRegion() {
        assertRefusedAtStart(
                testland.without(RegionProject.SERVICES),
                "no region module was found",
                "META-INF/services/nl.mtvp.rules.region.RegionModule");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nl.testland.NoModule ; was not found",
                "nl/testland/TestlandModule ; was not found",
                "nl.testland.testlandModule ; was not found",
                "nl.mtvp.rules.region.Validity ; is no RegionModule",
                "nl.mtvp.rules.region.RegionModule ; is abstract",
                "nl.testland.TestlandModule$Hidden ; is not public",
                "nl.testland.TestlandModule$Told ; has no public constructor without parameters",
            })
    void aServicesFileThatNamesNoModuleIsAnError(String name, String fault) {
        assertRefusedAtStart(
                testland.replacing(
                                RegionProject.SERVICES,
                                "nl.testland.TestlandModule",
                                "# Testland\n" + name + " # region")
                        .replacing(
                                RegionProject.MODULE,
                                "public String id()",
                                "static final class Hidden extends TestlandModule {}\n"
                                        + "public static final class Told extends TestlandModule { public Told(String name) {} }\n"
                                        + "public String id()"),
                "a region module cannot be loaded: file:" + folder
                        + "/META-INF/services/nl.mtvp.rules.region.RegionModule, line 2, names " + name + ", which "
                        + fault + ".",
                "Name in META-INF/services/nl.mtvp.rules.region.RegionModule, one a line, each public class");
    }

    @Test
    void aModuleWhoseConstructorThrowsIsNamedWithTheCause() {
        assertRefusedAtStart(
                testland.replacing(
                        RegionProject.MODULE,
                        "public String id()",
                        "public TestlandModule() { throw new IllegalArgumentException(\"no document\"); }\n"
                                + "public String id()"),
                "nl.testland.TestlandModule",
                "could not be instantiated",
                "no document");
    }

    @Test
    void rulesThatWereNotCompiledAreAnError() {
        assertRefusedAtStart(
                testland.without(RegionProject.INDEX),
                "rule set testland",
                "META-INF/kie/nl.testland/testland-rules/drools-model",
                "drools-model-compiler");
    }

    @Test
    void rulesInAnotherPackageThanStatedAreAnError() {
        assertRefusedAtStart(
                testland.replacing(RegionProject.RULES, "package nl.testland", "package nl.elsewhere"),
                "rule set testland",
                "package nl.testland",
                "RegionModule.rulePackage()");
    }

    @Test
    void aPackageOfTheLeidraadIsRefused() {
        assertRefusedAtStart(
                testland.replacing(RegionProject.RULES, "package nl.testland", "package nl.mtvp.rules.leidraad")
                        .replacing(
                                RegionProject.MODULE,
                                "public String id()",
                                "public String rulePackage() { return \"nl.mtvp.rules.leidraad\"; }\n public String id()"),
                "nl.testland.TestlandModule",
                "package nl.mtvp.rules.leidraad",
                "the Leidraad");
    }

    @Test
    void twoModulesWithOneIdAreRefused() throws IOException {
        try (URLClassLoader loader = testland.compileInto(folder)) {
            RegionModule module = module(loader);
            assertThatIllegalStateException()
                    .isThrownBy(() -> PlanValidator.of(List.of(module, module)))
                    .withMessageContaining("two rule sets have the id \"testland\"");
        }
    }

    @Test
    void twoModulesWithOneRulePackageAreRefused() {
        assertRefusedAtStart(
                testland.adding(RegionProject.SERVICES, "nl.testland.TestlandModule$Twin\n")
                        .replacing(
                                RegionProject.MODULE,
                                "public String id() {",
                                "public static final class Twin extends TestlandModule { public String id() { return \"twin\"; } }\n"
                                        + " public String id() {"),
                "TestlandModule$Twin",
                "package nl.testland",
                "package of their own");
    }

    @Test
    void theIdOfTheLeidraadIsRefused() {
        assertRefusedAtStart(
                testland.replacing(RegionProject.MODULE, "return \"testland\"", "return \"leidraad\""),
                "two rule sets have the id \"leidraad\"",
                "the Leidraad");
    }

    @Test
    void everyContestedPointNeedsOneOption() {
        assertRefusedAtStart(
                testland.replacing(RegionProject.MODULE, ", \"INTERVISION_BINDS\", \"1\"", ""),
                "region testland",
                "A-04",
                "exactly one option",
                "[INTERVISION_BINDS, INTERVISION_IS_A_WISH]");
    }

    @Test
    void twoOptionsOfOnePointAreRefused() {
        assertRefusedAtStart(
                testland.replacing(
                        RegionProject.MODULE,
                        ", \"INTERVISION_BINDS\", \"1\"",
                        ", \"INTERVISION_BINDS\", \"1\", \"INTERVISION_IS_A_WISH\", \"1\""),
                "region testland states the options [INTERVISION_BINDS, INTERVISION_IS_A_WISH] of reading A-04");
        assertRefusedAtStart(
                testland.replacing(
                        RegionProject.MODULE,
                        ", \"INTERVISION_BINDS\", \"1\"",
                        ", \"INTERVISION_BINDS\", \"1\", \"DEVELOP_THE_SAME_ITEM\", \"1\", \"DEVELOP_OR_SWITCH\", \"1\""),
                "region testland states the options [DEVELOP_THE_SAME_ITEM, DEVELOP_OR_SWITCH] of reading A-11",
                "at most one");
    }

    @Test
    void aRegionMayReadAPointOtherwiseThanTheDefault() throws IOException {
        RegionProject lenient = testland.replacing(
                RegionProject.MODULE,
                ", \"INTERVISION_BINDS\", \"1\"",
                ", \"INTERVISION_BINDS\", \"1\", \"EXTRA_IS_ANY_ITEM_OF_YEAR_2\", \"2.1\"");
        PracticePlan plan = aPlan().choosing("TL.AW.2", 2)
                .choosing("TL.NW.1", 2)
                .choosing("TL.NW.2", 2)
                .choosing("TL.GG.1", 2, choice -> choice.mode(ChoiceMode.DEVELOP))
                .build();
        try (URLClassLoader loader = lenient.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);

            ValidationReport own = validator.validate(plan);
            ValidationReport overridden =
                    validator.reading("EXTRA_IS_ANOTHER_ITEM").validate(plan);

            assertThat(own.isCompliant()).isTrue();
            assertThat(own.readings())
                    .contains(new ReadingInForce(validator.regions().option("EXTRA_IS_ANY_ITEM_OF_YEAR_2"), true));
            assertThat(overridden.findings()).extracting(Finding::rule).containsExactly("L-AW-J2");
            assertThat(overridden.readings())
                    .contains(new ReadingInForce(validator.regions().option("EXTRA_IS_ANOTHER_ITEM"), false));
        }
    }

    @Test
    void anIdOfARegionThatCannotBeShownEverywhereIsRefused() {
        assertRefusedAtStart(
                testland.replacing(RegionProject.MODULE, "\"testland\"", "\"test<b>land\""),
                "the id of nl.testland.TestlandModule is \"test<b>land\"",
                "letters, digits, hyphens, dots and underscores");
    }

    @Test
    void anIdOfARuleThatCannotBeShownEverywhereIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "rule \"T-OPEN:", "rule \"T`OPEN:"),
                "has the id \"T`OPEN\"",
                "Use at most 100 letters, digits");
    }

    @Test
    void aCodeOfTheMenuThatCannotBeShownEverywhereIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "item(\"TL.AW.1\"", "item(\"TL|AW 1\""),
                "the code of menu item \"Workshop\" is \"TL|AW 1\"");
    }

    @Test
    void anotherVersionOfTheLeidraadIsRefused() {
        assertRefusedAtStart(
                testland.replacing(RegionProject.MODULE, "2023-01-30", "2030-01-30"),
                "region testland builds on version 2030-01-30 of the Leidraad",
                "the versions that are loaded are [2023-01-30]");
    }

    @Test
    void theStartDateChoosesTheVersionOfARegion() throws IOException {
        RegionProject first = testland.replacing(
                RegionProject.MODULE,
                "public String id()",
                "public Validity validity() { return new Validity(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 12, 31)); }\n public String id()");
        RegionProject second = testland.inPackage("nl.testland.next")
                .replacing(RegionProject.MODULE, "return \"1\"", "return \"2\"")
                .replacing(
                        RegionProject.MODULE,
                        "public String id()",
                        "public Validity validity() { return new Validity(LocalDate.of(2024, 1, 1), null); }\n public String id()");
        first.compileInto(folder).close();
        try (URLClassLoader loader = second.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);

            assertThat(versionFor(validator, LocalDate.of(2023, 4, 1))).isEqualTo("1");
            assertThat(versionFor(validator, LocalDate.of(2023, 12, 31))).isEqualTo("1");
            assertThat(versionFor(validator, LocalDate.of(2024, 1, 1))).isEqualTo("2");
            assertThat(versionFor(validator, LocalDate.of(2020, 1, 1)))
                    .as("the nearest")
                    .isEqualTo("1");
            assertThat(versionFor(validator, null)).as("the latest").isEqualTo("2");
        }
    }

    private static String versionFor(PlanValidator validator, LocalDate start) {
        return validator
                .validate(aPlan().startingOn(start).build())
                .ruleSets()
                .get(1)
                .version();
    }

    @Test
    void aRuleWithoutSourceIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "@source(\"3\")", ""),
                "rule \"T-OPEN: the practice is open\" has no @source",
                "@source(\"<section> item <number>\")");
    }

    @Test
    void aRuleWithoutSeverityIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "@severity(ADVICE)", ""),
                "rule \"T-OPEN: the practice is open\" has no @severity");
    }

    @Test
    void aMisspeltSeverityIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "@severity(ADVICE)", "@severity(ADVISE)"),
                "T-OPEN",
                "@severity(ADVISE)",
                "@severity(VIOLATION), @severity(OPEN), @severity(ADVICE)");
    }

    @Test
    void aMisspeltElementIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "@source(\"3\")", "@source(\"3\") @element(WA)"),
                "T-OPEN",
                "@element(WA)",
                "AW, GG, NW, PC");
    }

    @Test
    void yearsThatAreNoNumbersAreRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "@source(\"3\")", "@source(\"3\") @years(\"first\")"),
                "T-OPEN",
                "@years(\"first\")",
                "@years(\"1, 2\")");
    }

    @Test
    void aRuleAboutTheYearWithoutPointerIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "@pointer(\"/facts/open\")", ""), "T-OPEN", "has no @pointer");
    }

    @Test
    void aRuleWithoutIdIsRefused() {
        assertRefused(testland.replacing(RegionProject.RULES, "rule \"T-OPEN: the", "rule \"The"), "has no id", "X-ID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "no-loop true",
                "enabled false",
                "agenda-group \"later\"",
                "activation-group \"one\"",
                "ruleflow-group \"later\"",
                "timer (int: 1h)",
                "calendars \"weekdays\"",
                "date-effective \"01-02-2999\"",
                "date-expires \"01-02-2000\""
            })
    void aRuleWithAnAttributeIsRefused(String attribute) {
        System.setProperty(
                "drools.dateformat", "dd-MM-yyyy"); // its own names the months in the language of the platform
        assertRefused(
                testland.replacing(RegionProject.RULES, "@needs(\"wholeTeam\")", "@needs(\"wholeTeam\") " + attribute),
                "rule \"T-TEAM: the workshop is for the whole team\" has an attribute.",
                "Leave out ",
                attribute.substring(0, attribute.indexOf(' ')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@items(\"TL.AW.1\")  | @items(\"TL.AW.11\")            | is about TL.AW.11, which is not on the menu | correct the rule's @items",
                "@pointer(\"/facts/open\") | @pointer(\"/practice/nam\")   | has @pointer(\"/practice/nam\"), which no plan holds | /practice/name",
                "@pointer(\"/facts/open\") | @pointer(\"/facts/opne\")     | has @pointer(\"/facts/opne\"), which no plan holds | Maybe it means /facts/open",
                "@pointer(\"/facts/open\") | @pointer(\"/elsewhere\")      | has @pointer(\"/elsewhere\"), which no plan holds | Name a part or a value",
                "@needs(\"wholeTeam\") | @needs(\"wholeTeem\")          | needs wholeTeem, for which TL.AW.1 does not ask | Maybe it means wholeTeam. Correct",
                "@needs(\"wholeTeam\") | @needs(\"carriedOn\")          | needs carriedOn, for which TL.AW.1 does not ask | Correct the rule's @needs",
                "@needs(\"/facts/open\") | @needs(\"/facts/opne\")      | needs /facts/opne, which the region does not declare | Maybe it means /facts/open. Correct",
                "@needs(\"wholeTeam\") | @needs(\"wholeTeam\", \"open\") | has several values in @needs | @needs(\"a, b\")",
                "@needs(\"wholeTeam\") | @needs({\"wholeTeam\", \"x\"})   | has several values in @needs | @needs(\"a, b\")",
                "@items(\"TL.AW.1\")  | @items(\"TL.AW.1\", \"TL.AW.2\") | has several values in @items | @items(\"a, b\")",
                "@items(\"TL.AW.1\")  | @items(\"TL.AW.1\") @element(GG) | has @element(GG) and is about TL.AW.1, which the menu offers under AW | the rule's @element",
                "KernelElement.GG, \"Gesprek\" | KernelElement.AW, \"Gesprek\" | regels.drl, line 19: menu item TL.GG.1 is offered under AW, and its code says GG | KernelElement.GG",
                "KernelElement.NW, \"Overleg\" | KernelElement.PC, \"Overleg\" | regels.drl, line 20: menu item TL.NW.1 is offered under PC, and its code says NW | KernelElement.NW",
                "@needs(\"/facts/open\") | @needs(\"/choices\")            | needs /choices, which is no value of a plan | leave it out of @needs",
                "@needs(\"/facts/open\") | @needs(\"/choices/plannedStart\") | needs /choices/plannedStart, which is no value of a plan | such as plannedStart",
                "@source(\"3\")        | @source(\"3\") @jaren(\"2\")    | has @jaren, which means nothing here | The metadata of a rule are",
                "@source(\"3\")        | @source(\"3\") @year(\"2\")     | has @year, which means nothing here | Maybe it means years",
                "\"Workshop\"        | \"Verdi\uFFFDping\"            | the title of menu item TL.AW.1 is garbled | UTF-8",
                "\"Workshop\"        | \"VerdiÃ«ping\"            | the title of menu item TL.AW.1 is garbled | UTF-8"
            })
    void whatNoPlanOrRuleHoldsIsRefused(String piece, String mistake, String words, String remedy) {
        assertRefused(testland.replacing(RegionProject.RULES, piece.strip(), mistake.strip()), words, remedy);
    }

    /** What is missing without the rules of that file, such as its texts, would say less. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule \"T-MORE: the practice is open all day\" @severity(ADVICE) @source(\"3\") @pointer(\"/facts/open\") when $y : nl.mtvp.rules.assessment.AssessedYear(year1) then end",
                "rule \"T-MENU: x\" @source(\"3\") when $c : nl.mtvp.rules.assessment.PlannedChoice(inYear1) then end"
            })
    void aFileOfRulesInAnotherPackageIsNamedBeforeWhatIsMissingWithoutIt(String rule) {
        assertRefused(
                testland.adding(RegionProject.MORE_RULES, "package nl.testlnd\n\n" + rule)
                        .adding(RegionProject.DUTCH, "T-MORE.message = Open?\n"),
                "nl/testland/meer-regels.drl states package nl.testlnd, so that its rules are not among those of package"
                        + " nl.testland",
                "Write \"package nl.testland\" in its first line");
    }

    /** Its texts for the variant are then the ones that no rule uses. */
    @Test
    void twoRulesThatShareAnIdWithoutVariantAreNamed() {
        assertRefused(
                testland.adding(RegionProject.RULES, """

                                rule "T-OPEN: the practice is open in year 2"
                                    @severity(ADVICE) @source("3") @pointer("/facts/open")
                                when
                                    $year : AssessedYear(year2, plan.no("/facts/open"))
                                then
                                    findings.report($year);
                                end
                                """)
                        .adding(RegionProject.DUTCH, "\nT-OPEN.later.title = Later open\n"),
                "T-OPEN.later.title",
                "Rules share an id without a @variant that tells them apart: [\"T-OPEN: the practice is open\","
                        + " \"T-OPEN: the practice is open in year 2\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AssessedYear(plan | AssessedYear(year2, plan | year2",
                "AssessedYear(plan | AssessedYear(isYear2(), plan | isYear2()",
                "AssessedYear(plan | AssessedYear(number == 2, plan | number == 2",
                "conditionsDue | inYear2 | inYear2",
                "conditionsDue | choiceYear == 2 | choiceYear == 2"
            })
    void aRuleThatIsAskedInAnotherYearThanItsConditionsIsRefused(String piece, String asking, String condition) {
        assertRefused(
                testland.replacing(RegionProject.RULES, "@severity", "@years(\"1\") @severity")
                        .replacing(RegionProject.RULES, piece, asking),
                "has @years(\"1\") and asks \"" + condition + "\", so that it can never report");
    }

    @Test
    void aRuleAboutEarlierChoicesThatIsAskedInYear1IsRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "@severity(VIOLATION)", "@years(\"1\") @severity(VIOLATION)")
                        .replacing(
                                RegionProject.RULES,
                                "$choice : AssessedChoice(",
                                "$choice : nl.mtvp.rules.assessment.EarlierChoice("),
                "has @years(\"1\") and matches EarlierChoice");
    }

    @ParameterizedTest
    @CsvSource({
        RegionProject.RULES + ", the practice is open\", the practice is op\uFFFDn\", the name of a rule is garbled",
        RegionProject.DUTCH_READINGS
                + ", Het is een doel., Het is een doél\u00C3\u00AB., text TEAM_IS_A_TARGET is garbled"
    })
    void aNameOrATextOfAReadingInAnotherEncodingIsRefused(String file, String piece, String garbled, String words) {
        RegionProject project = testland.replacing(file, piece, garbled);
        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    try (URLClassLoader loader = project.compileInto(folder)) {
                        PlanValidator validator = PlanValidator.create(loader);
                        validator.rules();
                        validator.regions().points().forEach(point -> point.reason(Language.DUTCH));
                    }
                })
                .withMessageContaining(words);
    }

    @Test
    void aTextInAnotherEncodingIsRefused() {
        assertRefused(
                testland.adding(RegionProject.DUTCH, "\nT-TEAM.open = Co\uFFFDrdinatie"),
                "messages_nl.properties: text T-TEAM.open is garbled",
                "Save the file in UTF-8");
    }

    @Test
    void aRuleThatMatchesFactsOfBothPhasesIsRefused() {
        assertRefused(
                testland.replacing(
                        RegionProject.RULES,
                        "$choice : PlannedChoice(!offered)",
                        "$choice : PlannedChoice(!offered) AssessedYear()"),
                "T-MENU",
                "matches two facts");
    }

    @Test
    void aTextMissingInEnglishIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.ENGLISH, "T-OPEN.remedy = Open up.", ""),
                "rule \"T-OPEN: the practice is open\" has no text T-OPEN.remedy",
                "nl/testland/messages_en.properties");
    }

    @Test
    void aRuleThatDoesNotSayWhenItReportsIsRefused() {
        assertRefused(
                testland.replacing(
                        RegionProject.DUTCH,
                        "T-OPEN.when = Als het plan zegt dat de praktijk niet open is; onbekend is stil.",
                        ""),
                "rule \"T-OPEN: the practice is open\" has no text T-OPEN.when",
                "nl/testland/messages_nl.properties");
    }

    @Test
    void aMissingMessageFileIsRefused() {
        assertRefused(
                testland.without(RegionProject.DUTCH),
                "no text T-TEAM.title",
                "Add it to nl/testland/messages_nl.properties");
    }

    @Test
    void aTextWithoutRuleIsRefused() {
        assertRefused(
                testland.adding(RegionProject.DUTCH, "T-OPNE.message = Open?\n"),
                "messages_nl.properties",
                "T-OPNE.message",
                "misspelt");
    }

    /**
     * A misspelt key, a text for open points of a rule without any, and an English title, which is in the rule's name.
     */
    @ParameterizedTest
    @CsvSource({
        RegionProject.DUTCH + ", L-AW-J1.remedie",
        RegionProject.DUTCH + ", L-COMMIT.open",
        RegionProject.ENGLISH + ", L-AW-J1.title"
    })
    void aTextToReplaceThatTheLeidraadDoesNotHaveIsRefused(String file, String key) {
        assertRefused(
                testland.adding(file, key + " = Kies een workshop.\n"),
                file,
                key,
                "the Leidraad has no text with this key");
    }

    @Test
    void anUnknownPlaceholderInATextOfTheLeidraadIsRefused() {
        assertRefused(
                testland.adding(RegionProject.DUTCH, "L-AW-J1.remedy = Kies {workshop}.\n"),
                "nl/testland/messages_nl.properties",
                "L-AW-J1.remedy",
                "{workshop}");
    }

    @Test
    void anUnknownPlaceholderIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.DUTCH, "De praktijk is niet open.", "De praktijk is {hoe} open."),
                "T-OPEN",
                "{hoe}",
                "{observed}");
    }

    @Test
    void aMenuCodeUsedTwiceIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "\"TL.AW.2\"", "\"TL.AW.1\""),
                "nl/testland/regels.drl, line 13: its menu cannot be written: menu item TL.AW.1 is on the menu twice",
                "\"Workshop\"",
                "\"Training\"");
    }

    @Test
    void aMenuItemWithoutSourceIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, ".source(\"2.1 item 2\")", ""),
                "menu item TL.AW.2 has no source");
    }

    @Test
    void aRuleThatNeedsAnUndeclaredFactOfItsItemIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, ".asks(\"wholeTeam\", FactType.BOOLEAN)", ""),
                "T-TEAM",
                "wholeTeam",
                "TL.AW.1",
                ".asks(");
    }

    @Test
    void aRuleThatNeedsAnUndeclaredFactOfThePlanIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "@needs(\"/facts/open\")", "@needs(\"/facts/opne\")"),
                "T-OPEN",
                "/facts/opne",
                "RegionModule.facts()");
    }

    @Test
    void aRuleOfTheLeidraadCannotBeReplaced() {
        assertRefused(
                testland.replacing(
                        RegionProject.RULES,
                        "rule \"T-OPEN: the practice is open\"",
                        "rule \"L-PLAN: the practice hands in an individual plan with choices\""),
                "testland",
                "has the id L-PLAN, which is a rule of the Leidraad",
                "replaces none of the Leidraad");
    }

    @Test
    void aRuleThatContributesCannotTakeAnIdOfTheLeidraad() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "rule \"T-MENU: ", "rule \"L-PLAN: "),
                "has the id L-PLAN, which is a rule of the Leidraad");
    }

    @Test
    void anIdOfTheLeidraadCannotBeTaken() {
        assertRefused(
                testland.replacing(RegionProject.RULES, "rule \"T-OPEN: ", "rule \"L-PLAN: ")
                        .replacing(RegionProject.DUTCH, "T-OPEN", "L-PLAN")
                        .replacing(RegionProject.ENGLISH, "T-OPEN", "L-PLAN"),
                "testland",
                "has the id L-PLAN, which is a rule of the Leidraad",
                "replaces none of the Leidraad");
    }

    @Test
    void aRuleThatThrowsSpoilsOnlyThePlanThatItThrewOn() throws IOException {
        RegionProject throwing = testland.replacing(
                RegionProject.RULES, "findings.report($year);", "throw new IllegalArgumentException(\"out of tea\");");
        try (URLClassLoader loader = throwing.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);

            ValidationReport spoilt =
                    validator.validate(aPlan().fact("open", false).build());

            assertThat(spoilt.verdict()).isEqualTo(Verdict.NOT_JUDGED);
            Fault fault = spoilt.years().get(0).fault();
            assertThat(fault.rule()).isEqualTo("T-OPEN: the practice is open");
            assertThat(fault.module()).isEqualTo("testland");
            assertThat(fault.message())
                    .contains(
                            "its consequence (nl/testland/regels.drl, line 40)",
                            "IllegalArgumentException",
                            "out of tea");
            assertThat(spoilt.findings()).isEmpty();
            assertThat(validator.validate(aPlan().build()).isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aRuleThatThrowsStopsNoBatch(int threads) throws IOException {
        RegionProject throwing = testland.replacing(
                RegionProject.RULES, "findings.report($year);", "throw new IllegalArgumentException(\"out of tea\");");
        try (URLClassLoader loader = throwing.compileInto(folder)) {
            List<PracticePlan> plans = IntStream.range(0, 500)
                    .mapToObj(number ->
                            number == 250 ? aPlan().fact("open", false).build() : aPlan().build())
                    .toList();

            List<Verdict> verdicts =
                    PlanValidator.create(loader).batch().threads(threads).validateAll(plans.iterator()).stream()
                            .map(outcome ->
                                    ((PlanOutcome.Judged) outcome).report().verdict())
                            .toList();

            assertThat(verdicts).hasSize(500);
            assertThat(verdicts.get(250)).isEqualTo(Verdict.NOT_JUDGED);
            assertThat(verdicts).filteredOn(Verdict.COMPLIANT::equals).hasSize(499);
        }
    }

    /** That is no matter of one plan: as for a single plan, it is an error. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void rulesThatCannotBeBuiltEndABatch(int threads) throws IOException {
        try (URLClassLoader loader = testland.replacing(RegionProject.DUTCH, "T-OPEN.title", "T-OPNE.title")
                .compileInto(folder)) {
            BatchRun<PlanOutcome> run = PlanValidator.create(loader)
                    .batch()
                    .threads(threads)
                    .validateAll(List.of(aPlan().build(), aPlan().build()).iterator());

            assertThatIllegalStateException().isThrownBy(run::next);
            assertThatIllegalStateException().isThrownBy(run::hasNext);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void rulesThatCannotBeBuiltEndABatchBehindTheOutcomesBefore(int threads) throws IOException {
        RegionProject broken = testland.inPackage("nl.brokenland")
                .replacing(RegionProject.MODULE, "return \"testland\"", "return \"brokenland\"")
                .replacing(RegionProject.DUTCH, "T-OPEN.title", "T-OPNE.title");
        try (URLClassLoader sound = testland.compileInto(folder.resolve("sound"));
                URLClassLoader unsound = broken.compileInto(folder.resolve("unsound"))) {
            List<PracticePlan> plans = IntStream.range(0, 100)
                    .mapToObj(number ->
                            number == 50 ? PracticePlan.inRegion("brokenland").build() : aPlan().build())
                    .toList();
            List<PlanOutcome> outcomes = new ArrayList<>();

            assertThatIllegalStateException()
                    .isThrownBy(() -> PlanValidator.of(List.of(module(sound), module(unsound)))
                            .batch()
                            .threads(threads)
                            .validateAll(plans.iterator())
                            .forEachRemaining(outcomes::add))
                    .withMessageContaining("brokenland");
            assertThat(outcomes).hasSize(50);
        }
    }

    @Test
    void aConditionThatThrowsIsNoCleanReport() throws IOException {
        RegionProject throwing = testland.replacing(
                RegionProject.RULES,
                "AssessedYear(plan.no(\"/facts/open\"))",
                "AssessedYear(plan.value(\"/practice/staffCount\").hashCode() > 3)");
        try (URLClassLoader loader = throwing.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);

            ValidationReport report = validator.validate(aPlan().build());

            assertThat(report.verdict()).isEqualTo(Verdict.NOT_JUDGED);
            Fault fault = report.years().get(0).fault();
            assertThat(fault.rule()).isEqualTo("T-OPEN: the practice is open");
            assertThat(fault.message())
                    .contains(
                            "plan.value(\"/practice/staffCount\").hashCode() > 3",
                            "(nl/testland/regels.drl, line 40)",
                            "NullPointerException");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"startsBefore(2025, 2, 30)", "startsOn(2023, 4, 31)", "submittedAfter(2022, 13, 1)"})
    void aDayThatIsNotInTheCalendarIsNoCleanReport(String condition) throws IOException {
        RegionProject throwing = testland.replacing(RegionProject.RULES, "plan.no(\"/facts/open\")", condition);
        try (URLClassLoader loader = throwing.compileInto(folder)) {
            ValidationReport report = PlanValidator.create(loader)
                    .validate(aPlan().submittedOn(LocalDate.of(2023, 3, 1)).build());

            assertThat(report.years().get(0).fault().message()).contains(condition, "DateTimeException");
        }
    }

    @Test
    void aQualifyingRuleThatThrowsSpoilsAllYears() throws IOException {
        RegionProject throwing = testland.replacing(
                RegionProject.RULES,
                "contributions.refuse($choice);",
                "throw new IllegalArgumentException(\"out of tea\");");
        try (URLClassLoader loader = throwing.compileInto(folder)) {
            ValidationReport report = PlanValidator.create(loader)
                    .validate(aPlan().choosing("NO.SUCH.ITEM", 2).build());

            assertThat(report.years()).hasSize(2).allSatisfy(year -> {
                assertThat(year.verdict()).isEqualTo(Verdict.NOT_JUDGED);
                assertThat(year.fault().rule()).startsWith("T-MENU");
                assertThat(year.fault().module()).isEqualTo("testland");
            });
        }
    }

    @Test
    void twoRulesThatReportOneRequirementAtOnePlaceAreAFault() throws IOException {
        RegionProject overlapping = testland.adding(RegionProject.RULES, """

                rule "T-OPEN: the practice is open, once more"
                    @severity(ADVICE) @source("3") @pointer("/facts/open")
                when
                    $year : AssessedYear(plan.no("/facts/open"))
                then
                    findings.report($year);
                end
                """);
        try (URLClassLoader loader = overlapping.compileInto(folder)) {
            ValidationReport report = PlanValidator.create(loader)
                    .validate(aPlan().fact("open", false).build());

            assertThat(report.verdict()).isEqualTo(Verdict.NOT_JUDGED);
            assertThat(report.years().get(0).fault().message()).contains("T-OPEN was reported twice at /facts/open");
        }
    }

    /** Refused when the validator is made. */
    private void assertRefusedAtStart(RegionProject project, String... words) {
        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    try (URLClassLoader loader = project.compileInto(folder)) {
                        PlanValidator.create(loader);
                    }
                })
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    /** Refused when the rules of the region are built: at {@code rules()}, and at every plan. */
    private void assertRefused(RegionProject project, String... words) {
        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    try (URLClassLoader loader = project.compileInto(folder)) {
                        PlanValidator validator = PlanValidator.create(loader);
                        assertThatIllegalStateException().isThrownBy(() -> validator.validate(aPlan().build()));
                        validator.rules();
                    }
                })
                .satisfies(e -> assertThat(fullMessage(e)).contains(words));
    }

    private static String fullMessage(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(cause.getMessage()).append('\n');
        }
        return text.toString();
    }

    private static RegionModule module(ClassLoader loader) {
        return ServiceLoader.load(RegionModule.class, loader).iterator().next();
    }

    private static PracticePlan.Builder aPlan() {
        return PracticePlan.inRegion("testland")
                .startingOn(LocalDate.of(2023, 4, 1))
                .practice(practice -> practice.name("Praktijk Test"))
                .intervision(IntervisionForm.PRACTICE)
                .choosing("TL.AW.2", 1)
                .choosing("TL.GG.1", 1);
    }
}
