package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Language;
import nl.mtvp.rules.report.PlanFormatException;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.RuleSetVersion;
import nl.mtvp.rules.report.Source;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Reports and refusals as JSON. */
class ReportWriterTest {

    /** Falls short in several ways, so that its report has findings of many kinds. */
    private static final PracticePlan PLAN = PracticePlan.inRegion("rijnmond")
            .startingOn(LocalDate.of(2023, 10, 1))
            .practice(practice ->
                    practice.name("Huisartsenpraktijk \"De Maas\" \uD83D\uDE00").agbCode("0101234"))
            .choosing("RD.AW.4", 1, choice -> choice.fact("mtvpElementsInUse", 1))
            .choosing("WB.AW.1", 1)
            .choosing("RD.GG.1", 2)
            .build();

    private static final ValidationReport REPORT =
            BothRegions.VALIDATOR.judging(JudgedYears.ALL).validate(PLAN);

    @Test
    void reportHasTheShapeOfTheFormat() {
        JsonNode json = written(Language.DUTCH, false);
        assertThat(json.propertyNames())
                .containsExactly("origin", "library", "plan", "ruleSets", "verdict", "years", "readingsInForce");
        assertThat(json.get("origin").asString()).isEqualTo("plans/de-maas.json#3");
        assertThat(strings(json.get("plan")))
                .isEqualTo(Map.of(
                        "region",
                        "rijnmond",
                        "practice",
                        "Huisartsenpraktijk \"De Maas\" \uD83D\uDE00",
                        "agbCode",
                        "0101234",
                        "startDate",
                        "2023-10-01",
                        "digest",
                        json.at("/plan/digest").asString()));
        assertThat(json.get("ruleSets").valueStream().map(ReportWriterTest::strings))
                .containsExactlyElementsOf(REPORT.ruleSets().stream()
                        .map(ruleSet ->
                                Map.of("id", ruleSet.id(), "version", ruleSet.version(), "digest", ruleSet.digest()))
                        .toList());
        assertThat(json.get("verdict").asString()).isEqualTo("NON_COMPLIANT");
        assertThat(json.get("years").valueStream().map(year -> year.get("year").intValue()))
                .containsExactly(1, 2);
        assertThat(json.get("years").valueStream()).allSatisfy(year -> {
            assertThat(year.propertyNames()).containsExactly("year", "verdict", "findings");
            assertThat(year.get("verdict").asString())
                    .isEqualTo(
                            REPORT.year(year.get("year").intValue()).verdict().name());
        });
    }

    @Test
    void theReadingsInForceAreWritten() {
        ValidationReport report = BothRegions.VALIDATOR
                .reading("YEAR_1_MENU_CLOSES", "RESULTS_ARE_TARGETS")
                .validate(PLAN);
        JsonNode readings = BothRegions.MAPPER
                .readTree(new ReportWriter(Language.DUTCH, false).write("in", report))
                .get("readingsInForce");
        assertThat(readings.valueStream().map(JsonNode::toString))
                .hasSameSizeAs(report.readings())
                .startsWith("{\"point\":\"A-01\",\"option\":\"NETWORK_IN_YEAR_2\",\"default\":true}")
                .contains("{\"point\":\"A-21\",\"option\":\"YEAR_1_MENU_CLOSES\",\"default\":false}")
                .noneMatch(reading -> reading.contains("RESULTS_ARE_TARGETS"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void findingsAreWrittenInTheirOrderAndLanguage(Language language) {
        JsonNode years = written(language, false).get("years");
        List<JsonNode> written = years.valueStream()
                .flatMap(year -> year.get("findings").valueStream())
                .toList();
        List<Finding> findings = REPORT.findings();
        assertThat(findings).hasSizeGreaterThan(5);
        assertThat(written).hasSameSizeAs(findings);
        for (int i = 0; i < findings.size(); i++) {
            assertFinding(written.get(i), findings.get(i), language);
        }
    }

    @Test
    void findingsOfTheTestHoldEveryOptionalPropertyAndLackIt() {
        List<Finding> findings = REPORT.findings();
        assertThat(findings).anyMatch(finding -> finding.item() != null).anyMatch(finding -> finding.item() == null);
        assertThat(findings)
                .anyMatch(finding -> finding.element() != null)
                .anyMatch(finding -> finding.element() == null);
        assertThat(findings)
                .anyMatch(finding -> finding.observedText() != null)
                .anyMatch(finding -> finding.observedText() == null);
        assertThat(findings)
                .anyMatch(finding -> finding.requiredText() != null)
                .anyMatch(finding -> finding.requiredText() == null);
        assertThat(findings)
                .anyMatch(finding -> finding.description().regionalSource() != null)
                .anyMatch(finding -> finding.description().regionalSource() == null);
    }

    /** Does not depend on the loaded rules: writes the findings of the test as they are and as open points. */
    @Test
    void anOpenPointAloneTellsWhatItNeeds() {
        assertThat(written(Language.DUTCH, false)
                        .get("years")
                        .valueStream()
                        .flatMap(year -> year.get("findings").valueStream()))
                .allSatisfy(finding -> assertThat(finding.has("needs"))
                        .isEqualTo(finding.get("severity").asString().equals("OPEN")));
        JsonNode json = BothRegions.MAPPER.readTree(new ReportWriter(Language.DUTCH, false)
                .write(
                        "in",
                        new ValidationReport(
                                PLAN,
                                List.of(),
                                List.of(),
                                List.of(new YearReport(
                                        1, List.of(open("/startDate", "/choices/0/facts/tip"), open()), null)))));
        assertThat(json.get("verdict").asString()).isEqualTo("INCOMPLETE");
        assertThat(json.at("/years/0/verdict").asString()).isEqualTo("INCOMPLETE");
        assertThat(json.at("/years/0/findings/0/severity").asString()).isEqualTo("OPEN");
        assertThat(json.at("/years/0/findings/0/needs").toString())
                .isEqualTo("[\"/startDate\",\"/choices/0/facts/tip\"]");
        assertThat(json.at("/years/0/findings/1/needs").toString()).isEqualTo("[]");
    }

    private static Finding open(String... needs) {
        return REPORT.findings().stream()
                .filter(found -> found.rule().equals("L-GG-J1"))
                .findFirst()
                .orElseThrow()
                .asOpenPoint(List.of(needs));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void reportIsOneLineUnlessItIsIndented(boolean indented) {
        String text = new ReportWriter(Language.DUTCH, indented).write("plans/de-maas.json#3", REPORT);
        assertThat(text.contains("\n")).isEqualTo(indented);
        assertThat(text).doesNotContain("\r").doesNotEndWith("\n");
        assertThat(BothRegions.MAPPER.readTree(text)).isEqualTo(written(Language.DUTCH, !indented));
    }

    @Test
    void whatThePlanDoesNotTellIsAbsent() {
        ValidationReport report = BothRegions.VALIDATOR.validate(
                PracticePlan.inRegion("west-brabant").build());
        JsonNode json = BothRegions.MAPPER.readTree(new ReportWriter(Language.DUTCH, false).write("in", report));
        assertThat(json.get("plan").propertyNames()).containsExactly("region", "digest");
        assertThat(json.get("years").valueStream().map(year -> year.get("year").intValue()))
                .containsExactly(1);
    }

    @Test
    void faultStandsInPlaceOfFindings() {
        ValidationReport report = new ValidationReport(
                PLAN,
                List.of(new RuleSetVersion("leidraad", "2023-01-30")),
                List.of(),
                List.of(
                        new YearReport(1, List.of(), null),
                        new YearReport(2, List.of(), new Fault("R-X: a rule", "rijnmond", "it\nbroke"))));
        JsonNode json = BothRegions.MAPPER.readTree(new ReportWriter(Language.ENGLISH, false).write("in", report));
        assertThat(json.get("verdict").asString()).isEqualTo("NOT_JUDGED");
        assertThat(json.at("/years/0").toString()).isEqualTo("{\"year\":1,\"verdict\":\"COMPLIANT\",\"findings\":[]}");
        assertThat(json.at("/years/1").toString())
                .isEqualTo(
                        "{\"year\":2,\"verdict\":\"NOT_JUDGED\",\"fault\":{\"rule\":\"R-X: a rule\",\"module\":\"rijnmond\",\"message\":\"it\\nbroke\"}}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void refusalListsEveryProblem(Language language) {
        List<PlanProblem> problems = catchThrowableOfType(
                        PlanFormatException.class,
                        () -> BothRegions.VALIDATOR.reader().read("{\"region\": \"rijnmnd\",\n\"x\": 1}"))
                .problems();
        Stream.of(true, false).forEach(indented -> {
            JsonNode json =
                    BothRegions.MAPPER.readTree(new ReportWriter(language, indented).writeRefusal("in#1", problems));
            assertThat(json.propertyNames()).containsExactly("origin", "refused");
            assertThat(json.get("origin").asString()).isEqualTo("in#1");
            assertThat(json.get("refused").toString())
                    .isEqualTo(json("[{'pointer':'/region','line':1,'column':12,'message':'"
                            + problems.get(0).message(language).replace("\"", "\\\"")
                            + "'},{'pointer':'/x','line':2,'column':1,'message':'"
                            + problems.get(1).message(language).replace("\"", "\\\"") + "'}]"));
        });
    }

    private static void assertFinding(JsonNode json, Finding finding, Language language) {
        assertThat(json.get("rule").asString()).isEqualTo(finding.rule());
        assertThat(json.get("severity").asString()).isEqualTo(finding.severity().name());
        KernelElement element = finding.element();
        assertOptional(json, "element", element == null ? null : element.name());
        assertOptional(json, "item", finding.item());
        assertThat(json.get("pointer").asString()).isEqualTo(finding.pointer());
        assertThat(json.get("message").asString())
                .isEqualTo(finding.message(language))
                .isNotBlank();
        assertOptional(json, "observed", finding.observedText());
        assertOptional(json, "required", finding.requiredText());
        assertSource(json.get("source"), finding.source());
        Source regional = finding.description().regionalSource();
        assertThat(json.has("regionalSource")).isEqualTo(regional != null);
        if (regional != null) {
            assertSource(json.get("regionalSource"), regional);
        }
        assertThat(json.get("remedy").asString())
                .isEqualTo(finding.remedy(language))
                .isNotBlank();
        assertThat(json.get("readings").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(finding.description().readings());
    }

    private static void assertSource(JsonNode json, Source source) {
        assertThat(json.get("document").asString()).isEqualTo(source.document());
        assertThat(json.get("section").asString()).isEqualTo(source.section());
        assertOptional(json, "item", source.item());
    }

    private static void assertOptional(JsonNode json, String name, @Nullable String value) {
        assertThat(json.has(name)).as(name).isEqualTo(value != null);
        if (value != null) {
            assertThat(json.get(name).asString()).isEqualTo(value);
        }
    }

    private static JsonNode written(Language language, boolean indented) {
        return BothRegions.MAPPER.readTree(new ReportWriter(language, indented).write("plans/de-maas.json#3", REPORT));
    }

    private static Map<String, String> strings(JsonNode object) {
        return object.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, property -> property.getValue().asString()));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
