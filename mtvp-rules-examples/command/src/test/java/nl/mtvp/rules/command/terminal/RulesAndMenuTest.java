package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.RuleDescription;
import org.junit.jupiter.api.Test;

class RulesAndMenuTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    @Test
    void everyRuleIsListedInItsColumns() {
        String list = CommandRun.of("rules").endsWith(0).out();

        assertThat(list)
                .startsWith("Leidraad Meer Tijd Voor de Patiënt (leidraad 2023-01-30): ")
                .contains(
                        "\nRegioplan MTVP Rijnmond (rijnmond 2023-03): ",
                        "\nRegioplan MTVP West-Brabant (west-brabant 2023-04-25): ")
                .containsPattern("\nR-AW4-1 +eis +§ 3\\.2\\.1, punt 4 +De praktijk gebruikt al")
                .containsPattern("\nR-DATA-STOP +open punt +§ 5 +De praktijk vult in");
        assertThat(VALIDATOR.rules())
                .extracting(RuleDescription::id)
                .allSatisfy(id -> assertThat(list).contains("\n" + id));
        assertThat(list)
                .endsWith("\n"
                        + (VALIDATOR.rules().size()
                                + VALIDATOR.qualifyingRules().size()) + " regels in totaal.\n");
    }

    @Test
    void theRulesThatReportNothingAreListedWithWhatTheyDo() {
        String list = CommandRun.of("rules").endsWith(0).out();

        assertThat(list)
                .containsPattern("\nR-KBZ-6 +telling +§ 1\\.2, punt 2 +Krachtige basiszorg")
                .contains("(alleen bij\n", "A-08=KBZ_WAIVES_BOTH_YEARS)");
        assertThat(VALIDATOR.qualifyingRules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(list).contains("\n" + rule.id()));
    }

    @Test
    void theColumnsAreAligned() {
        Pattern columns = Pattern.compile("[LRWP]-\\S+ +(?:required|open point|advice) +");
        List<Integer> beginOfSource = CommandRun.of("rules", "--lang=en").endsWith(0).lines().stream()
                .map(columns::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::end)
                .toList();

        assertThat(beginOfSource).hasSameSizeAs(VALIDATOR.rules()).containsOnly(beginOfSource.get(0));
    }

    @Test
    void everyMenuItemIsShownWithItsFacts() {
        for (Region region : VALIDATOR.regions().all()) {
            String menu = CommandRun.of("menu", region.id()).endsWith(0).out();

            assertThat(region.menu().items())
                    .extracting(MenuItem::code)
                    .allSatisfy(code -> assertThat(menu).contains("\n  " + code + " "));
            assertThat(region.menu().items())
                    .flatExtracting(MenuItem::facts)
                    .allSatisfy(fact -> assertThat(menu).containsPattern("\\S\\s+\\[" + fact.name() + "\\]\\s+\\("));
        }
    }

    @Test
    void theMenuTellsWhatIsSpecial() {
        assertThat(CommandRun.of("menu", "rijnmond").out())
                .startsWith("Menukaart Rijnmond\n==================\n")
                .contains(
                        "jaar 1 en 2; vervolg op RD.AW.5 Workshop Lean - basis\n",
                        "jaar 1 en 2; voorbeeld, nog niet definitief",
                        "met een code die met RD.AW. begint (jaar 2).",
                        "(lijst: bloeddruk\n             [BLOOD_PRESSURE], glucose [GLUCOSE] of iets anders)",
                        "die met PC.");
        assertThat(CommandRun.of("menu", "west-brabant").out())
                .contains(
                        "jaar 1 en 2; vanaf 1 juli 2023",
                        "Eigen toevoegingen",
                        "staat in de Leidraad vermeld [inLeidraad] (ja/nee)")
                .doesNotContain("Aangekondigd");
    }

    @Test
    void theMenuIsShownInEnglish() {
        assertThat(CommandRun.of("menu", "--lang", "en", "west-brabant").out())
                .contains(
                        "Menu of West-Brabant",
                        "from 1 July 2023",
                        "facts: number of assistants who are offered the training [assistantsOffered] (whole\n",
                        "Additions");
    }
}
