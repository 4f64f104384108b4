package nl.mtvp.rules.command.terminal;

import static nl.mtvp.rules.command.terminal.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidateCsvTest {

    @Test
    void aFindingIsARow() {
        CommandRun run = CommandRun.of(
                        "validate",
                        "--format=csv",
                        "--lang=en",
                        sample("rijnmond-no-conversation-year-1-non-compliant.json"),
                        sample("west-brabant-two-years-non-compliant.json"))
                .endsWith(1);

        assertThat(run.out()).startsWith("\uFEFForigin;practice;agbCode;").endsWith("\r\n");
        List<NamedCsvRecord> rows = rows(run);
        NamedCsvRecord first = rows.get(0);
        assertThat(first.getField("origin")).endsWith("rijnmond-no-conversation-year-1-non-compliant.json");
        assertThat(first.getField("practice")).isEqualTo("Voorbeeldpraktijk Sleedoorn");
        assertThat(first.getField("region")).isEqualTo("rijnmond");
        assertThat(first.getField("startDate")).isEqualTo("2023-07-01");
        assertThat(first.getField("year")).isEqualTo("1");
        assertThat(first.getField("verdict")).isEqualTo("NON_COMPLIANT");
        assertThat(first.getField("rule")).isEqualTo("L-GG-J1");
        assertThat(first.getField("severity")).isEqualTo("VIOLATION");
        assertThat(first.getField("element")).isEqualTo("GG");
        assertThat(first.getField("pointer")).isEqualTo("/choices");
        assertThat(first.getField("message")).contains("At least one is needed");
        assertThat(first.getField("required")).isEqualTo("1");
        assertThat(first.getField("source")).startsWith("Leidraad Meer Tijd Voor de Patiënt, Groeimodel");
        assertThat(rows)
                .hasSizeGreaterThan(3)
                .allSatisfy(row -> assertThat(row.getField("rule")).isNotEmpty());
    }

    @Test
    void noPlanIsMissing() {
        CommandRun run = CommandRun.of(
                        "validate",
                        "--format=csv",
                        sample("rijnmond-year-1-compliant.json"),
                        sample("broken-plan.json"))
                .endsWith(2);

        assertThat(rows(run)).extracting(row -> row.getField("verdict")).startsWith("COMPLIANT", "REFUSED");
        assertThat(rows(run).get(1).getField("pointer")).isEqualTo("/startDate");
        assertThat(rows(run).get(1).getField("message")).isNotEmpty();
    }

    @Test
    void theHeaderIsThereWithoutAPlan() {
        CommandRun run =
                CommandRun.of("validate", "--format=csv", "absent.json").endsWith(2);

        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void aNameThatLooksLikeAFormulaIsText() {
        for (String name : List.of("=1+1", "+1", "-1", "@x")) {
            String plan = "{\"region\":\"rijnmond\",\"practice\":{\"name\":\"" + name + "\"}}";
            CommandRun run = CommandRun.reading(plan, "validate", "--format=csv", "-");

            assertThat(rows(run).get(0).getField("practice")).isEqualTo("\u00A0" + name);
        }
    }

    @Test
    void charactersThatControlAScreenAreWrittenOut() {
        String plan = "{\"region\":\"rijnmond\",\"practice\":{\"name\":\"\\ta;\\\"b\\\"\\n\\u001b[31mc\\u202e\"}}";
        assertThat(rows(CommandRun.reading(plan, "validate", "--format=csv", "-"))
                        .get(0)
                        .getField("practice"))
                .isEqualTo("\\u0009a;\"b\"\\u000a\\u001b[31mc\\u202e");
    }

    private static List<NamedCsvRecord> rows(CommandRun run) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(run.out().substring(1))
                .stream()
                .toList();
    }
}
