package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.command.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command intake: what it writes, when it refuses, and that its protocol redoes the draw. */
class IntakeCommandTest {

    private static final String WEST_BRABANT =
            "{\"region\": \"west-brabant\", \"practice\": {\"agbCode\": \"%s\"%s}}\n";

    @TempDir
    private Path directory;

    private String file(String name, String... lines) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, String.join("", lines));
        return file.toString();
    }

    private String read(String name) throws IOException {
        return Files.readString(directory.resolve("out").resolve(name));
    }

    private static String plan(int number, String rest) {
        return "{\"region\": \"rijnmond\", \"practice\": {\"name\": \"Praktijk <" + number
                + "> & co\", \"agbCode\": \"0100000" + number + "\"}" + rest + "}\n";
    }

    private static String[] plans(int from, int to) {
        return Stream.iterate(from, number -> number + 1)
                .limit(to - from + 1L)
                .map(number -> plan(number, ""))
                .toArray(String[]::new);
    }

    private CommandRun intake(String... arguments) {
        List<String> all = new ArrayList<>(List.of("intake", "rijnmond", "--start", "2023-04-01", "--seed", "worp 6"));
        all.addAll(List.of("--output", directory.resolve("out").toString()));
        all.addAll(Arrays.asList(arguments));
        return CommandRun.of(all.toArray(String[]::new));
    }

    @Test
    void itWritesTheOutcomeThePlansAndTheProtocol() throws IOException {
        CommandRun run = intake("--base", "8", "--began", "0", file("new.ndjson", plans(1, 3)))
                .endsWith(0);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo("Instroom op 1 april 2023: starten 2, niet ingeloot 1, niet op de lijst 0. Alles staat in "
                        + directory.resolve("out") + ".\n");
        assertThat(directory.resolve("out").toFile().list())
                .containsExactlyInAnyOrder(
                        "result.json", "plans.ndjson", "carried.ndjson", "protocol.txt", "protocol.html");
        assertThat(read("result.json").replaceAll("\\s+", ""))
                .isEqualTo(
                        "{\"region\":\"rijnmond\",\"startDate\":\"2023-04-01\",\"seed\":\"worp6\",\"base\":8,\"began\":0,\"room\":2,"
                                + "\"applicants\":{\"count\":3,\"digest\":\"sha-256:6acdd17f3b3a57585c39e1a06cab3ccf0f3a74ce04af71bb8d632a8306458d84\"},"
                                + "\"drawn\":[\"01000002\",\"01000003\"],\"notDrawn\":[\"01000001\"],\"admitted\":[],\"notListed\":[]}");
    }

    @Test
    void whoIsNotDrawnAppliesForTheNextStartDate() throws IOException {
        intake("--base", "8", file("new.ndjson", plans(1, 3))).endsWith(0);

        assertThat(read("plans.ndjson").lines())
                .hasSize(2)
                .allMatch(plan -> plan.contains("\"startDate\":\"2023-04-01\"")
                        && plan.contains("\"intake\":{\"lottery\":\"DRAWN\"}"));
        assertThat(read("carried.ndjson").lines())
                .singleElement()
                .asString()
                .contains("\"startDate\":\"2023-07-01\"")
                .doesNotContain("lottery");
        assertThat(CommandRun.of(
                                "validate",
                                directory.resolve("out/carried.ndjson").toString())
                        .status())
                .isLessThan(2);

        String next = directory.resolve("next").toString();
        CommandRun.of(
                        "intake",
                        "rijnmond",
                        "--start=2023-07-01",
                        "--seed=worp 2",
                        "--base=8",
                        "--began=2",
                        "--carried=" + directory.resolve("out/carried.ndjson"),
                        "--output=" + next,
                        file("july.ndjson", plans(4, 5)))
                .endsWith(0);
        assertThat(Files.readString(Path.of(next, "plans.ndjson")).lines())
                .first()
                .asString()
                .contains("01000001")
                .doesNotContain("lottery");
    }

    @Test
    void somebodyWhoCannotBeListedMakesTheStatus1() throws IOException {
        CommandRun run = intake(
                        "--base",
                        "8",
                        file("new.ndjson", plan(1, ", \"programmes\": [{\"code\": \"KBZ\"}]"), plan(2, "")))
                .endsWith(1);

        assertThat(run.out()).endsWith("\nNiet op de lijst: 01000001 (R-KBZ-2)\n");
        assertThat(read("result.json"))
                .contains("\"agbCode\" : \"01000001\"", "\"R-KBZ-2\"")
                .contains("\"count\" : 2");
        assertThat(read("protocol.txt"))
                .contains("Niet op de lijst\n----------------\nDeze praktijken kunnen op 1 april 2023 niet starten");
    }

    @Test
    void thoseCarriedOverAloneAreEnoughAndNobodyCarriedOverIsFine() throws IOException {
        String none = file("none.ndjson");
        intake("--base", "8", "--carried", file("carried.ndjson", plans(1, 2))).endsWith(0);
        assertThat(read("plans.ndjson")).hasLineCount(2);
        assertThat(read("carried.ndjson")).isEmpty();

        String other = directory.resolve("other").toString();
        CommandRun.of(
                        "intake",
                        "rijnmond",
                        "--start=2023-04-01",
                        "--seed=x",
                        "--base=8",
                        "--carried=" + none,
                        "--output=" + other,
                        file("new.ndjson", plans(1, 1)))
                .endsWith(0);
    }

    @Test
    void whatCannotBeDrawnIsRefusedByNameAndNothingIsWritten() throws IOException {
        String plans = file(
                "new.ndjson",
                plan(1, ", \"startDate\": \"2023-07-01\""),
                "{\"region\": \"rijnmond\"}\n",
                String.format(WEST_BRABANT, "01000003", ""),
                plan(4, ""),
                plan(4, ""));
        CommandRun run = intake("--base", "8", "--carried", file("carried.ndjson", plan(4, "")), plans)
                .endsWith(2);

        assertThat(run.err()
                        .replace(plans, "new")
                        .replace(directory.resolve("carried.ndjson").toString(), "carried"))
                .isEqualTo("""
                        mtvp-rules: new#1 (AGB 01000001): dit plan heeft startdatum 2023-07-01, niet 2023-04-01
                        mtvp-rules: new#2: er is geen AGB-code van acht cijfers (gevonden: –)
                        mtvp-rules: new#3 (AGB 01000003): dit plan is van regio "west-brabant", niet van rijnmond
                        mtvp-rules: AGB-code 01000004 komt meer dan één keer voor: new#4, new#5; laat er één over
                        mtvp-rules: AGB-code 01000004 staat bij de doorgeschoven praktijken (carried#1) en bij de nieuwe (new#4, new#5); laat er één over
                        """);
        assertThat(run.out()).isEmpty();
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void patientsAreAskedForWhereTheyAreCounted() throws IOException {
        String plans = file("new.ndjson", String.format(WEST_BRABANT, "01000003", ""));

        assertThat(CommandRun.of(
                                "intake",
                                "west-brabant",
                                "--start=2023-04-01",
                                "--seed=x",
                                "--base=8",
                                "--lang=en",
                                "--output=" + directory.resolve("out"),
                                plans)
                        .endsWith(2)
                        .err())
                .isEqualTo(
                        "mtvp-rules: " + plans
                                + "#1 (AGB 01000003): the number of enrolled patients is missing; the room is counted in patients\n");
    }

    @Test
    void aPlanThatCannotBeReadOrAFullDirectoryEndsIt() throws IOException {
        assertThat(intake("--base", "8", file("new.ndjson", plan(1, ""), "{\"region\": 1}\n"))
                        .endsWith(2)
                        .err())
                .contains("new.ndjson#2: ");
        assertThat(directory.resolve("out")).doesNotExist();

        Files.createDirectory(directory.resolve("out"));
        file("out/mine.txt", "mine");
        assertThat(intake("--base", "8", file("new.ndjson", plans(1, 2)))
                        .endsWith(2)
                        .err())
                .contains("bestaat al en is geen lege map");
        assertThat(directory.resolve("out").toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void applicantsCanComeAsSheets() throws IOException {
        intake("--base", "40", AnswerFile.begun().good().good().csv(directory.resolve("answers.csv")))
                .endsWith(0);

        assertThat(read("plans.ndjson")).hasLineCount(2).contains("\"startDate\":\"2023-04-01\"");
    }

    @Test
    void aDoubtCanBeReadOtherwise() throws IOException {
        intake("--base", "7", "--option", "ROUND_UP", "--option=FILL_UP", file("new.ndjson", plans(1, 3)))
                .endsWith(0);

        assertThat(read("plans.ndjson")).hasLineCount(2);
        assertThat(read("result.json").replaceAll("\\s+", "")).contains("\"options\":[\"ROUND_UP\",\"FILL_UP\"]");
        assertThat(read("protocol.txt")).contains("Anders gelezen dan de regio (ROUND_UP)");
    }

    @Test
    void theOptionsAreListedWithTheReadingOfTheRegionAndItsReason() {
        assertThat(CommandRun.of("intake", "west-brabant", "--options")
                        .endsWith(0)
                        .out())
                .startsWith("Opties van de instroom in de regio West-Brabant\n====")
                .contains(
                        "Waarvan is de instroom een deel (A-13)?\n  QUOTA_OF_PRACTICES\n    van de praktijken die willen meedoen\n"
                                + "  QUOTA_OF_PATIENTS (zo leest de regio het)\n",
                        "  Waarom: § 3.4 rekent met de op naam ingeschreven patiënten in de regio.\n",
                        "  FILL_UP\n    latere praktijken die nog wel passen, starten ook\n");
        assertThat(CommandRun.of("intake", "rijnmond", "--options", "--lang=en")
                        .endsWith(0)
                        .out())
                .contains("QUOTA_OF_PRACTICES (as the region reads it)", "ENTER_AUTOMATICALLY", "FILL_UP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "intake                     | er ontbreekt: REGION",
                "intake zeeland --options   | onbekende regio ‘zeeland’; bekend: rijnmond, west-brabant",
                "intake rijnmond            | er ontbreekt: --start",
                "intake rijnmond --start=2023-04-01 --seed=x --base=-1 x | --base kan niet ‘-1’ zijn; kies uit: 0, 1, 2, … 999999999",
                "intake rijnmond --start=2023-04-01 --seed=x --base=1 x | er ontbreekt: --output",
                "intake rijnmond --start=2023-04-01 --seed=x --base=1 --output=new | er ontbreekt: APPLICANTS",
                "intake rijnmond --start=2023-04-01 --seed=x --base=1 --option=X --output=new x | --option kan niet ‘X’ zijn; kies uit: QUOTA_OF_PRACTICES, QUOTA_OF_PATIENTS, ROUND_DOWN, ROUND_UP, DRAW_AGAIN, ENTER_AUTOMATICALLY, STOP_AT_FIRST, FILL_UP",
                "intake rijnmond --start=2023-04-01 --seed=x --base=1 --option=ROUND_UP --option=ROUND_DOWN --output=new x | ROUND_UP en ROUND_DOWN zijn opties van één punt; kies er een",
            })
    void wrongUsageIsToldInASentence(String commandLine, String sentence) {
        assertThat(CommandRun.of(commandLine.split(" ")).endsWith(2).err())
                .isEqualTo("mtvp-rules: " + sentence + ". Zie mtvp-rules intake --help.\n");
    }

    @Test
    void aDayThatIsNoStartDateIsRefused() throws IOException {
        assertThat(CommandRun.of(
                                "intake",
                                "rijnmond",
                                "--start=2023-05-01",
                                "--seed=x",
                                "--base=8",
                                "--output=" + directory.resolve("out"),
                                file("new.ndjson", plans(1, 1)))
                        .endsWith(2)
                        .err())
                .isEqualTo("mtvp-rules: 2023-05-01 is geen startdatum van deze regio; kies uit: 2023-04-01, 2023-07-01,"
                        + " 2023-10-01, 2024-01-01\n");
    }

    @Test
    void thePageOfTheProtocolNeedsNothingElseAndEscapesEverything() throws Exception {
        intake("--base", "8", file("new.ndjson", plans(1, 3))).endsWith(0);
        String page = read("protocol.html");
        HtmlPage read = HtmlPage.of(page.substring(page.indexOf('\n')));

        assertThat(page).doesNotContain("<script", "http://", "https://", "Praktijk <");
        assertThat(read.text("//h1")).isEqualTo("Protocol van de instroom op 1 april 2023, regio Rijnmond");
        assertThat(read.headingLevels()).startsWith(1, 2, 2).containsOnly(1, 2);
        assertThat(read.texts("//section[h2='Aanmeldingen']//td[2]"))
                .containsExactly("Praktijk <1> & co", "Praktijk <2> & co", "Praktijk <3> & co");
        assertThat(read.texts("//section[h2='Nieuwe praktijken']//td[@class='lot']"))
                .hasSize(3)
                .isSorted()
                .allMatch(lot -> lot.matches("[0-9a-f]{64}"));
        assertThat(read.texts("//section[h2='Nieuwe praktijken']/pre/code")).startsWith("seed='worp 6'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staatsloterij: 830401", "it's 5% of \"$HOME\" \\n `x` ; é€𝟘"})
    void theProtocolRedoesTheDrawInAShell(String seed) throws Exception {
        Stream<String> wanting = Stream.iterate(10, number -> number + 1)
                .limit(30)
                .map(number -> "{\"region\": \"rijnmond\", \"practice\": {\"agbCode\": \"010000" + number
                        + "\"}, \"choices\": [{\"item\": \"RD.AW.10\", \"year\": 1}]}\n");
        CommandRun.of(
                        "intake",
                        "rijnmond",
                        "--start=2023-07-01",
                        "--seed=" + seed,
                        "--base=40",
                        "--began=4",
                        "--output=" + directory.resolve("out"),
                        "--carried=" + file("carried.ndjson", plans(1, 3)),
                        file("new.ndjson", wanting.toArray(String[]::new)))
                .endsWith(0);
        List<List<String>> printed = new ArrayList<>();
        for (String commands : commandsOf(read("protocol.txt"))) {
            printed.add(shell(commands));
        }
        String result = read("result.json");
        List<String> drawn = codes(result, "drawn");
        List<String> order =
                printed.get(1).stream().map(line -> line.substring(65)).toList();

        assertThat(printed).hasSize(3);
        assertThat(result).contains("sha-256:" + printed.get(0).get(0).substring(0, 64));
        assertThat(drawn).startsWith("01000001", "01000002", "01000003").hasSize(16);
        assertThat(order.subList(0, 13)).isEqualTo(drawn.subList(3, 16));
        assertThat(order.subList(13, 30)).isEqualTo(codes(result, "notDrawn"));
        assertThat(printed.get(2).stream()
                        .limit(10)
                        .map(line -> line.substring(65))
                        .sorted())
                .isEqualTo(codes(result, "admitted"));
    }

    /** Returns the scripts of a protocol: lines that are indented belong to one. */
    private static List<String> commandsOf(String protocol) {
        return Arrays.stream(protocol.split("\n\n"))
                .filter(part -> part.startsWith("    "))
                .toList();
    }

    private static List<String> shell(String commands) throws Exception {
        Process shell = new ProcessBuilder("sh").redirectErrorStream(true).start();
        shell.getOutputStream().write((commands + "\n").getBytes(StandardCharsets.UTF_8));
        shell.getOutputStream().close();
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(out).isZero();
        return out.lines().toList();
    }

    private static List<String> codes(String result, String property) {
        String list = result.substring(result.indexOf("\"" + property + "\""));
        return Stream.of(
                        list.substring(list.indexOf('[') + 1, list.indexOf(']')).split("\\D+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
