package nl.mtvp.rules.command.terminal;

import static nl.mtvp.rules.command.terminal.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingsTest {

    private static final String PLAN = sample("rijnmond-sbe-two-years-non-compliant.json");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPointIsListedWithItsOptionsAndTheReason(Language language) {
        String list = unwrapped(
                CommandRun.of("readings", "--lang", language.code()).endsWith(0).out());

        assertThat(PlanValidator.create().regions().points()).hasSize(28).allSatisfy(point -> {
            assertThat(list).contains(point.id() + " " + point.question(language), point.reason(language));
            assertThat(point.options())
                    .allSatisfy(
                            option -> assertThat(list).contains(" " + option.name() + " ", option.meaning(language)));
        });
    }

    @Test
    void theListTellsWhoReadsHow() {
        String list = CommandRun.of("readings").endsWith(0).out();

        assertThat(list)
                .contains(
                        " NETWORK_IN_YEAR_2 (Rijnmond)\n",
                        " NETWORK_WITHIN_TWO_YEARS (West-Brabant)\n",
                        " PILOT_FULL (standaard)\n",
                        " PILOT_AW_ONLY\n")
                .doesNotContain("{");
        assertThat(CommandRun.of("readings", "--lang=en").out()).contains(" PILOT_FULL (default)\n");
        assertThat(list.lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPointOfARegionHasItsNameAndAPointOfTheLeidraadHasNone(Language language) {
        String list =
                unwrapped(CommandRun.of("readings", "--lang", language.code()).out());
        Map<String, String> names =
                Map.of("leidraad", "", "rijnmond", " (Rijnmond)", "west-brabant", " (West-Brabant)");

        assertThat(PlanValidator.create().regions().points())
                .extracting(Reading::ruleSet)
                .contains("leidraad", "rijnmond", "west-brabant");
        assertThat(PlanValidator.create().regions().points()).allSatisfy(point -> {
            String after = point.isSettled()
                    ? Texts.in(language).get("readings.reason")
                    : point.options().get(0).name();
            assertThat(list)
                    .contains(point.id() + " " + point.question(language) + names.get(point.ruleSet()) + " " + after);
        });
    }

    @Test
    void aReadingThatIsTurnedChangesTheVerdictAndIsNamedNearTheTop() {
        CommandRun own = CommandRun.of("validate", PLAN).endsWith(1);
        CommandRun overridden = CommandRun.of("validate", "--reading", "A-07=SBE_COUNTS_EACH_YEAR", PLAN)
                .endsWith(0);

        assertThat(own.out()).contains("[L-AW-J2]").doesNotContain("A-07");
        assertThat(overridden.out()).doesNotContain("[L-AW-J2]");
        assertThat(unwrapped(String.join("\n", overridden.lines().subList(0, 8))))
                .contains("Anders gelezen dan de regio, A-07=SBE_COUNTS_EACH_YEAR: "
                        + PlanValidator.create()
                                .regions()
                                .option("SBE_COUNTS_EACH_YEAR")
                                .meaning(Language.DUTCH) + " MTVP-jaar 1: voldoet");
    }

    @Test
    void whatHelpsIsAskedOfTheReadingInForce() {
        String own = CommandRun.of("validate", "--reading=A-21=UNPUBLISHED_MENU_COUNTS", PLAN)
                .endsWith(1)
                .out();
        String overridden = CommandRun.of("validate", "--reading=A-21=YEAR_1_MENU_CLOSES", PLAN)
                .endsWith(1)
                .out();

        assertThat(own).contains("Te kiezen:").doesNotContain("Anders gelezen");
        assertThat(overridden).contains("[L-AW-J2]", "Anders gelezen").doesNotContain("Te kiezen:");
    }

    @Test
    void severalReadingsCanBeTurned() {
        CommandRun run = CommandRun.of(
                        "validate",
                        "--lang",
                        "en",
                        "--format",
                        "json",
                        "--reading",
                        "A-07=SBE_COUNTS_EACH_YEAR",
                        "--reading",
                        "A-01=NETWORK_WITHIN_TWO_YEARS",
                        PLAN)
                .endsWith(0);
        List<String> notDefault = Stream.of(run.out().replaceAll("\\s+", "").split("\\{\"point\":"))
                .filter(part -> part.contains("\"default\":false"))
                .map(part -> part.substring(0, part.indexOf("\"default")))
                .toList();

        assertThat(notDefault)
                .containsExactly(
                        "\"A-01\",\"option\":\"NETWORK_WITHIN_TWO_YEARS\",",
                        "\"A-07\",\"option\":\"SBE_COUNTS_EACH_YEAR\",");
    }

    @Test
    void rulesOfAnotherReadingAreListedAsSuch() {
        String list = unwrapped(CommandRun.of("rules").endsWith(0).out());

        assertThat(list)
                .contains(
                        "vervolg is (alleen bij A-03=FOLLOW_UP_IS_NO_EXTRA)",
                        "Lean verdieping komt na een Lean-workshop (blijft open zolang niet bekend; advies bij A-18=PREDECESSOR_NEVER_BINDS)");
        assertThat(Arrays.stream(list.split(" ")).filter(word -> word.startsWith("A-18=PREDECESSOR_BINDS")))
                .isEmpty();
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
