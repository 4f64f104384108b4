package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplePlansTest {

    static List<Path> singlePlans() throws IOException {
        try (Stream<Path> files = Files.list(CommandRun.PLANS)) {
            return files.filter(file -> file.toString().matches(".*(compliant|incomplete)\\.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("singlePlans")
    void aPlanGetsTheVerdictThatItsNamePromises(Path file) {
        CommandRun run =
                CommandRun.of("validate", "--format", "json", file.toString()).endsWith(status(file));

        assertThat(run.out()).contains("\"verdict\":\"" + verdict(file) + "\"");
        assertThat(run.err()).isEmpty();
    }

    private static String verdict(Path file) {
        String name = file.toString();
        return name.endsWith("-incomplete.json")
                ? "INCOMPLETE"
                : name.endsWith("-non-compliant.json") ? "NON_COMPLIANT" : "COMPLIANT";
    }

    /** Returns the exit status of the command for a single sample plan. */
    static int status(Path file) {
        return verdict(file).equals("COMPLIANT") ? 0 : 1;
    }

    @ParameterizedTest
    @MethodSource("singlePlans")
    void aPlanIsOfTheRegionAndTheYearsThatItsNamePromises(Path file) {
        String name = file.getFileName().toString();
        String json =
                CommandRun.of("validate", "--format", "json", file.toString()).out();

        assertThat(json).contains("\"region\":\"" + (name.startsWith("rijnmond") ? "rijnmond" : "west-brabant") + "\"");
        assertThat(json.contains("\"year\":2")).isEqualTo(name.contains("two-years"));
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(singlePlans()).hasSizeBetween(9, 12);
    }

    @Test
    void theBrokenPlanIsRefusedForAllItsProblemsAtOnce() {
        CommandRun run = CommandRun.of("validate", "--lang", "en", CommandRun.sample("broken-plan.json"))
                .endsWith(2);

        assertThat(run.out())
                .contains(
                        "line 3, column 16, at /startDate",
                        "did you mean submittedOn?",
                        "at /practice/patientStop",
                        "property \"waitingList\" occurs twice",
                        "did you mean SBE?",
                        "at /choices/0/year",
                        "did you mean implementationPlanned?",
                        "at /choices/1/mode");
    }

    @Test
    void theBatchHoldsPlansOfEveryKind() {
        CommandRun run = CommandRun.of("validate", CommandRun.sample("mixed-batch.ndjson"))
                .endsWith(1);

        assertThat(run.out())
                .contains(
                        "4 plannen: 3 voldoen, 0 zijn nog niet compleet, 1 voldoet niet, 0 geweigerd of niet beoordeeld.");
    }

    @Test
    void theWholeDirectoryIsJudgedInNameOrder() {
        CommandRun run = CommandRun.of("validate", "../plans").endsWith(2);

        assertThat(run.lines().stream()
                        .filter(line -> line.startsWith("Plan: "))
                        .toList())
                .isSorted()
                .hasSize(16);
        assertThat(run.out()).startsWith(CommandRun.sample("broken-plan.json"));
        assertThat(run.out())
                .endsWith(
                        "17 plannen: 9 voldoen, 1 is nog niet compleet, 6 voldoen niet, 1 geweigerd of niet beoordeeld.\n");
    }
}
