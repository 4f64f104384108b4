package nl.mtvp.rules.command.terminal;

import static nl.mtvp.rules.command.terminal.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command on plans for which something still has to be reported. */
class IncompletePlansTest {

    /**
     * What Rijnmond's form asks, and nothing else: no fact on item 4 of which the practice or the office was not asked.
     */
    private static final String FORM = """
            {"region":"rijnmond","practice":{"name":"Voorbeeldpraktijk Wilg","agbCode":"00000009","patientStop":false,\
            "waitingList":false,"outOfHoursDataConsent":true},"intervision":["PRACTICE"],\
            "choices":[{"item":"RD.AW.4","year":1},{"item":"RD.GG.2","year":1}]}""";

    private static CommandRun validate(String... args) {
        return CommandRun.reading(
                FORM,
                Stream.concat(Stream.concat(Stream.of("validate"), Stream.of(args)), Stream.of("-"))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "--fail-on=open, 1", "--fail-on=violation, 0", "--fail-on=advice, 1"})
    void theGateSaysWhetherAnIncompletePlanFails(String gate, int status) {
        CommandRun run = gate.isEmpty() ? validate() : validate(gate);
        assertThat(run.endsWith(status).err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rijnmond-year-1-compliant.json, violation, 0",
        "rijnmond-year-1-compliant.json, advice, 0",
        "west-brabant-two-years-non-compliant.json, violation, 1",
        "broken-plan.json, violation, 2",
        "broken-plan.json, advice, 2"
    })
    void theGateChangesNothingForAPlanWithoutFindingsAndForARefusedOne(String plan, String gate, int status) {
        CommandRun.of("validate", "--fail-on", gate, sample(plan)).endsWith(status);
    }

    @Test
    void adviceFailsWhereThatIsAskedFor() {
        String advised = """
                {"region":"rijnmond","startDate":"2023-10-01","practice":{"name":"A","agbCode":"00000009",\
                "patientStop":false,"waitingList":false,"outOfHoursDataConsent":true},"choices":[{"item":"RD.AW.2","year":1},{"item":"RD.GG.2","year":1}]}""";
        CommandRun.reading(advised, "validate", "-").endsWith(0);
        CommandRun.reading(advised, "validate", "--fail-on=advice", "-").endsWith(1);
    }

    @Test
    void everyFactThatNobodyToldIsAskedForInWords() {
        String text = validate().out().replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "MTVP-jaar 1: nog niet compleet (6 open punten",
                        "Nog in te vullen of te laten zien",
                        "Te melden: startdatum ",
                        "[R-START]",
                        "Te melden: aantal MTVP-onderdelen in gebruik ",
                        "[R-AW4-1]",
                        "Te melden: flexibele spreekuurtijden ",
                        "[R-AW4-2]",
                        "[R-AW4-3]",
                        "[R-AW4-ROOSTER]",
                        "[R-AW4-TIP]")
                .doesNotContain("Niet in orde");
    }

    @Test
    void jsonTellsWhichFactsWouldDecide() {
        assertThat(validate("--format=json").endsWith(1).out())
                .contains(
                        "\"verdict\":\"INCOMPLETE\"",
                        "\"severity\":\"OPEN\"",
                        "\"/choices/0/facts/mtvpElementsInUse\"",
                        "\"/startDate\"")
                .doesNotContain("\"severity\":\"VIOLATION\"");
    }

    @Test
    void everyRuleOfViolationsThatMayBeOpenSaysSoInTheList() {
        String list = CommandRun.of("rules").endsWith(0).out();
        for (String rule : List.of("L-IV", "R-AW4-2", "W-ADD-NEW")) {
            assertThat(entry(list, rule)).startsWith(rule + " eis ").contains("(blijft open zolang niet bekend");
        }
        assertThat(entry(list, "R-DATA-STOP"))
                .startsWith("R-DATA-STOP open punt ")
                .doesNotContain("blijft open");
        assertThat(entry(list, "L-COMMIT")).startsWith("L-COMMIT eis ").doesNotContain("blijft open");
        assertThat(entry(CommandRun.of("rules", "--lang=en").out(), "R-AW4-2"))
                .startsWith("R-AW4-2 required ")
                .endsWith("(stays open as long as it is not known)");
    }

    /** Returns what the list says about a rule, up to the next. */
    private static String entry(String list, String rule) {
        String entry = list.substring(list.indexOf("\n" + rule + " ") + 1);
        return entry.split("\n(?=\\S|\\n)", 2)[0].replaceAll("\\s+", " ");
    }
}
