package nl.mtvp.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.RegionProject;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** The tests of the contract that fail or are skipped say why. */
class ContractMessagesTest {

    @TempDir
    private Path folder;

    private Executable test(RegionProject project, String name) throws IOException {
        URLClassLoader loader = project.compileInto(folder);
        return test(ServiceLoader.load(RegionModule.class, loader).iterator().next(), name);
    }

    private static Executable test(RegionModule module, String name) {
        RegionModuleContract contract = new RegionModuleContract() {
            @Override
            protected RegionModule module() {
                return module;
            }

            @Override
            protected List<String> caseFiles() {
                return List.of("wrong-cases.json");
            }
        };
        return contract.regionModule()
                .flatMap(ContractMessagesTest::tests)
                .filter(test -> test.getDisplayName().equals(name))
                .findFirst()
                .orElseThrow()
                .getExecutable();
    }

    private static Stream<DynamicTest> tests(DynamicNode node) {
        return node instanceof DynamicContainer container
                ? container.getChildren().flatMap(ContractMessagesTest::tests)
                : Stream.of((DynamicTest) node);
    }

    @Test
    void aFailedCaseShowsItsDescriptionAndEveryDifference() throws IOException {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test(RegionProject.testland(), "T-TEAM: not the whole team, and shut")::execute)
                .satisfies(error -> assertThat(error.getMessage().lines())
                        .containsExactly(
                                "\"T-TEAM: not the whole team, and shut\": Year 1 (- expected, + found):",
                                "  T-TEAM VIOLATION /choices/0: ‘TL.AW.1 Workshop’ is not for the whole team.",
                                "- L-AW-J1 VIOLATION",
                                "- T-OPEN OPEN",
                                "+ T-OPEN ADVICE /facts/open: The practice is not open."));
    }

    @Test
    void aStartDateIsInTheValidityOfTheModule() throws IOException {
        RegionProject late = RegionProject.testland()
                .replacing(
                        RegionProject.MODULE,
                        "public Set<LocalDate> startDates()",
                        "public Validity validity() { return new Validity(LocalDate.of(2023, 4, 2), null); }"
                                + " public Set<LocalDate> startDates()");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test(late, "every start date is in the validity of the module")::execute)
                .withMessage("The start date 2023-04-01 is outside validity(): from 2023-04-02. Correct one of them.");
    }

    @Test
    void aViolationSaysWhatWasFound() throws IOException {
        RegionProject misspelt = RegionProject.testland()
                .replacing(
                        RegionProject.RULES,
                        "findings.report($choice);",
                        "findings.report($choice, $choice.getFacts().value(\"wholeTaem\"), 2);");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test(misspelt, "a violation of a number or a day says what was found")::execute)
                .withMessage("Rule T-TEAM asks for 2 in a violation, and does not say what was found. "
                        + "Maybe its consequence names a fact that nobody declares.");
    }

    @Test
    void aCaseThatContradictsItselfSaysSo() throws IOException {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test(RegionProject.testland(), "T-OPEN: open")::execute)
                .withMessage("\"T-OPEN: open\": The case says \"raises\": true, and its expected findings say the"
                        + " opposite.");
    }

    @Test
    void aCaseCanSayHowOftenItsRuleReports() throws IOException {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test(RegionProject.testland(), "T-OPEN: shut twice")::execute)
                .withMessage(
                        "\"T-OPEN: shut twice\": The case says that the rule reports 2 times, and it does 1 times.");
    }

    @Test
    void aFailedCaseSaysThatAFindingAsksForAnotherNumberThanItsRule() throws IOException {
        RegionProject counting = RegionProject.testland()
                .replacing(RegionProject.RULES, "plan.no(\"/facts/open\")", "plan.below(\"/practice/staffCount\", 3)")
                .replacing(
                        RegionProject.RULES,
                        "findings.report($year)",
                        "findings.report($year, $year.getPlan().integer(\"/practice/staffCount\"), 2)");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test(counting, "T-OPEN: two doctors")::execute)
                .satisfies(error -> assertThat(error.getMessage().lines())
                        .last(InstanceOfAssertFactories.STRING)
                        .isEqualTo(
                                "Rule \"T-OPEN: the practice is open\" (nl/testland/regels.drl, line 40) asks for 2 in its"
                                        + " finding, and its condition plan.below(\"/practice/staffCount\", 3) has the limit 3."
                                        + " Correct one of them; a function that returns the number writes it once."));
    }

    @Test
    void aSkippedTestPrintsItsReason() throws IOException {
        Executable test = test(RegionProject.testland(), "the menu leaves something to choose");
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatExceptionOfType(TestAbortedException.class).isThrownBy(test::execute);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("Skipped: the menu leaves something to choose. The menu offers 2 items of AW");
    }

    @Test
    void aFileOfRulesInAnotherPackageIsFoundThoughNothingElseMissesIt() throws IOException {
        RegionProject lost = RegionProject.testland().adding(RegionProject.MORE_RULES, """
                package nl.testlnd

                rule "T-TEAM: a choice without a team does not count"
                    @source("2")
                when
                    $choice : nl.mtvp.rules.assessment.PlannedChoice(inYear1)
                then
                end
                """);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test(lost, "every rule file is in the package of the module")::execute)
                .withMessageContaining("nl/testland/meer-regels.drl states package nl.testlnd");
    }

    @Test
    void aModuleThatNoProgramFindsIsNamedWithTheFileThatNamesItInVain() throws IOException {
        Executable test = test(RegionProject.testland(), "a program finds the module");
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.move(services.resolve(RegionModule.class.getName()), services.resolve("nl.mtvp.rules.RegionModule"));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test::execute)
                .withMessage("No program finds nl.testland.TestlandModule. It is named in "
                        + Path.of("META-INF", "services", "nl.mtvp.rules.RegionModule")
                        + ", which no program reads. Rename that file to"
                        + " META-INF/services/nl.mtvp.rules.region.RegionModule.");
    }

    @Test
    void aMisspeltModuleIsNamedWithItsFileAndTheModuleOfTheTest() throws IOException {
        Executable test = test(RegionProject.testland(), "a program finds the module");
        Files.writeString(
                folder.resolve("META-INF/services").resolve(RegionModule.class.getName()), "nl.testland.Testland\n");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test::execute)
                .withMessageContaining("/META-INF/services/nl.mtvp.rules.region.RegionModule, line 1, names"
                        + " nl.testland.Testland, which was not found.")
                .withMessageEndingWith("This test is of nl.testland.TestlandModule.");
    }
}
