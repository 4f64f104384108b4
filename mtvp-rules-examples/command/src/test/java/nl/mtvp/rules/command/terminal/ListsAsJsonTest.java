package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.ReportReader;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.report.RuleDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is loaded, for other programs. */
class ListsAsJsonTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    @Test
    void everyRuleIsAnObject() {
        CommandRun run = CommandRun.of("rules", "--format=json", "--lang=en").endsWith(0);

        assertThat(run.lines())
                .singleElement()
                .asString()
                .startsWith("[{\"rule\":\"L-")
                .endsWith("}]")
                .contains(
                        "\"ruleSet\":{\"id\":\"rijnmond\",\"version\":\"2023-03\"}",
                        "{\"rule\":\"R-AW4-1\",",
                        "\"source\":{\"document\":\"Regioplan MTVP Rijnmond\",\"section\":\"3.2.1\",\"item\":\"4\"},",
                        "\"onlyUnder\":[\"KBZ_WAIVES_BOTH_YEARS\"]",
                        "\"severityByOption\":{\"");
        assertThat(run.out().split("\\{\"rule\":"))
                .hasSize(VALIDATOR.rules().size() + VALIDATOR.qualifyingRules().size() + 1);
        assertThat(VALIDATOR.rules())
                .extracting(RuleDescription::pointer)
                .filteredOn(pointer -> pointer != null)
                .allSatisfy(pointer -> assertThat(run.out()).contains("\"pointer\":\"" + pointer + "\""));
    }

    @Test
    void everyMenuItemIsAnObject() {
        String menu = CommandRun.of("menu", "--format=json", "west-brabant")
                .endsWith(0)
                .out();

        assertThat(menu)
                .startsWith("[{\"region\":\"west-brabant\",\"name\":\"West-Brabant\",")
                .contains(
                        "\"item\":\"WB.AW.1\",\"element\":\"AW\",",
                        "{\"fact\":\"assistantsOffered\",\"type\":\"INTEGER\"}",
                        "\"type\":\"SET\",\"knownValues\":[\"",
                        "\"availableFrom\":\"2023-07-01\"",
                        "\"additions\":true,\"additionFacts\":[{\"fact\":\"inLeidraad\",\"type\":\"BOOLEAN\"}");
        assertThat(VALIDATOR.regions().find("west-brabant").menu().items())
                .extracting(MenuItem::code)
                .allSatisfy(code -> assertThat(menu).contains("{\"item\":\"" + code + "\","));
        assertThat(CommandRun.of("menu", "--format=json", "zeeland").endsWith(2).out())
                .isEmpty();
    }

    @Test
    void everyContestedPointIsAnObject() {
        String points = CommandRun.of("readings", "--format=json", "--pretty")
                .endsWith(0)
                .out();

        assertThat(points).startsWith("[\n  {\n    \"point\" : \"A-01\",\n    \"ruleSet\" : \"leidraad\",\n");
        VALIDATOR.regions().points().stream()
                .flatMap(point -> point.options().stream())
                .forEach(option -> assertThat(points)
                        .containsPattern("\"option\" : \"" + option.name()
                                + "\",\n +\"meaning\" : \".+\",\n +\"default\" : " + option.isDefault()));
    }

    @ParameterizedTest
    @CsvSource({"plan, Practice plan", "report, Report on a practice plan", "cases, Worked cases"})
    void theSchemasArePrinted(String subject, String title) throws IOException {
        try (var schema = ReportReader.class.getResourceAsStream(subject + ".schema.json")) {
            assertThat(CommandRun.of("schema", subject).endsWith(0).out())
                    .isEqualTo(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"title\": \"" + title + "\"")
                    .endsWith("}\n");
        }
    }
}
