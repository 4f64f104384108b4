package nl.mtvp.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanCaseReader;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.RegionProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A condition that no case holds is named, with a case that holds it. */
class ConditionCheckTest {

    private static final String OFF_THE_MENU = example("T-MENU", "\"choices\": [{\"item\": \"RD.AW.1\", \"year\": 1}]");
    private static final String ON_THE_MENU = example("T-MENU", "\"choices\": [{\"item\": \"TL.AW.1\", \"year\": 1}]");
    private static final String HALF_THE_TEAM =
            example("T-TEAM", "\"choices\": [{\"item\": \"TL.AW.1\", \"year\": 1, \"facts\": {\"wholeTeam\": false}}]");
    private static final String REFUSED = example(
            "T-TEAM",
            "\"choices\": [{\"item\": \"TL.AW.1\", \"element\": \"GG\", \"year\": 1, \"facts\": {\"wholeTeam\": false}}]");
    private static final String CLOSED = example("T-OPEN", "\"facts\": {\"open\": false}");
    private static final String OPEN = example("T-OPEN", "\"facts\": {\"open\": true}");
    private static final String NOT_DUE = "T-TEAM: the workshop is for the whole team | conditionsDue | left out";

    private static final String FUNCTIONS = """

            function int few(AssessedYear year) {
                return (year.startsOn(2023, 4, 1) ? 1 : 0) + fewer(year);
            }

            function int fewer(AssessedYear year) {
                return year.getPlan().below("/practice/staffCount", 3) ? 1 : 0;
            }
            """;

    private final RegionProject testland = RegionProject.testland();

    @TempDir
    private Path folder;

    /** A case about a rule. What it states plays no part: only whether it is judged differently after a change. */
    private static String example(String rule, String properties) {
        return """
                {"rule": "%s", "severity": "ADVICE", "raises": true, "description": "An example.", "year": 1,
                 "violations": [], "advice": [], "plan": {"region": "testland", %s}}""".formatted(rule, properties);
    }

    private void check(RegionProject project, Map<String, String> equivalents, String... cases) throws IOException {
        try (URLClassLoader loader = project.compileInto(Files.createTempDirectory(folder, "region"))) {
            RegionModule module =
                    ServiceLoader.load(RegionModule.class, loader).iterator().next();
            PlanCaseReader reader =
                    new PlanCaseReader(PlanValidator.of(List.of(module)).regions());
            String array = Stream.of(cases).collect(Collectors.joining(",", "[", "]"));
            ConditionCheck.ofRegion(
                            module,
                            reader.read("cases", new ByteArrayInputStream(array.getBytes(StandardCharsets.UTF_8))),
                            equivalents)
                    .requireAll();
        }
    }

    @Test
    void casesOnEitherSideOfEveryConditionAreEnough() {
        assertThatCode(() -> check(testland, Map.of(), OFF_THE_MENU, ON_THE_MENU, HALF_THE_TEAM, REFUSED, CLOSED))
                .doesNotThrowAnyException();
    }

    @Test
    void theCaseThatIsOfferedForAConditionThatNoneHoldsIsTheOneThatWasMissing() throws IOException {
        String message = catchThrowable(
                        () -> check(testland, Map.of(), OFF_THE_MENU, ON_THE_MENU, HALF_THE_TEAM, CLOSED))
                .getMessage();

        assertThat(message)
                .startsWith("Only 4 of 5 conditions count.")
                .contains("No case notices if in rule \"T-TEAM: the workshop is for the whole team\""
                        + " (nl/testland/regels.drl, line 32) the condition conditionsDue is left out. This case would")
                .containsOnlyOnce("No case notices");
        String offered = message.substring(message.indexOf("  {\"rule\""), message.lastIndexOf(','));
        check(testland, Map.of(), OFF_THE_MENU, ON_THE_MENU, HALF_THE_TEAM, CLOSED, offered);
    }

    @Test
    void aRuleThatReportsInNoCaseIsNamed() {
        assertThatThrownBy(() -> check(testland, Map.of(), OFF_THE_MENU, ON_THE_MENU, HALF_THE_TEAM, REFUSED))
                .hasMessageContaining("the condition plan.no(\"/facts/open\") is never met. This case would")
                .hasMessageContaining("\"facts\":{\"open\":false}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "plan.below(\"/practice/staffCount\", 3) ; \"practice\": {\"staffCount\": 2} ; \"practice\": {\"staffCount\": 4} ; asked with 4 in place of 3",
                "plan.below(\"/practice/staffCount\", 3) ; \"practice\": {\"staffCount\": 1} ; \"practice\": {\"staffCount\": 3} ; asked with 2 in place of 3",
                "counted(KernelElement.AW) < 3 ; \"choices\": [] ; \"choices\": [{\"item\": \"TL.AW.2\", \"year\": 1}] ; asked with 2 in place of 3",
                "startsBefore(2023, 3, 1) ; \"startDate\": \"2023-02-28\" ; \"startDate\": \"2023-03-02\" ; asked with 2023-03-02 in place of 2023-03-01",
                "startsBefore(2023, 3, 1) ; \"startDate\": \"2023-02-27\" ; \"startDate\": \"2023-03-01\" ; asked with 2023-02-28 in place of 2023-03-01",
                "plan.before(\"/startDate\", java.time.LocalDate.parse(\"2023-03-01\")) ; \"startDate\": \"2023-02-27\" ; \"startDate\": \"2023-03-01\" ; asked with 2023-02-28 in place of 2023-03-01",
                "few(this) > 0 ; \"practice\": {\"staffCount\": 1} ; \"practice\": {\"staffCount\": 4} ; asked with 2 in place of 3 in fewer()",
                "few(this) > 0 ; \"practice\": {\"staffCount\": 2} ; \"practice\": {\"staffCount\": 4} ; asked with 4 in place of 3 in fewer()",
                "few(this) > 0 ; \"practice\": {\"staffCount\": 2} ; \"practice\": {\"staffCount\": 3} ; asked with no for startsOn(2023, 4, 1) in few()",
                "plan.no(\"/facts/open\") || startsOn(2023, 4, 1) ; \"facts\": {\"open\": false} ; \"startDate\": \"2023-04-02\" ; asked with no for startsOn(2023, 4, 1)",
                "plan.no(\"/facts/open\") && startsOn(2023, 4, 1) ; \"startDate\": \"2023-04-01\", \"facts\": {\"open\": false} ; \"startDate\": \"2023-04-01\" ; asked with yes for startsOn(2023, 4, 1)"
            })
    void limitsAndTheQuestionsOfACombinedConditionAreTried(String condition, String met, String notMet, String change) {
        RegionProject other = testland.replacing(RegionProject.RULES, "plan.no(\"/facts/open\")", condition)
                .adding(RegionProject.RULES, FUNCTIONS);

        assertThatThrownBy(() -> check(
                        other,
                        Map.of(),
                        OFF_THE_MENU,
                        ON_THE_MENU,
                        HALF_THE_TEAM,
                        REFUSED,
                        example("T-OPEN", met),
                        example("T-OPEN", notMet)))
                .hasMessageContaining("the condition " + condition + " is " + change + ". This case would");
    }

    /** A case one short of the limit, and one that just meets it; the second, if the finding asks for the limit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "plan.below(\"/practice/staffCount\", 3) ; 3 ; 2 ; 2",
                "plan.below(\"/practice/staffCount\", 3) ; 3 ; 2 ; 4",
                "plan.below(\"/practice/staffCount\", 3) ; 3 ; 2 ; 7",
                "plan.below(\"/practice/staffCount\", limit()) ; 3 ; 2 ; 2",
                "!plan.atLeast(\"/practice/staffCount\", 3) ; 3 ; 2 ; 2",
                "plan.atLeast(\"/practice/staffCount\", 4) ; 3 ; 4 ; 2",
                "plan.atLeast(\"/practice/staffCount\", 4) ; 3 ; 4 ; 5",
                "plan.integer(\"/practice/staffCount\") > 3 ; 3 ; 4 ; 2",
                "plan.integer(\"/practice/staffCount\") == 2 ; 3 ; 2 ; 4",
            })
    void aFindingAsksForTheLimitOfItsRule(String condition, int limit, int met, int other) throws IOException {
        String[] cases = {
            OFF_THE_MENU,
            ON_THE_MENU,
            HALF_THE_TEAM,
            REFUSED,
            staff(met),
            staff(limit),
            staff(limit - 1),
            staff(limit + 1)
        };
        check(asking(condition, limit), Map.of(), cases);

        assertThatThrownBy(() -> check(asking(condition, other), Map.of(), cases))
                .hasMessage("Rule \"T-OPEN: the practice is open\" (nl/testland/regels.drl, line 40) asks for " + other
                        + " in its finding, and its condition " + condition + " has the limit "
                        + condition.replaceAll("\\D", "").replaceFirst("^$", "3")
                        + ". Correct one of them; a function that returns the number writes it once.");
    }

    private RegionProject asking(String condition, int required) {
        return testland.replacing(RegionProject.RULES, "plan.no(\"/facts/open\")", condition)
                .replacing(
                        RegionProject.RULES,
                        "findings.report($year)",
                        "findings.report($year, $year.getPlan().integer(\"/practice/staffCount\"), " + required + ")")
                .adding(RegionProject.RULES, "\nfunction int limit() { return 3; }\n");
    }

    private static String staff(int count) {
        return example("T-OPEN", "\"practice\": {\"staffCount\": " + count + "}");
    }

    @Test
    void aRuleWithoutConditionsIsTried() {
        RegionProject welcoming =
                testland.replacing(RegionProject.RULES, "AssessedYear(plan.no(\"/facts/open\"))", "AssessedYear()");
        String[] cases = {OFF_THE_MENU, ON_THE_MENU, HALF_THE_TEAM, REFUSED};

        assertThatCode(() -> check(welcoming, Map.of(), cases)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(welcoming, Map.of()))
                .hasMessageContaining("in rule \"T-OPEN: the practice is open\" (nl/testland/regels.drl, line 40) the"
                        + " condition AssessedYear() is never met.");
    }

    @Test
    void standardRulesThatTheRegionTakesOnAreTried() {
        RegionProject draws = testland.replacing(
                RegionProject.MODULE,
                "public String id()",
                "public List<nl.mtvp.rules.region.StandardRule> standardRules() { return List.of("
                        + "nl.mtvp.rules.region.StandardRule.of(nl.mtvp.rules.region.StandardRule.Kind.DRAW,"
                        + " \"T-DRAW\", \"1\")); }\n    public String id()");

        assertThatThrownBy(() -> check(draws, Map.of(), OFF_THE_MENU, ON_THE_MENU, HALF_THE_TEAM, REFUSED, CLOSED))
                .hasMessageStartingWith("Only 5 of 6 conditions count.")
                .hasMessageContaining("in rule \"T-DRAW: the practice was drawn for its start date\"")
                .hasMessageContaining("\"lottery\":\"NOT_DRAWN\"");
    }

    @Test
    void aConditionThatNoPlanCanHoldIsNamedWithAReason() {
        RegionProject twice = testland.replacing(
                RegionProject.RULES,
                "plan.no(\"/facts/open\")",
                "plan.no(\"/facts/open\"), plan.known(\"/facts/open\")");
        String change = "T-OPEN: the practice is open | plan.known(\"/facts/open\") | left out";
        String[] cases = {OFF_THE_MENU, ON_THE_MENU, HALF_THE_TEAM, REFUSED, CLOSED, OPEN};

        assertThatThrownBy(() -> check(twice, Map.of(), cases))
                .hasMessageContaining("No plan was found that would.")
                .hasMessageContaining("with the reason: \"" + change.replace("\"", "\\\"") + "\"");
        assertThatThrownBy(() -> check(twice, Map.of(change, " "), cases)).hasMessageContaining("No case notices");
        assertThatCode(() -> check(twice, Map.of(change, "what is denied is known"), cases))
                .doesNotThrowAnyException();
    }

    @Test
    void aReasonForWhatACaseNoticesOrForNothingIsAnError() {
        String[] cases = {OFF_THE_MENU, ON_THE_MENU, HALF_THE_TEAM, REFUSED, CLOSED};

        assertThatThrownBy(() -> check(testland, Map.of(NOT_DUE, "it never matters"), cases))
                .hasMessageContaining("A case notices the change \"" + NOT_DUE
                        + "\", which is said to make no difference (it never matters). Take it out.");
        assertThatThrownBy(() -> check(testland, Map.of(NOT_DUE.replace("left", "lift"), "it never matters"), cases))
                .hasMessageContaining("maybe it means \"" + NOT_DUE + "\"");
    }
}
