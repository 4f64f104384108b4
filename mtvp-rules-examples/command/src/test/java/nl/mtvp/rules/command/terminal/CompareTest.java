package nl.mtvp.rules.command.terminal;

import static nl.mtvp.rules.command.terminal.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mtvp.rules.command.html.HtmlPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {

    @TempDir
    private static Path reports;

    private static String before;
    private static String after;

    @TempDir
    private Path folder;

    @BeforeAll
    static void judge() throws IOException {
        before = judge("before.ndjson", "A-08=KBZ_WAIVES_YEAR_1");
        after = judge("after.ndjson", "A-08=KBZ_WAIVES_ONLY_2023");
    }

    /** Judges all sample plans and returns the file with the reports. */
    private static String judge(String name, String reading) throws IOException {
        CommandRun run = CommandRun.of("validate", "--format=json", "--reading", reading, CommandRun.PLANS.toString());
        return Files.writeString(reports.resolve(name), run.out()).toString();
    }

    @Test
    void aReadingOnOneSideTellsWhichVerdictsDependOnIt() throws IOException {

        CommandRun run = CommandRun.of("compare", before, after).endsWith(1);

        assertThat(run.out())
                .startsWith("Wat er verandert\n================\nVoor: " + before + " (mtvp-rules ")
                .contains(
                        "A-08=KBZ_WAIVES_ONLY_2023)",
                        "leidraad 2023-01-30 [",
                        "1 krijgt een ander oordeel",
                        "\nAnder oordeel (1)\n----",
                        "  [+] voldoet → [x] voldoet niet\n",
                        "  erbij: ",
                        "(Niet in orde, MTVP-jaar",
                        "\nPer regel\n")
                .containsPattern("\n  L-\\S+ +vervalt 0 +erbij 1 +Niet in orde\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theSameReportsEndWithZero() throws IOException {

        assertThat(CommandRun.of("compare", "--lang=en", before, before)
                        .endsWith(0)
                        .out())
                .contains("plans compared: 0 get another verdict, 0 keep the verdict with other findings, ")
                .doesNotContain("By rule", "Only in", "disappears:");
    }

    @Test
    void standardInputIsOneOfTheTwoAndWhatIsOnOneSideIsListed() throws IOException {
        String line = CommandRun.of("validate", "--format=json", sample("rijnmond-year-1-compliant.json"))
                .out();
        Path other = Files.writeString(
                folder.resolve("other.json"), line.replaceAll("\"agbCode\":\"\\d+\"", "\"agbCode\":\"99999999\""));

        assertThat(CommandRun.reading(line, "compare", "-", other.toString())
                        .endsWith(0)
                        .out())
                .contains("\nAlleen in - (1)\n", "\nAlleen in " + other + " (1)\n", "(99999999): voldoet\n");
    }

    @Test
    void jsonHoldsWhatChanged() throws IOException {

        CommandRun line =
                CommandRun.of("compare", "--format=json", before, after).endsWith(1);
        assertThat(line.lines())
                .singleElement()
                .asString()
                .startsWith("{\"before\":{\"libraries\":[\"")
                .contains(
                        "\"readings\":[{\"point\":\"A-08\",\"option\":\"KBZ_WAIVES_ONLY_2023\"}]",
                        "\"verdictsChanged\":1,\"plansCompared\":",
                        "\"verdict\":\"COMPLIANT\"},\"after\":{\"origin\":",
                        "\"verdictChanged\":true,\"planChanged\":false,\"gone\":[],\"come\":[{\"year\":",
                        "\"severity\":\"VIOLATION\",\"gone\":0,\"come\":1}");
        assertThat(CommandRun.of("compare", "--format=json", "--pretty", before, after)
                        .out())
                .startsWith("{\n  \"before\" : {\n");
    }

    @Test
    void halfACharacterIsEscaped() throws IOException {
        String report = CommandRun.of("validate", "--format=json", sample("rijnmond-year-1-compliant.json"))
                .out();
        Path other = Files.writeString(
                folder.resolve("other.json"),
                report.replaceAll("\"agbCode\":\"\\d+\"", "\"agbCode\":\"99999999\"")
                        .replaceAll("\"practice\":\"[^\"]+\"", "\"practice\":\"De \\\\ud83d\""));

        assertThat(CommandRun.reading(report, "compare", "--format=json", "-", other.toString())
                        .out())
                .contains("De \\ud83d");
    }

    @Test
    void theyCanBeAPage() throws Exception {

        String page = CommandRun.of("compare", "--format=html", before, after)
                .endsWith(1)
                .out();

        assertThat(page)
                .contains(
                        "<h1>Wat er verandert</h1>",
                        "<h2>Ander oordeel (1)</h2>",
                        "<b>erbij:</b>",
                        "<h2>Per regel</h2>")
                .doesNotContain("<script");
        assertThat(HtmlPage.of(page).headingLevels()).startsWith(1, 2, 3);
    }

    @Test
    void whatIsNoReportIsNamedWithItsPlace() throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan.json"), Files.readString(Path.of(before)) + "{\"region\": \"x\"}");
        Path empty = Files.createFile(folder.resolve("empty.json"));

        assertThat(CommandRun.of("compare", "--lang=en", before, plan.toString())
                        .endsWith(2)
                        .err())
                .containsPattern(
                        "mtvp-rules: report \\d+ in ‘.*plan.json’ cannot be read: line \\d+, column 1: found: ")
                .contains("expected: a report", "Give a file that validate --format json has written.");
        assertThat(CommandRun.of("compare", empty.toString(), before)
                        .endsWith(2)
                        .err())
                .isEqualTo("mtvp-rules: in ‘" + empty + "’ staat geen enkel verslag.\n");
        assertThat(CommandRun.of("compare", before, folder.resolve("absent").toString())
                        .endsWith(2)
                        .err())
                .contains("bestaat niet");
        assertThat(CommandRun.of("compare", before, folder.toString())
                        .endsWith(2)
                        .err())
                .isEqualTo("mtvp-rules: ‘" + folder + "’ is een map; geef een bestand.\n");
        Path other = Files.write(folder.resolve("other.json"), new byte[] {(byte) 0xFF, (byte) 0xFE});
        assertThat(CommandRun.of("compare", before, other.toString())
                        .endsWith(2)
                        .err())
                .contains("geen geldige UTF-8: \"\uFFFD\". Geef een bestand");
    }

    @Test
    void whatIsAmbiguousIsNamed() throws IOException {
        String line = CommandRun.of("validate", "--format=json", sample("rijnmond-year-1-compliant.json"))
                .out();
        Path one = Files.writeString(folder.resolve("one.json"), line);
        Path two = Files.writeString(
                folder.resolve("two.json"),
                line.replace("{\"origin\":\"", "{\"origin\":\"a/")
                        + line.replace("{\"origin\":\"", "{\"origin\":\"b/"));

        assertThat(CommandRun.of("compare", one.toString(), two.toString())
                        .endsWith(2)
                        .err())
                .startsWith("mtvp-rules: van ‘00000001’")
                .contains("niet te zien is welke bij elkaar horen", "a/", "b/");
    }
}
