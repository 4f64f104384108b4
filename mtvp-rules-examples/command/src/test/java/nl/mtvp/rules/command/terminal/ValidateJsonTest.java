package nl.mtvp.rules.command.terminal;

import static nl.mtvp.rules.command.terminal.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.mtvp.rules.io.ReportReader;
import nl.mtvp.rules.report.StoredReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateJsonTest {

    private static final String PLAN = """
            {"region":"west-brabant","startDate":"2023-07-01","practice":{"name":"Voorbeeldpraktijk Es"},"intervision":["PRACTICE"],\
            "choices":[{"item":"WB.AW.3","year":1},{"item":"WB.GG.2","year":1}]}""";

    @ParameterizedTest
    @ValueSource(strings = {"rijnmond-year-1-compliant.json", "broken-plan.json"})
    void onePlanAloneIsALine(String plan) {
        CommandRun run = CommandRun.of("validate", "--format", "json", sample(plan));

        assertThat(run.lines())
                .singleElement()
                .asString()
                .startsWith("{\"origin\":\"")
                .endsWith("}");
    }

    @Test
    void eachIsIndentedIfThatIsAskedFor() {
        String[] inputs = {sample("rijnmond-year-1-compliant.json"), sample("broken-plan.json")};
        CommandRun run = CommandRun.of("validate", "--format", "json", "--pretty", inputs[0], inputs[1])
                .endsWith(2);

        assertThat(run.out())
                .startsWith("{\n  \"origin\" : \"")
                .contains("\n  \"verdict\" : \"COMPLIANT\",\n", "\n}\n{\n", "\n  \"refused\" : [\n")
                .endsWith("\n}\n");
        assertThat(reports(run))
                .isEqualTo(reports(CommandRun.of("validate", "--format", "json", inputs[0], inputs[1])));
    }

    private static List<StoredReport> reports(CommandRun run) {
        List<StoredReport> reports = new ArrayList<>();
        new ReportReader()
                .readAll("out", new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)))
                .forEachRemaining(reports::add);
        return reports;
    }

    @Test
    void severalPlansAreALineEach() {
        CommandRun run = CommandRun.of(
                        "validate",
                        "--format",
                        "json",
                        sample("rijnmond-year-1-compliant.json"),
                        sample("broken-plan.json"),
                        sample("mixed-batch.ndjson"))
                .endsWith(2);

        assertThat(run.lines())
                .hasSize(6)
                .allSatisfy(
                        line -> assertThat(line).startsWith("{\"origin\":\"").endsWith("}"));
        assertThat(run.lines().get(1))
                .contains("\"refused\":[{\"pointer\":\"/startDate\",\"line\":3,\"column\":16,\"message\":\"");
        assertThat(run.lines().get(5)).contains("mixed-batch.ndjson#4\"");
    }

    @Test
    void plansOfAnArrayAreToldApartByTheirIndex() {
        CommandRun run = CommandRun.reading("[" + PLAN + ",\n{}," + PLAN + "]", "validate", "--format", "json", "-")
                .endsWith(2);

        assertThat(run.lines())
                .extracting(line -> line.substring(0, 16))
                .containsExactly("{\"origin\":\"-#0\",", "{\"origin\":\"-#1\",", "{\"origin\":\"-#2\",");
        assertThat(run.lines().get(1)).contains("\"refused\"");
    }

    @Test
    void messagesAreInTheLanguageAskedFor() {
        String plan = sample("west-brabant-two-years-non-compliant.json");

        assertThat(CommandRun.of("validate", "--format=json", plan).out())
                .contains("Aantal dagdelen SOH-spreekuur per week");
        assertThat(CommandRun.of("validate", "--format=json", "--lang=en", plan).out())
                .contains("Number of half-days of SOH consultation per week");
    }

    @Test
    void exactlyTheYearsAskedForAreJudged() {
        String plan = sample("rijnmond-year-1-compliant.json");

        assertThat(CommandRun.of("validate", "--format=json", "--year=1", plan)
                        .endsWith(0)
                        .out())
                .contains("\"year\":1")
                .doesNotContain("\"year\":2");
        assertThat(CommandRun.of("validate", "--format=json", "--year=2", plan)
                        .endsWith(1)
                        .out())
                .contains("\"year\":2")
                .doesNotContain("\"year\":1");
        assertThat(CommandRun.of("validate", "--format=json", "--year=all", plan)
                        .endsWith(1)
                        .out())
                .contains("\"year\":1", "\"year\":2");
    }

    @Test
    void standardOutputHoldsReportsAlone() {
        CommandRun run = CommandRun.of(
                        "validate", "--format=json", "missing.json", sample("rijnmond-year-1-compliant.json"))
                .endsWith(2);

        assertThat(run.out()).startsWith("{").endsWith("}\n");
        assertThat(run.err()).isEqualTo("mtvp-rules: ‘missing.json’ bestaat niet.\n");
    }
}
