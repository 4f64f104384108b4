package nl.mtvp.rules.command.terminal;

import static nl.mtvp.rules.command.terminal.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidateTextTest {

    private static String report(String... args) {
        return CommandRun.of(
                        Stream.concat(Stream.of("validate"), Stream.of(args)).toArray(String[]::new))
                .out();
    }

    private static String reportOn(String plan) {
        return CommandRun.reading(plan, "validate", "-").out();
    }

    @Test
    void theHeadingNamesThePlanAndTheVerdictsAndTheGrowthModelFollowFirst() {
        assertThat(report(sample("rijnmond-two-years-non-compliant.json")))
                .startsWith("""
                Voorbeeldpraktijk Meidoorn
                ==========================
                Regio Rijnmond, start op 1 april 2023
                Plan: %s

                MTVP-jaar 1: voldoet niet (1 ding niet in orde, 1 open punt, 1 advies)
                MTVP-jaar 2: voldoet niet (4 dingen niet in orde, 2 open punten, 2 adviezen)

                Groeimodel                MTVP-jaar 1                           MTVP-jaar 2
                ------------------------  ------------------------------------  ------------------------------------
                Anders werken in de       [x] niet in orde (R-AW4-TIP)          [x] niet in orde
                praktijk                      gevraagd: minstens 1                  gevraagd: minstens 1 nieuwe
                                              telt mee: RD.AW.4 Flexibele           telt mee: RD.AW.4 Flexibele
                                                consultduur via anders                consultduur via anders
                                                inroosteren (telt voorlopig           inroosteren (ook in jaar 1;
                                                mee; R-AW4-3)                         telt voorlopig mee;
                                                                                      R-AW4-ROOSTER; R-AW4-TIP)
                                                                                    nog nodig: 1

                Het goede (of andere)     [+] in orde                           [x] niet in orde
                gesprek                       gevraagd: minstens 1                  gevraagd: vervolg op jaar 1
                                              telt mee: RD.GG.1 Positieve           telt mee: RD.GG.2
                                                Gezondheid (PG)                       4Domeinen-model (4D)
                                                                                    nog nodig: RD.GG.1 Positieve
                                                                                      Gezondheid (PG)

                Samenwerken met het       [-] niet gevraagd                     [x] niet in orde
                netwerk                                                             gevraagd: minstens 2
                                                                                    telt mee: RD.NW.P1 Welzijn op
                                                                                      Recept
                                                                                    nog nodig: 1

                Uitbreiding personele     [-] niet verplicht                    [-] niet verplicht
                capaciteit

                MTVP-jaar 1 (1 april 2023 tot en met 31 maart 2024)
                ---------------------------------------------------

                Niet in orde

                  Anders werken in de praktijk
                  1. Volgens het plan heeft de praktijk bij ‘RD.AW.4""".formatted(sample("rijnmond-two-years-non-compliant.json")));
    }

    @Test
    void aCompliantPlanWithoutAdviceNeedsNoMoreWords() {
        assertThat(report(sample("rijnmond-year-1-compliant.json")))
                .contains("\nMTVP-jaar 1: voldoet\n")
                .endsWith("\ncapaciteit\n");
    }

    @Test
    void pointsAreNumberedThroughTheYearByTheirSeverity() {
        List<String> numbers = report("--year", "1", sample("west-brabant-two-years-non-compliant.json"))
                .lines()
                .filter(line -> line.matches(" {2}\\d\\..*"))
                .map(line -> line.substring(2, 4))
                .toList();

        assertThat(numbers).containsExactly("1.", "2.", "3.", "4.", "1.", "2.");
    }

    @Test
    void severitiesAndElementsStandInTheirOrder() {
        List<String> headings = report("--year", "1", sample("west-brabant-two-years-non-compliant.json"))
                .lines()
                .dropWhile(line -> !line.startsWith("MTVP-jaar 1 ("))
                .filter(
                        line -> line.matches(
                                " {2}Anders werken.*| {2}Het goede.*| {2}Samenwerken.*| {2}Overig.*|Niet in orde|Nog in te.*|Advies"))
                .map(String::strip)
                .toList();

        assertThat(headings)
                .containsExactly(
                        "Niet in orde",
                        "Anders werken in de praktijk",
                        "Het goede (of andere) gesprek",
                        "Samenwerken met het netwerk",
                        "Nog in te vullen of te laten zien",
                        "Overig: voorwaarden en gegevens",
                        "Advies",
                        "Het goede (of andere) gesprek",
                        "Overig: voorwaarden en gegevens");
    }

    @Test
    void aProgrammeWithoutEffectSaysWhy() {
        String programmes = ", \"programmes\": [{\"code\": \"TBHZ\"}, {\"code\": \"SBE\"}], \"choices\": []}";

        assertThat(reportOn("{\"region\": \"rijnmond\"" + programmes)
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("Programma ")))
                .singleElement()
                .asString()
                .startsWith("Programma Toekomst Bestendige Huisartsen Zorg verandert niets");
        assertThat(reportOn("{\"region\": \"west-brabant\"" + programmes))
                .contains(
                        "Programma SBE verandert niets aan wat de praktijk moet" + " doen. Het regioplan noemt dit",
                        "Programma TBHZ verandert niets");
    }

    @Test
    void aPointTellsWhatToDoAndWhereItIsWritten() {
        assertThat(report(sample("rijnmond-two-years-non-compliant.json"))).contains("""
                  1. Volgens het plan heeft de praktijk bij ‘RD.AW.4 Flexibele consultduur via anders inroosteren’
                     de tip of de valkuil voor andere praktijken niet ingeleverd.
                     Wat te doen: Schrijf één tip en één valkuil op, lever ze in bij Rijnmond Dokters en geef dat
                                  aan in het plan. Doet de praktijk mee aan Samenwerken Bereikbare Eerste lijn
                                  (SBE), zet dat dan in het plan. Dan vervalt dit.
                     Bron:        Regioplan MTVP Rijnmond, § 3.2.1, punt 4 [R-AW4-TIP]
                """);
    }

    @Test
    void aRequirementOfTheLeidraadCitesTheRegionToo() {
        assertThat(report(sample("rijnmond-two-years-non-compliant.json"))).contains("""
                     Bron:        Leidraad Meer Tijd Voor de Patiënt, Groeimodel [L-GG-J2]
                                  Regioplan MTVP Rijnmond, § 3.1
                """);
    }

    @Test
    void linesFitAndEndWithoutBlanks() {
        assertThat(report("../plans").lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" "));
        assertThat(report("../plans")).doesNotContain("\u001b", "\r", "\t");
    }

    @Test
    void englishIsPrintedWhenAskedFor() {
        assertThat(report("--lang", "en", sample("west-brabant-two-years-non-compliant.json")))
                .contains(
                        "Region West-Brabant, start on 1 April 2023",
                        "MTVP year 1: not compliant (4 things not in order, 2 open points, 4 pieces of advice)",
                        "Not in order",
                        "What to do: ",
                        "Source:     ",
                        "1 April 2023 to 31 March 2024");
    }

    @Test
    void whatThePlanLeavesOpenIsSaid() {
        String report = reportOn("""
                {"region":"rijnmond","practice":{"name":" "},"choices":[{"item":"RD.AW.1","year":1}]}""");

        assertThat(report)
                .startsWith("Praktijk zonder naam\n")
                .contains(
                        "Regio Rijnmond, startdatum niet ingevuld",
                        "Plan: standaardinvoer\n",
                        "\nMTVP-jaar 1\n-----------\n");
    }

    @Test
    void controlCharactersOfThePlanAreWrittenOut() {
        String report = reportOn("""
                {"region":"rijnmond","practice":{"name":"De \\u001b[31mLinde\\u0000\\n\\u202e","agbCode":"\\u001b]0;x\\u0007"}}""");

        assertThat(report)
                .startsWith("De \\u001b[31mLinde\\u0000\\u000a\\u202e\n")
                .contains("\\u001b]0;x\\u0007");
        assertThat(report.chars()).noneMatch(c -> c < ' ' && c != '\n');
    }

    @Test
    void whatThePlanSaysIsQuotedAsItIs() {
        String plan = """
                {"region": "rijnmond", "choices": [{"item": "RD.AW.2 Triagetraining", "year": 1}]}
                """;
        assertThat(reportOn(plan))
                .contains("‘RD.AW.2 Triagetraining’ staat", "Bedoelt u RD.AW.2 Triagetraining voor assistentes?");
    }

    @Test
    void onlySeveralPlansAreSummedUp() {
        String compliant = sample("rijnmond-year-1-compliant.json");

        assertThat(report(compliant)).doesNotContain("Samenvatting");
        assertThat(report("--lang", "en", compliant, sample("broken-plan.json")))
                .endsWith("""


                Summary
                =======
                2 plans: 1 compliant, 0 incomplete, 0 not compliant, 1 refused or not judged.
                """);
    }

    @Test
    void aRefusedPlanShowsEachProblemWithItsPlace() {
        assertThat(reportOn("""
                {"region": "rijnmond",
                 "startDate": "2023-02-30"}""")).isEqualTo("""
                standaardinvoer
                ===============
                Geweigerd: dit plan kan niet worden gelezen zoals het is ingeleverd en is daarom niet beoordeeld.
                Verbeter het volgende en controleer het plan opnieuw.

                  1. regel 2, kolom 15, bij /startDate:
                     gevonden: "2023-02-30"; verwacht: een datum als "2023-04-01"
                """);
    }

    @Test
    void theReportMarksWhatToKnowBeforeChoosing() {
        String report = CommandRun.of(
                        "validate",
                        CommandRun.sample("west-brabant-two-years-non-compliant.json"),
                        CommandRun.sample("rijnmond-two-years-non-compliant.json"))
                .out();

        assertThat(report)
                .contains(
                        "WB.NW.3  Welzijn op recept (vanaf 1 juli 2023; staat al in jaar 1)",
                        "RD.AW.5V   Lean verdieping - vervolg (vervolg op RD.AW.5 Workshop Lean - basis)",
                        "of RD.AW.7V1\n",
                        "RD.NW.P2  MDO/casuïstiektafel (voorbeeld, nog niet definitief)");
    }
}
