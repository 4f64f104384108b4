package nl.mtvp.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.RegionProject;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.CatalogueRow.Binding;
import nl.mtvp.rules.report.CatalogueRow.Kind;
import nl.mtvp.rules.report.CatalogueRow.Treatment;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A region's catalogue: how it is read, and what the test kit tells its author about it. */
class CatalogueCheckTest {

    private static final String OPEN = "\"treatment\": \"JUDGED\", \"severities\": [\"ADVICE\"]";

    private final RegionProject testland = RegionProject.testland();

    @TempDir
    private Path folder;

    @Test
    void aRowSaysWhereWhomAndWhatBecomesOfIt() throws IOException {
        assertThat(rows(testland))
                .hasSize(4)
                .first()
                .isEqualTo(CatalogueRow.of(
                                "T-TEAM",
                                new RuleSetVersion("testland", "1"),
                                Binding.CHOICE,
                                Kind.CONDITIONAL_REQUIREMENT,
                                "The whole team takes part.",
                                Treatment.JUDGED)
                        .sources(List.of(Source.of("Regioplan Testland", "2.1 item 1")))
                        .readings(List.of("A-19"))
                        .severities(Set.of(Severity.VIOLATION))
                        .build());
        assertThat(rows(testland))
                .extracting(CatalogueRow::carriedBy)
                .containsExactly(List.of("T-TEAM"), List.of("T-OPEN"), List.of("T-OPEN", "L-PLAN"), List.of());
        assertThat(rows(testland).get(1).sources().get(1)).isEqualTo(Source.of("Regioplan Elders", "4"));
    }

    @Test
    void aRegionNeedNotHaveOne() throws IOException {
        assertThat(rows(testland.without(RegionProject.CATALOGUE))).isEmpty();
        assertThat(errors(testland.without(RegionProject.CATALOGUE))).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsPlace() {
        assertRefused(
                testland.replacing(RegionProject.CATALOGUE, "\"kind\": \"ADVICE\"", "\"kind\": \"ADVISE\""),
                "rule set testland",
                "nl/testland/catalogue.json",
                "/1/kind",
                "ADVICE");
        assertRefused(
                testland.replacing(
                        RegionProject.CATALOGUE, "\"says\": \"There is tea.\"", "\"sayz\": \"There is tea.\""),
                "/3/says",
                "/3/sayz");
    }

    @Test
    void aRowThatContradictsItselfIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.CATALOGUE, OPEN, "\"treatment\": \"JUDGED\""),
                "row T-OPEN is JUDGED",
                "at least one severity");
        assertRefused(
                testland.replacing(RegionProject.CATALOGUE, "\"rules\": [\"T-OPEN\", \"L-PLAN\"]", "\"rules\": []"),
                "row T-DOOR is FEEDS",
                "names them");
        assertRefused(
                testland.replacing(RegionProject.CATALOGUE, "[{\"place\": \"3 item 2\"}]", "[]"),
                "row T-TEA has no source");
    }

    @Test
    void aCatalogueThatAgreesWithTheRulesIsWhole() throws IOException {
        assertThat(errors(testland)).isEmpty();
    }

    @Test
    void aRuleWithoutRowIsAnError() throws IOException {
        assertThat(errors(testland.replacing(RegionProject.CATALOGUE, OPEN, "\"treatment\": \"CONTEXT\"")))
                .singleElement()
                .asString()
                .contains("Rule T-OPEN has no row", "catalogue.json");
    }

    @Test
    void aRowWithoutRuleIsAnError() throws IOException {
        assertThat(errors(testland.replacing(
                        RegionProject.CATALOGUE, "\"ORGANISATION\"", "\"JUDGED\", \"severities\": [\"VIOLATION\"]")))
                .singleElement()
                .asString()
                .contains("T-TEA is JUDGED", "no rule of that id reports VIOLATION");
        assertThat(errors(testland.replacing(RegionProject.CATALOGUE, "[\"ADVICE\"]", "[\"ADVICE\", \"VIOLATION\"]")))
                .singleElement()
                .asString()
                .contains("T-OPEN is JUDGED", "VIOLATION");
        assertThat(errors(testland.replacing(RegionProject.CATALOGUE, "\"L-PLAN\"", "\"L-PALN\"")))
                .singleElement()
                .asString()
                .contains("Row T-DOOR names rule L-PALN");
    }

    @Test
    void aRuleOfViolationsMayHaveOpenPointsToo() throws IOException {
        assertThat(errors(testland.replacing(RegionProject.CATALOGUE, "[\"VIOLATION\"]", "[\"VIOLATION\", \"OPEN\"]")))
                .isEmpty();
        assertThat(errors(testland.replacing(RegionProject.CATALOGUE, "[\"ADVICE\"]", "[\"ADVICE\", \"OPEN\"]")))
                .singleElement()
                .asString()
                .contains("T-OPEN is JUDGED", "no rule of that id reports OPEN");
        assertThat(errors(testland.replacing(RegionProject.CATALOGUE, "[\"ADVICE\"]", "[\"OPEN\"]")
                        .replacing(RegionProject.RULES, "@severity(ADVICE)", "@severity(OPEN)")))
                .isEmpty();
    }

    @Test
    void aRuleThatStandsElsewhereThanItsRowIsAnError() throws IOException {
        assertThat(errors(testland.replacing(RegionProject.CATALOGUE, "\"2.1 item 1\"", "\"2.1 item 2\"")))
                .singleElement()
                .asString()
                .contains("Rule T-TEAM has @source", "2.1 (1)", "2.1 (2)");
        assertThat(errors(testland.replacing(RegionProject.CATALOGUE, "\"3.1\"", "\"31\"")))
                .singleElement()
                .asString()
                .contains("T-OPEN");
    }

    @Test
    void twoRowsOfOneIdAreAnError() throws IOException {
        assertThat(errors(testland.replacing(RegionProject.CATALOGUE, "\"T-TEA\"", "\"T-DOOR\"")))
                .singleElement()
                .asString()
                .contains("two rows T-DOOR");
    }

    @Test
    void theIntakeAndTheRowsThatItCarriesAgree() throws IOException {
        RegionProject flagged =
                testland.replacing(RegionProject.CATALOGUE, "\"ORGANISATION\"", "\"ORGANISATION\", \"intake\": true");
        try (URLClassLoader loader = flagged.compileInto(Files.createTempDirectory(folder, "region"))) {
            PlanValidator validator = PlanValidator.create(loader);

            assertThat(errors(validator, Map.of()))
                    .singleElement()
                    .asString()
                    .contains("Row T-TEA has \"intake\": true, and RegionModule.intake() does not cite it");
            assertThat(errors(validator, Map.of("T-TEA", "3 item 2"))).isEmpty();
            assertThat(errors(validator, Map.of("T-TEA", "3 item 3")))
                    .singleElement()
                    .asString()
                    .contains("The intake cites T-TEA at \"3 item 3\"", "Make them agree");
        }
    }

    private void assertRefused(RegionProject project, String... words) {
        assertThatIllegalStateException()
                .isThrownBy(() -> rows(project))
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    private List<CatalogueRow> rows(RegionProject project) throws IOException {
        try (URLClassLoader loader = project.compileInto(Files.createTempDirectory(folder, "region"))) {
            return own(PlanValidator.create(loader));
        }
    }

    private List<String> errors(RegionProject project) throws IOException {
        try (URLClassLoader loader = project.compileInto(Files.createTempDirectory(folder, "region"))) {
            return errors(PlanValidator.create(loader), Map.of());
        }
    }

    private static List<String> errors(PlanValidator validator, Map<String, String> intake) {
        List<RuleDescription> rules = validator.rules();
        return new CatalogueCheck(
                        own(validator),
                        rules.stream()
                                .filter(rule -> !rule.ruleSet().isNational())
                                .toList(),
                        rules,
                        intake)
                .errors();
    }

    private static List<CatalogueRow> own(PlanValidator validator) {
        return validator.catalogue().stream()
                .filter(row -> !row.ruleSet().isNational())
                .toList();
    }
}
