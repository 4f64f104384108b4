package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.regions.rijnmond.RijnmondModule;
import nl.mtvp.rules.regions.westbrabant.WestBrabantModule;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.CatalogueRow.Kind;
import nl.mtvp.rules.report.CatalogueRow.Treatment;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that the documents say is left out: every row has its rule or a reason, and every rule its row. */
class CatalogueTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final Map<String, CatalogueRow> ROWS =
            VALIDATOR.catalogue().stream().collect(Collectors.toMap(CatalogueRow::id, row -> row));
    private static final Map<String, Set<Severity>> SEVERITIES = VALIDATOR.rules().stream()
            .collect(Collectors.groupingBy(
                    RuleDescription::id, Collectors.mapping(RuleDescription::severity, Collectors.toSet())));
    private static final Set<Kind> DUE = Set.of(Kind.REQUIREMENT, Kind.CONDITIONAL_REQUIREMENT);

    static Stream<RegionModule> modules() {
        return Stream.of(new RijnmondModule(), new WestBrabantModule());
    }

    @Test
    void everyStatementOfTheDocumentsHasARow() {
        assertThat(VALIDATOR.catalogue().stream()
                        .collect(Collectors.groupingBy(row -> row.ruleSet().id(), Collectors.counting())))
                .isEqualTo(Map.of("leidraad", 28L, "rijnmond", 154L, "west-brabant", 102L));
    }

    @Test
    void everyRuleHasARowOfItsRuleSet() {
        assertThat(EveryRuleTest.rulesOfDocuments()).allSatisfy(rule -> {
            assertThat(ROWS).containsKey(rule.id());
            assertThat(ROWS.get(rule.id()).treatment()).isEqualTo(Treatment.JUDGED);
            assertThat(ROWS.get(rule.id()).ruleSet()).isEqualTo(rule.ruleSet());
        });
    }

    @Test
    void everyRowThatIsJudgedHasARuleOfItsIdAndSeverity() {
        assertThat(ROWS)
                .allSatisfy((id, row) -> assertThat(row.severities()).allMatch(severity -> canReport(id, severity)));
    }

    /** A requirement that can be violated can be open. */
    private static boolean canReport(String id, Severity severity) {
        Set<Severity> declared = SEVERITIES.getOrDefault(id, Set.of());
        return declared.contains(severity) || severity == Severity.OPEN && declared.contains(Severity.VIOLATION);
    }

    @Test
    void everyRuleThatARowNamesExists() {
        assertThat(ROWS).allSatisfy((id, row) -> assertThat(SEVERITIES.keySet()).containsAll(row.carriedBy()));
    }

    @Test
    void whatIsDueFromAPracticeIsCarriedByRules() {
        // Practices that stay out of MTVP, and so have no plan, have to perform for TBHZ.
        assertThat(ROWS.values())
                .filteredOn(row -> row.binding().isOnPractice()
                        && DUE.contains(row.kind())
                        && row.carriedBy().isEmpty())
                .extracting(CatalogueRow::id)
                .containsExactly("R-TBHZ-4");
    }

    @Test
    void whatNoRuleCarriesSaysWhy() {
        assertThat(ROWS)
                .allSatisfy((id, row) -> assertThat(row.treatment().isCarriedByRules())
                        .isEqualTo(!row.carriedBy().isEmpty()));
    }

    @Test
    void everyRowIsOneSentenceOfOurs() {
        assertThat(ROWS).allSatisfy((id, row) -> {
            assertThat(row.says()).matches("[A-Z][^\"“”]{10,160}\\.");
            assertThat(row.readings()).allMatch(reading -> reading.matches("A-(0[1-9]|1[0-9]|2[0-7])"));
        });
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theLeidraadsRowsStandWhereTheRegionsCiteThem(RegionModule module) {
        module.citations()
                .forEach((id, place) -> assertThat(ROWS.values().stream()
                                .filter(row -> row.carriedBy().contains(id) && row.treatment() != Treatment.FEEDS)
                                .flatMap(row -> row.sources().stream()))
                        .as(id)
                        .anyMatch(source -> isIn(source, module.document(), place)));
    }

    private static boolean isIn(Source source, String document, String section) {
        return source.document().equals(document) && (source.section() + " ").startsWith(section + " ");
    }
}
