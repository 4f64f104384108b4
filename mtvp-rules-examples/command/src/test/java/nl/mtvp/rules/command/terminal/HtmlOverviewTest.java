package nl.mtvp.rules.command.terminal;

import static nl.mtvp.rules.command.terminal.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.command.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages on the plans of a batch, and the overview that links to them. */
class HtmlOverviewTest {

    @TempDir
    private Path directory;

    private CommandRun validate(String... inputs) {
        return CommandRun.of(
                Stream.concat(Stream.of("validate", "--format=html", "--output", pages().toString()), Stream.of(inputs))
                        .toArray(String[]::new));
    }

    private Path pages() {
        return directory.resolve("pages");
    }

    private HtmlPage overview() throws Exception {
        return HtmlPage.of(Files.readString(pages().resolve("index.html")));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(pages())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void plansAreCountedAndGroupedByVerdict() throws Exception {
        CommandRun run = validate("../plans").endsWith(2);

        assertThat(run.out())
                .isEqualTo(
                        "17 plannen: 9 voldoen, 1 is nog niet compleet, 6 voldoen niet, 1 geweigerd of niet beoordeeld.\nOverzicht: "
                                + pages().resolve("index.html") + "\n");
        assertThat(overview().texts("//ul[@class='tiles']/li"))
                .containsExactly(
                        "6 voldoen niet",
                        "0 konden niet worden beoordeeld",
                        "1 geweigerd",
                        "1 is nog niet compleet",
                        "9 voldoen");
        assertThat(overview().texts("//h2"))
                .containsExactly(
                        "✕ Voldoet niet (6)",
                        "✕ Geweigerd (1)",
                        "… Nog niet compleet (1)",
                        "✓ Voldoet (9)",
                        "Waar het om gaat");
        assertThat(overview().texts("//section[@id='NON_COMPLIANT']//tbody/tr"))
                .hasSize(6)
                .contains(
                        "Voorbeeldpraktijk Hazelaar " + sample("rijnmond-sbe-two-years-non-compliant.json")
                                + " Rijnmond MTVP-jaar 1: ✓ voldoet MTVP-jaar 2: ✕ voldoet niet (1 ding niet in orde, 1 advies)");
        assertThat(overview().texts("//section[@id='REFUSED']/ol/li")).hasSize(8);
        assertThat(overview().texts("//section[@id='REFUSED']/h3")).containsExactly(sample("broken-plan.json"));
    }

    @Test
    void everyPlanHasAPageThatTheOverviewLeadsTo() throws Exception {
        validate("../plans");
        List<String> links = overview().texts("//section//a/@href");

        assertThat(links).hasSize(16).doesNotHaveDuplicates();
        assertThat(files()).hasSize(17).containsAll(links).contains("index.html");
        for (String link : links) {
            assertThat(HtmlPage.of(Files.readString(pages().resolve(link))).text("//h1"))
                    .isEqualTo(overview().text("//a[@href='" + link + "']"));
        }
        assertThat(overview().texts("//header//a/@href"))
                .containsExactly("#NON_COMPLIANT", "#REFUSED", "#INCOMPLETE", "#COMPLIANT");
    }

    @Test
    void plansAreCountedPerRuleEachOnce() throws Exception {
        String batch = """
                {"region":"west-brabant","startDate":"2023-07-01","practice":{"name":"A"},"choices":[{"item":"WB.AW.3","year":1}]}
                {"region":"west-brabant","startDate":"2023-07-01","practice":{"name":"A"},"choices":[{"item":"WB.GG.2","year":1},{"item":"OFF.1","year":1},{"item":"OFF.2","year":2}]}
                """;
        CommandRun.reading(batch, "validate", "--format=html", "--year=all", "--output", pages().toString(), "-")
                .endsWith(1);

        List<String> rules = overview().texts("//table[@class='list counts']/tbody/tr");
        assertThat(rules)
                .extracting(rule -> rule.substring(0, rule.lastIndexOf(' ')))
                .doesNotHaveDuplicates();
        assertThat(rules)
                .contains(
                        "W-MENU Elke interventie komt uit het regioplan of is een eigen toevoeging Niet in orde 1",
                        "L-IV De praktijk doet mee aan intervisie over MTVP Nog in te vullen of te laten zien 2",
                        "L-AW-J1 Jaar 1 bevat minstens één interventie voor ‘anders werken in de praktijk’ Niet in orde 1");
        assertThat(files()).containsExactly("0001-a.html", "0002-a.html", "index.html");
        assertThat(overview().texts("//span[@class='origin']"))
                .containsExactly("standaardinvoer#1", "standaardinvoer#2");
    }

    @Test
    void whatPlansHoldIsTextAndNothingElse() throws Exception {
        CommandRun.reading(
                        "{\"region\":\"rijnmond\",\"practice\":{\"name\":\"<script>&\"}}\n{\"<img>\":1}\n",
                        "validate",
                        "--format=html",
                        "--output",
                        pages().toString(),
                        "-")
                .endsWith(2);

        assertThat(overview().text("//section[@id='NON_COMPLIANT']//a")).isEqualTo("<script>&");
        assertThat(Files.readString(pages().resolve("index.html")))
                .contains("&lt;img&gt;")
                .doesNotContain("<script", "<img");
        assertThat(files()).containsExactly("0001-script.html", "index.html");
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Path file = Files.writeString(Files.createDirectory(pages()).resolve("index.html"), "mine");
        CommandRun run = validate("../plans").endsWith(2);

        assertThat(run.err())
                .isEqualTo(
                        "mtvp-rules: --output: ‘" + pages() + "’ bestaat al en is geen lege map; kies een nieuwe map."
                                + " Zie mtvp-rules validate --help.\n");
        assertThat(file).hasContent("mine");
        assertThat(files()).hasSize(1);
    }

    @Test
    void anEmptyDirectoryWillDoAndAFileWillNot() throws Exception {
        Files.createDirectory(pages());
        validate(sample("rijnmond-year-1-compliant.json")).endsWith(0);

        assertThat(files()).containsExactly("0001-voorbeeldpraktijk-populier.html", "index.html");
        Path file = Files.createFile(directory.resolve("taken"));
        assertThat(CommandRun.of("validate", "--format=html", "--lang=en", "--output", file.toString(), "../plans")
                        .endsWith(2)
                        .err())
                .contains("exists and is not an empty directory");
    }

    @Test
    void aPageThatExistsIsNotOverwritten() throws Exception {
        String plan = sample("rijnmond-year-1-compliant.json");
        String page = directory.resolve("page.html").toString();
        String[] arguments = {"validate", "--format=html", "--output", page, plan};
        CommandRun.of(arguments).endsWith(0);

        assertThat(CommandRun.of(arguments).endsWith(2).err()).contains("page.html’ bestaat al; kies een andere naam.");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(Path.of(page));
        }
    }

    @Test
    void withoutAnyPlanNothingIsWritten() {
        assertThat(validate("missing.json").endsWith(2).out()).isEmpty();
        assertThat(pages()).doesNotExist();
    }

    @Test
    void theExitStatusIsThatOfTheWorstPlan() {
        validate(sample("rijnmond-year-1-compliant.json"), sample("rijnmond-year-1-non-compliant.json"))
                .endsWith(1);
    }
}
