package nl.mtvp.rules.command.terminal;

import static nl.mtvp.rules.command.terminal.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The growth model as plain text. */
class GrowthCardTest {

    private static final String RIJNMOND = "{\"region\":\"rijnmond\",\"startDate\":\"2023-10-01\",";

    /** Returns the table, from its heading to the first empty line before a heading or the end. */
    private static String card(CommandRun run) {
        List<String> lines = run.lines();
        int begin = lines.indexOf(lines.stream().filter(isHeading()).findFirst().orElseThrow());
        int end = begin;
        while (end < lines.size() && !lines.get(end).startsWith("MTVP")) {
            end++;
        }
        return String.join("\n", lines.subList(begin, end)).strip() + "\n";
    }

    private static Predicate<String> isHeading() {
        return line -> line.startsWith("Groeimodel") || line.startsWith("Growth model");
    }

    private static String cardOf(String plan) {
        return card(CommandRun.reading(plan, "validate", "-"));
    }

    @Test
    void aMinimumThatAProgrammeTakesAwayIsWaivedAndAYearThatWasNotJudgedSaysSo() {
        assertThat(card(CommandRun.of("validate", sample("rijnmond-kbz-year-1-compliant.json"))))
                .isEqualTo("""
                Groeimodel                MTVP-jaar 1                           MTVP-jaar 2
                ------------------------  ------------------------------------  ------------------------------------
                Anders werken in de       [~] vrijgesteld (R-KBZ-6)             [-] niet beoordeeld
                praktijk                      gevraagd: minstens 1

                Het goede (of andere)     [+] in orde                           [-] niet beoordeeld
                gesprek                       gevraagd: minstens 1
                                              telt mee: RD.GG.2
                                                4Domeinen-model (4D)

                Samenwerken met het       [-] niet gevraagd                     [-] niet beoordeeld
                netwerk

                Uitbreiding personele     [-] niet verplicht                    [-] niet beoordeeld
                capaciteit

                R-KBZ-6: Krachtige basiszorg vervangt ‘anders werken in de praktijk’ in jaar 1.
                """);
    }

    @Test
    void anItemThatAProgrammeCreditsCountsOnceAndIsNoExtraInYear2() {
        assertThat(card(CommandRun.of("validate", sample("rijnmond-sbe-two-years-non-compliant.json"))))
                .contains("""
                Anders werken in de       [+] in orde                           [x] niet in orde
                praktijk                      gevraagd: minstens 1                  gevraagd: minstens 1 nieuwe
                                              telt mee: RD.AW.4 Flexibele           telt mee: RD.AW.4 Flexibele
                                                consultduur via anders                consultduur via anders
                                                inroosteren (toegekend;               inroosteren (toegekend; ook in
                                                R-SBE-3)                              jaar 1; R-SBE-3)
                                                                                    nog nodig: 1
                """);
    }

    @Test
    void theItemOfYear1ThatIsDevelopedFurtherIsWhatYear2Asks() {
        assertThat(card(CommandRun.of("validate", "--lang=en", sample("rijnmond-two-years-compliant.json"))))
                .contains("""
                The good conversation     [+] in order                          [+] in order
                (het goede gesprek)           asked: at least 1                     asked: continue year 1
                                              counts: RD.GG.2 4Domeinen-model       counts: RD.GG.2 4Domeinen-model
                                                (4D)                                  (4D) (continues year 1)
                """);
    }

    @Test
    void withoutAnItemInYear1AnyItemIsAskedForInYear2() {
        assertThat(cardOf(RIJNMOND
                        + "\"choices\":[{\"item\":\"RD.AW.9\",\"year\":1},{\"item\":\"RD.GG.1\",\"year\":2}]}"))
                .contains("""
                Het goede (of andere)     [x] niet in orde                      [+] in orde
                gesprek                       gevraagd: minstens 1                  gevraagd: minstens 1
                                              nog nodig: 1                          telt mee: RD.GG.1 Positieve
                                                                                      Gezondheid (PG)
                """);
    }

    @Test
    void theReadingOfTheRegionIsTheOneThatIsAsked() {
        assertThat(card(CommandRun.of("validate", sample("west-brabant-addition-two-years-compliant.json"))))
                .contains("""
                Samenwerken met het       [-] niet gevraagd                     [+] in orde
                netwerk                       telt mee: WB.NW.2                     gevraagd: minstens 2 in 2 jaar
                                                MDO/casuïstiektafel met SOG,        telt mee: WB.NW.3 Welzijn op
                                                sociaal domein, wijkverpleging        recept
                                                met paramedici

                Uitbreiding personele     [+] in orde                           [-] niet verplicht
                capaciteit                    gevraagd: nooit als enige
                                              telt mee: PC.ASSISTENT
                """);
    }

    @Test
    void whatDoesNotCountNamesTheRuleThatSaysSo() {
        assertThat(cardOf(RIJNMOND + """
                "choices":[{"item":"RD.AW.5","year":1,"basis":"PRIOR_TRAINING"},{"item":"RD.AW.9","year":1},{"item":"RD.AW.9","year":1}]}""")).contains("""
                                              telt mee: RD.AW.9 Implementatie
                                                Spreekuur.nl
                                              telt niet mee: RD.AW.5 Workshop
                                                Lean - basis (R-PRIOR)
                                              telt niet mee: RD.AW.9
                                                Implementatie Spreekuur.nl
                                                (telt al mee)
                """);
    }

    /** L-PLAN replaces the growth model, which is not met. */
    @Test
    void anEmptyPlanIsInOrderNowhereWhereSomethingIsAsked() {
        assertThat(cardOf(RIJNMOND + "\"choices\":[]}")).isEqualTo("""
                Groeimodel                MTVP-jaar 1                           MTVP-jaar 2
                ------------------------  ------------------------------------  ------------------------------------
                Anders werken in de       [x] niet in orde (L-PLAN)             [-] niet beoordeeld
                praktijk                      gevraagd: minstens 1
                                              nog nodig: 1

                Het goede (of andere)     [x] niet in orde (L-PLAN)             [-] niet beoordeeld
                gesprek                       gevraagd: minstens 1
                                              nog nodig: 1

                Samenwerken met het       [-] niet gevraagd                     [-] niet beoordeeld
                netwerk

                Uitbreiding personele     [-] niet verplicht                    [-] niet beoordeeld
                capaciteit
                """);
    }

    @Test
    void whatIsOpenCountsAndIsWaivedForTheTimeBeing() {
        assertThat(cardOf(RIJNMOND + "\"programmes\":[{\"code\":\"CZ\"}],"
                        + "\"choices\":[{\"item\":\"RD.GG.2\",\"year\":1,\"basis\":\"PRIOR_TRAINING\"}]}"))
                .contains("""
                Anders werken in de       [~] voorlopig vrijgesteld (R-CZ-3)    [-] niet beoordeeld
                praktijk                      gevraagd: minstens 1

                Het goede (of andere)     [o] nog open (R-4D-MAAT)              [-] niet beoordeeld
                gesprek                       gevraagd: minstens 1
                                              telt mee: RD.GG.2
                                                4Domeinen-model (4D) (telt
                                                voorlopig mee; R-4D-MAAT)
                """);
    }

    @Test
    void extraStaffAloneIsNotInOrder() {
        assertThat(cardOf(RIJNMOND + "\"choices\":[{\"item\":\"PC.POH\",\"year\":1}]}"))
                .contains("""
                Uitbreiding personele     [x] niet in orde                      [-] niet beoordeeld
                capaciteit                    gevraagd: nooit als enige
                                              telt mee: PC.POH
                """);
    }

    @Test
    void aCodeThatIsTooLongForItsColumnIsCutAndNothingOfItIsLost() {
        String code = "PC." + "A".repeat(30) + "B".repeat(100) + "C";
        String card = cardOf(RIJNMOND + "\"choices\":[{\"item\":\"" + code + "\",\"year\":1}]}");

        assertThat(card.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(card.chars().filter(c -> c == 'B').count()).isEqualTo(100);
    }

    @Test
    void onlyThePlanThatIsAloneHasItsCardUnlessItIsAskedFor() {
        String compliant = sample("rijnmond-year-1-compliant.json");

        assertThat(CommandRun.of("validate", compliant).lines())
                .filteredOn(isHeading())
                .hasSize(1);
        assertThat(CommandRun.of("validate", compliant, compliant).lines())
                .filteredOn(isHeading())
                .isEmpty();
        assertThat(CommandRun.of("validate", sample("broken-plan.json"), compliant)
                        .lines())
                .filteredOn(isHeading())
                .isEmpty();
        assertThat(CommandRun.of("validate", compliant, sample("broken-plan.json"))
                        .lines())
                .filteredOn(isHeading())
                .isEmpty();
        assertThat(CommandRun.of("validate", "--explain", compliant, compliant).lines())
                .filteredOn(isHeading())
                .hasSize(2);
    }

    @Test
    void plansStandInTheOrderOfTheInputThoughTheFirstIsHeldBack() {
        CommandRun run = CommandRun.of(
                "validate",
                sample("rijnmond-year-1-compliant.json"),
                sample("broken-plan.json"),
                sample("west-brabant-year-1-compliant.json"));

        assertThat(run.out())
                .containsSubsequence(
                        "Populier",
                        "broken-plan.json",
                        "Linde",
                        "3 plannen: 2 voldoen, 0 zijn nog niet compleet, 0 voldoen niet, 1 geweigerd");
    }
}
