package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.command.html.HtmlPage;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Open points for people and programs, in every format. */
class OpenPointsTest {

    @TempDir
    private Path folder;

    private static String text(Language language, boolean explain, ValidationReport report) {
        return OpenReports.written(ReportFormat.TEXT, language, explain, null, report);
    }

    private static HtmlPage page(Language language, ValidationReport report) throws Exception {
        return HtmlPage.of(OpenReports.written(ReportFormat.HTML, language, false, null, report));
    }

    @ParameterizedTest
    @CsvSource({"violation, 0, 1, 0", "open, 1, 1, 0", "advice, 1, 1, 1"})
    void aPlanFailsFromTheSeverityThatIsAskedFor(String gate, int incomplete, int nonCompliant, int compliant) {
        Severity severity = ValidateCommand.GATES.find(gate);

        assertThat(status(severity, OpenReports.incomplete())).isEqualTo(incomplete);
        assertThat(status(severity, OpenReports.nonCompliant())).isEqualTo(nonCompliant);
        assertThat(status(severity, OpenReports.compliant())).isEqualTo(compliant);
    }

    private static int status(Severity gate, ValidationReport report) {
        return ExitStatus.of(new PlanOutcome.Judged("plan.json", report), gate).code();
    }

    @Test
    void theTextHasThemBetweenViolationsAndAdviceEachWithWhatHasToBeTold() {
        assertThat(text(Language.DUTCH, false, OpenReports.nonCompliant()))
                .containsSubsequence(
                        "\nMTVP-jaar 1: voldoet niet (1 ding niet in orde, 2 open punten, 1 advies)\n",
                        "\nNiet in orde\n",
                        "\nNog in te vullen of te laten zien\n\n  Anders werken in de praktijk\n  1. ",
                        "\n     Te melden:   tip voor andere praktijken, valkuil voor andere praktijken\n     Wat te doen: ",
                        "\n  Overig: voorwaarden en gegevens\n  2. ",
                        "\n     Te melden:   startdatum\n",
                        "[R-START]\n",
                        "\nAdvies\n");
        assertThat(text(Language.ENGLISH, false, OpenReports.nonCompliant()))
                .containsSubsequence(
                        "\nMTVP year 1: not compliant (1 thing not in order, 2 open points, 1 piece of advice)\n",
                        "\nNot in order\n",
                        "\nStill to be filled in or shown\n",
                        "\n     To report:  tip for other practices, pitfall for other practices\n",
                        "\nAdvice\n");
    }

    @Test
    void aPlanWithOpenPointsAloneIsIncomplete() {
        assertThat(text(Language.DUTCH, false, OpenReports.incomplete()))
                .contains("\nMTVP-jaar 1: nog niet compleet (4 open punten)\n")
                .doesNotContain("Niet in orde", "Advies");
        assertThat(text(Language.ENGLISH, false, OpenReports.twoYears()))
                .contains("\nMTVP year 1: incomplete (1 open point)\n", "\nMTVP year 2: incomplete (2 open points)\n");
    }

    /** R-LOT of the report needs none: an office has to act, and no fact would decide it. */
    @Test
    void anOpenPointThatNoFactWouldDecideAsksForNone() {
        assertThat(text(Language.DUTCH, false, OpenReports.incomplete()).split("Te melden:", -1))
                .hasSize(4);
    }

    @Test
    void whatHasToBeToldOfAnotherChoiceNamesItsItem() {
        assertThat(text(Language.DUTCH, false, OpenReports.incomplete()).replaceAll("\\s+", " "))
                .contains(
                        "Te melden: eerder gevolgde scholing, geplande begindatum van RD.AW.5 Workshop Lean - basis, geplande begindatum van RD.AW.5V Lean verdieping - vervolg Wat te doen:");
    }

    @ParameterizedTest
    @EnumSource
    void noPropertyIsCalledByItsNameInThePlanUnlessThatIsAskedFor(Language language) {
        assertThat(needs(language, false))
                .isNotEmpty()
                .allSatisfy(needs -> assertThat(needs)
                        .doesNotContain("facts", "plannedStart", "priorTrainings", "startDate", "/choices"));
        assertThat(String.join(" ", needs(language, true))).contains("(/choices/0/facts/tip), ", "(/startDate)");
    }

    /** Returns the text between the labels, for each open point. */
    private static List<String> needs(Language language, boolean explain) {
        Texts texts = Texts.in(language);
        String[] parts = text(language, explain, OpenReports.incomplete()).split(texts.get("label.needs"), -1);
        return Stream.of(parts)
                .skip(1)
                .map(part -> part.substring(0, part.indexOf(texts.get("label.remedy"))))
                .toList();
    }

    @Test
    void whatStandsInYear1AlreadyIsNotToldAgainInYear2() throws Exception {
        String text = text(Language.DUTCH, false, OpenReports.twoYears());
        assertThat(text.split("Te melden:   startdatum", -1)).hasSize(2);
        assertThat(text).endsWith("\n\n  Ook in dit jaar speelt wat al bij MTVP-jaar 1 staat: R-START.\n");
        HtmlPage page = page(Language.ENGLISH, OpenReports.twoYears());
        assertThat(page.texts("//section[@class='open']/ol"))
                .hasSize(2)
                .last()
                .asString()
                .contains("R-AW4-TIP")
                .doesNotContain("R-START");
        assertThat(page.texts("//section[@class='open']/p"))
                .containsExactly("What is listed for MTVP year 1 holds in this year, too: R-START.");
    }

    @Test
    void thePageHasASectionOfThem() throws Exception {
        HtmlPage page = page(Language.DUTCH, OpenReports.nonCompliant());
        assertThat(page.texts("//h2"))
                .containsExactly("Groeimodel", "Niet in orde", "Nog in te vullen of te laten zien", "Advies");
        assertThat(page.texts("//section[@class='open']/ol/li"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Anders werken in de praktijk ")
                .contains(" Te melden: tip voor andere praktijken, valkuil voor andere praktijken Wat te doen: ");
        assertThat(page.texts("//section[@class='points']/ol/li")).hasSize(1);
    }

    @Test
    void thePageOfAnIncompletePlanSaysSoAtTheTopAndNothingIsNotInOrder() throws Exception {
        HtmlPage page = page(Language.DUTCH, OpenReports.incomplete());
        assertThat(page.text("//p[@class='overall']")).isEqualTo("… Het plan is nog niet compleet");
        assertThat(page.text("//div[@class='verdict open']//li"))
                .isEqualTo("… MTVP-jaar 1 nog niet compleet (4 open punten)");
        assertThat(page.texts("//h2")).containsExactly("Groeimodel", "Nog in te vullen of te laten zien");
    }

    @Test
    void theOverviewPutsIncompletePlansBetweenThoseThatAreNotInOrderAndThoseThatAre() throws Exception {
        Path target = folder.resolve("pages");
        String written = OpenReports.written(
                ReportFormat.HTML,
                Language.DUTCH,
                false,
                target.toString(),
                OpenReports.compliant(),
                OpenReports.incomplete(),
                NotJudgedTest.REPORT,
                OpenReports.nonCompliant(),
                OpenReports.twoYears());
        assertThat(written)
                .startsWith(
                        "5 plannen: 1 voldoet, 2 zijn nog niet compleet, 1 voldoet niet, 1 geweigerd of niet beoordeeld.\n");
        HtmlPage overview = HtmlPage.of(Files.readString(target.resolve("index.html")));
        assertThat(overview.texts("//ul[@class='tiles']/li"))
                .containsExactly(
                        "1 voldoet niet",
                        "1 kon niet worden beoordeeld",
                        "0 geweigerd",
                        "2 zijn nog niet compleet",
                        "1 voldoet");
        assertThat(overview.texts("//h2"))
                .containsExactly(
                        "✕ Voldoet niet (1)",
                        "? Kon niet worden beoordeeld (1)",
                        "… Nog niet compleet (2)",
                        "✓ Voldoet (1)",
                        "Waar het om gaat");
        assertThat(overview.texts("//section[@id='INCOMPLETE']//tbody/tr/td[2]"))
                .containsExactly(
                        "MTVP-jaar 1: … nog niet compleet (4 open punten)",
                        "MTVP-jaar 1: … nog niet compleet (1 open punt)");
        List<String> rules = overview.texts("//table[@class='list counts']/tbody/tr");
        assertThat(rules)
                .extracting(rule -> rule.substring(0, rule.indexOf(' ')))
                .containsExactly("L-GG-J1", "R-AW4-TIP", "R-START", "R-AW5V-PRE", "R-LOT", "R-IV-WISH");
        assertThat(rules)
                .anyMatch(rule -> rule.startsWith("R-START ") && rule.endsWith(" Nog in te vullen of te laten zien 3"));
    }

    @Test
    void theSummaryOfOneKindOfPlanIsInGoodDutchAndEnglish() {
        assertThat(OpenReports.written(
                        ReportFormat.TEXT,
                        Language.DUTCH,
                        false,
                        null,
                        OpenReports.incomplete(),
                        OpenReports.compliant()))
                .endsWith(
                        "\n2 plannen: 1 voldoet, 1 is nog niet compleet, 0 voldoen niet, 0 geweigerd of niet beoordeeld.\n");
        assertThat(OpenReports.written(
                        ReportFormat.HTML,
                        Language.DUTCH,
                        false,
                        folder.resolve("nl").toString(),
                        OpenReports.incomplete()))
                .startsWith("1 plan: 0 voldoen, 1 is nog niet compleet, ");
        assertThat(OpenReports.written(
                        ReportFormat.HTML,
                        Language.ENGLISH,
                        false,
                        folder.resolve("en").toString(),
                        OpenReports.incomplete()))
                .startsWith("1 plan: 0 compliant, 1 incomplete, ");
    }

    @Test
    void jsonTellsVerdictSeverityAndNeeds() {
        assertThat(OpenReports.written(
                                ReportFormat.JSON,
                                Language.DUTCH,
                                false,
                                null,
                                OpenReports.incomplete(),
                                OpenReports.incomplete())
                        .lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains(
                                "\"verdict\":\"INCOMPLETE\"",
                                "\"severity\":\"OPEN\"",
                                "\"needs\":[\"/choices/0/facts/tip\",\"/choices/0/facts/pitfall\"]",
                                "\"needs\":[\"/startDate\"]",
                                "\"needs\":[]"));
    }
}
