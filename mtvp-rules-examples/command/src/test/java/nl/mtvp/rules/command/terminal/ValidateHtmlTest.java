package nl.mtvp.rules.command.terminal;

import static nl.mtvp.rules.command.terminal.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.mtvp.rules.command.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on one plan. */
class ValidateHtmlTest {

    private static final String SBE = sample("rijnmond-sbe-two-years-non-compliant.json");

    private static HtmlPage page(CommandRun run) throws Exception {
        return HtmlPage.of(run.out());
    }

    @ParameterizedTest
    @MethodSource("nl.mtvp.rules.command.terminal.SamplePlansTest#singlePlans")
    void everyPageIsWellFormedAndStandsAlone(Path plan) throws Exception {
        for (String language : List.of("nl", "en")) {
            CommandRun run = CommandRun.of("validate", "--format=html", "--lang", language, plan.toString())
                    .endsWith(SamplePlansTest.status(plan));
            HtmlPage page = page(run);

            assertThat(run.err()).isEmpty();
            assertThat(page.text("/html/@lang")).isEqualTo(language);
            assertThat(page.text("/html/head/title"))
                    .isEqualTo(page.text("//h1"))
                    .startsWith("Voorbeeldpraktijk ");
            assertThat(page.texts("//script|//link|//img|//iframe|//object|//@src|//@onclick|//@style"))
                    .isEmpty();
            assertThat(run.out()).doesNotContain("http:", "https:", "url(", "@import");
            assertThat(page.texts("//@href")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("nl.mtvp.rules.command.terminal.SamplePlansTest#singlePlans")
    void headingsAreNestedWithoutGaps(Path plan) throws Exception {
        List<Integer> levels = page(CommandRun.of("validate", "--format=html", plan.toString()))
                .headingLevels();

        assertThat(levels).startsWith(1).filteredOn(level -> level == 1).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void theVerdictComesFirstThenTheGrowthModelThenWhatToDoThenAdviceThenTheRules() throws Exception {
        assertThat(page(CommandRun.of("validate", "--format=html", SBE)).texts("//h1|//h2|//p[@class='overall']"))
                .containsExactly(
                        "Voorbeeldpraktijk Hazelaar",
                        "✕ Het plan voldoet niet",
                        "Groeimodel",
                        "Niet in orde",
                        "Wat het plan in orde maakt",
                        "Advies",
                        "Wat van een lezing afhangt",
                        "Alle regels voor MTVP-jaar 1",
                        "Alle regels voor MTVP-jaar 2");
    }

    @Test
    void theGrowthModelIsATableWithHeadingsOfColumnsAndRows() throws Exception {
        HtmlPage page = page(CommandRun.of("validate", "--format=html", SBE));

        assertThat(page.texts("//table//th[@scope='col']"))
                .containsExactly(
                        "Kernelement",
                        "MTVP-jaar 1 1 januari 2024 tot en met 31 december 2024",
                        "MTVP-jaar 2 1 januari 2025 tot en met 31 december 2025");
        assertThat(page.texts("//table/tbody/tr/th[@scope='row']"))
                .containsExactly(
                        "AW Anders werken in de praktijk",
                        "GG Het goede (of andere) gesprek",
                        "NW Samenwerken met het netwerk",
                        "PC Uitbreiding personele capaciteit");
        assertThat(page.texts("//tbody/tr[1]/td"))
                .containsExactly(
                        "MTVP-jaar 1 ✓ in orde gevraagd: minstens 1 RD.AW.4 Flexibele consultduur via anders inroosteren toegekend (R-SBE-3)",
                        "MTVP-jaar 2 ✕ niet in orde gevraagd: minstens 1 nieuwe RD.AW.4 Flexibele consultduur via anders inroosteren"
                                + " toegekend, ook in jaar 1 (R-SBE-3) nog nodig: 1");
        assertThat(page.texts("//tbody/tr[3]/td[1]")).containsExactly("MTVP-jaar 1 – niet gevraagd");
    }

    @Test
    void whatDoesNotCountIsShownAsSuch() throws Exception {
        assertThat(page(CommandRun.of("validate", "--format=html", sample("rijnmond-year-1-non-compliant.json")))
                        .texts("//li[@class='struck']"))
                .containsExactly("RD.AW.5 Workshop Lean - basis telt niet mee (R-PRIOR)");
    }

    @Test
    void aPointTellsWhatToDoWhatToChooseAndWhereItIsWritten() throws Exception {
        HtmlPage page = page(CommandRun.of("validate", "--format=html", "--lang=en", SBE));
        String point = page.text("//section[@class='points']/ol/li");

        assertThat(point)
                .contains(
                        "Working differently in the practice",
                        "What to do: ",
                        "RD.AW.5V Lean verdieping - vervolg (follows RD.AW.5 Workshop Lean - basis)",
                        "Source: Leidraad Meer Tijd Voor de Patiënt, Groeimodel; Regioplan MTVP Rijnmond, § 3.1 L-AW-J2");
        assertThat(page.texts("//ul[@class='options']/li/span/@lang"))
                .hasSize(12)
                .containsOnly("nl");
    }

    @Test
    void thePageTellsEveryOutcomeThatExplainTells() throws Exception {
        HtmlPage page = page(CommandRun.of("validate", "--format=html", sample("rijnmond-kbz-year-1-compliant.json")));

        assertThat(page.texts("//details/h3"))
                .containsExactly(
                        "? Niet te zeggen, want er ontbreekt een gegeven (4)",
                        "≈ Vrijgesteld (1)",
                        "✓ In orde (20)",
                        "– Niet van toepassing (37)");
        assertThat(page.texts("//ul[@class='rules']/li"))
                .contains(
                        "L-AW-J1 Jaar 1 bevat minstens één interventie voor ‘anders werken in de praktijk’ door R-KBZ-6",
                        "R-YEAR De begindatum van een interventie valt in het gekozen MTVP-jaar RD.GG.2 4Domeinen-model (4D): ontbreekt: geplande begindatum");
        assertThat(page.texts("//section[@class='points']/p"))
                .containsExactly("Niets: alles is in orde en er staat niets meer open.");
    }

    @Test
    void jsonPointersAreForThoseWhoAskForAnExplanation() throws Exception {
        String plan = sample("rijnmond-kbz-year-1-compliant.json");
        assertThat(CommandRun.of("validate", "--format=html", plan).out()).doesNotContain("/choices/");
        assertThat(CommandRun.of("validate", "--format=html", "--explain", plan).out())
                .contains("ontbreekt: geplande begindatum (/choices/0/plannedStart)");
    }

    @Test
    void aPointThatIsReadOtherwiseIsNamedAtTheTop() throws Exception {
        String plan = sample("rijnmond-two-years-compliant.json");

        assertThat(page(CommandRun.of("validate", "--format=html", "--reading=A-01=NETWORK_WITHIN_TWO_YEARS", plan))
                        .texts("//header/p[@class='meta']"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Anders gelezen dan de regio, A-01=NETWORK_WITHIN_TWO_YEARS: ");
        assertThat(page(CommandRun.of("validate", "--format=html", plan)).texts("//header/p[@class='meta']"))
                .hasSize(1);
    }

    /**
     * A practice manager reads what would fix the plan. What depends on a reading is for a checker, and would fill the
     * printed page.
     */
    @Test
    void whatWouldMendThePlanIsOpenAndWhatHangsOnAReadingIsFolded() throws Exception {
        HtmlPage page = page(CommandRun.of("validate", "--format=html", SBE));

        assertThat(page.texts("//section[@class='chapter']/h2")).containsExactly("Wat het plan in orde maakt");
        assertThat(page.texts("//details[@class='chapter']/summary")).containsExactly("Wat van een lezing afhangt");
        assertThat(page.texts("//details/@open")).isEmpty();
    }

    @Test
    void whatAPlanHoldsIsTextAndNothingElse() throws Exception {
        String name = "<script>alert(1)</script>&\\\"'";
        CommandRun run = CommandRun.reading("""
                {"region":"rijnmond","practice":{"name":"%s","agbCode":"\\"><img src=x>"},"choices":[{"item":"PC.</li>","year":1},\
                {"item":"RD.<b>","year":1}]}""".formatted(name), "validate", "--format=html", "-")
                .endsWith(1);
        HtmlPage page = page(run);

        assertThat(page.text("//h1")).isEqualTo("<script>alert(1)</script>&\"'");
        assertThat(page.text("//title")).isEqualTo("<script>alert(1)</script>&\"'");
        assertThat(page.text("//p[@class='meta']")).contains("\"><img src=x>");
        assertThat(page.text("//li[@class='filled']")).isEqualTo("PC.</li>");
        assertThat(run.out()).contains("&lt;script&gt;").doesNotContain("<script", "<img", "RD.<b>");
    }

    @Test
    void aRefusedPlanHasItsProblemsOnThePage() throws Exception {
        HtmlPage page = page(CommandRun.of("validate", "--format=html", sample("broken-plan.json"))
                .endsWith(2));

        assertThat(page.text("//p[@class='overall']")).isEqualTo("✕ Het plan is geweigerd");
        assertThat(page.texts("//ol/li"))
                .hasSize(8)
                .contains(
                        "regel 3, kolom 16, bij /startDate gevonden: \"2023-02-30\"; verwacht: een datum als \"2023-04-01\"");
    }

    @Test
    void onePlanGoesIntoAFileIfOneIsNamed(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("new").resolve("card.html");
        CommandRun run = CommandRun.of("validate", "--format=html", "--output", file.toString(), SBE)
                .endsWith(1);

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(CommandRun.of("validate", "--format=html", SBE).out());
    }

    @Test
    void severalPlansNeedADirectory(@TempDir Path directory) {
        Path file = directory.resolve("card.html");
        CommandRun run = CommandRun.of("validate", "--format=html", SBE, SBE).endsWith(2);

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "mtvp-rules: voor meer dan één plan is een map nodig: geef --output met de naam van een nieuwe map."
                                + " Zie mtvp-rules validate --help.\n");
        CommandRun.of("validate", "--format=html", "--output", file.toString(), SBE, sample("broken-plan.json"))
                .endsWith(2);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInASentence(@TempDir Path directory) throws Exception {
        Path page = Files.createFile(directory.resolve("file")).resolve("page.html");
        CommandRun run = CommandRun.of("validate", "--format=html", "--lang=en", "--output", page.toString(), SBE)
                .endsWith(2);

        assertThat(run.err())
                .startsWith("mtvp-rules: the output cannot be written: ")
                .contains("page.html");
    }

    @Test
    void anImpossibleNameIsWrongUsage() {
        assertThat(CommandRun.of("validate", "--format=html", "--output", "a\0.html", SBE)
                        .endsWith(2)
                        .err())
                .isEqualTo(
                        "mtvp-rules: --output: ‘a\\u0000.html’ kan geen bestandsnaam zijn. Zie mtvp-rules validate --help.\n");
    }
}
