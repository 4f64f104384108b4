package nl.mtvp.rules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Reports and refusals as JSON; {@link ReportReaderTest} reads every property of a finding back. */
class ReportWriterTest {

    private static final PracticePlan PLAN = PlanTexts.plan("""
            {'region': 'duinland', 'startDate': '2023-10-01',
             'practice': {'name': 'Huisartsenpraktijk \\"De Maas\\" \uD83D\uDE00', 'agbCode': '0101234'},
             'choices': [{'item': 'DL.GG.1', 'year': 1}, {'item': 'HV.AW.3', 'year': 1}]}""");
    private static final ValidationReport REPORT =
            TestRegions.VALIDATOR.judging(JudgedYears.ALL).validate(PLAN);

    @Test
    void reportHasTheShapeOfTheFormat() {
        JsonNode json = written(REPORT);
        assertThat(json.propertyNames())
                .containsExactly("origin", "library", "plan", "ruleSets", "verdict", "years", "readingsInForce");
        assertThat(json.get("origin").asString()).isEqualTo("plans/de-maas.json#3");
        assertThat(json.get("plan").toString())
                .isEqualTo("""
                {"region":"duinland","practice":"Huisartsenpraktijk \\"De Maas\\" \uD83D\uDE00","agbCode":"0101234",\
                "startDate":"2023-10-01","digest":"%s"}""", json.at("/plan/digest").asString());
        assertThat(json.get("ruleSets").valueStream().map(JsonNode::toString))
                .containsExactlyElementsOf(REPORT.ruleSets().stream()
                        .map(ruleSet -> PlanTexts.json("{'id':'%s','version':'%s','digest':'%s'}")
                                .formatted(ruleSet.id(), ruleSet.version(), ruleSet.digest()))
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
        ValidationReport report =
                TestRegions.VALIDATOR.reading("DEVELOP_OR_SWITCH").validate(PLAN);
        assertThat(written(report).get("readingsInForce").valueStream().map(JsonNode::toString))
                .hasSameSizeAs(report.readings())
                .startsWith("{\"point\":\"A-01\",\"option\":\"NETWORK_IN_YEAR_2\",\"default\":true}")
                .contains("{\"point\":\"A-11\",\"option\":\"DEVELOP_OR_SWITCH\",\"default\":false}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void findingsAreWrittenInTheirOrderAndLanguage(Language language) {
        Finding minimum = REPORT.findings().get(1);
        Finding open = REPORT.findings().get(2);
        JsonNode findings = written(REPORT, language).at("/years/0/findings");

        assertThat(findings.valueStream().map(finding -> finding.get("rule").asString()))
                .containsExactly("D-MENU", "L-AW-J1", "D-TEAM");
        assertThat(findings.get(1).toString()).isEqualTo("""
                {"rule":"L-AW-J1","severity":"VIOLATION","element":"AW","pointer":"/choices","message":"%s",\
                "observed":"0","required":"1",\
                "source":{"document":"Leidraad Meer Tijd Voor de Patiënt","section":"Groeimodel"},\
                "regionalSource":{"document":"Regioplan Duinland","section":"2.1"},\
                "remedy":"%s","readings":["A-05","A-06","A-20","A-23"]}""", minimum.message(language), minimum.remedy(language));
        assertThat(findings.get(2).toString()).isEqualTo("""
                {"rule":"D-TEAM","severity":"OPEN","element":"GG","item":"DL.GG.1","pointer":"/choices/0","message":"%s",\
                "source":{"document":"Regioplan Duinland","section":"2.2","item":"1"},"remedy":"%s",\
                "needs":["/choices/0/facts/wholeTeam"],"readings":[]}""", open.message(language), open.remedy(language));
    }

    @Test
    void anOpenPointAloneTellsWhatItNeeds() {
        assertThat(written(REPORT)
                        .get("years")
                        .valueStream()
                        .flatMap(year -> year.get("findings").valueStream()))
                .allSatisfy(finding -> assertThat(finding.has("needs"))
                        .isEqualTo(finding.get("severity").asString().equals("OPEN")));
        JsonNode json = written(new ValidationReport(
                PLAN,
                List.of(),
                List.of(),
                List.of(new YearReport(1, List.of(open("/startDate", "/choices/0/facts/tip"), open()), null))));
        assertThat(json.get("verdict").asString()).isEqualTo("INCOMPLETE");
        assertThat(json.at("/years/0/verdict").asString()).isEqualTo("INCOMPLETE");
        assertThat(json.at("/years/0/findings/0/severity").asString()).isEqualTo("OPEN");
        assertThat(json.at("/years/0/findings/0/needs").toString())
                .isEqualTo("[\"/startDate\",\"/choices/0/facts/tip\"]");
        assertThat(json.at("/years/0/findings/1/needs").toString()).isEqualTo("[]");
    }

    private static Finding open(String... needs) {
        return REPORT.findings().stream()
                .filter(found -> found.rule().equals("L-AW-J1"))
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
        assertThat(PlanSchema.MAPPER.readTree(text)).isEqualTo(written(REPORT));
    }

    @Test
    void whatThePlanDoesNotTellIsAbsent() {
        JsonNode json = written(TestRegions.VALIDATOR.validate(PlanTexts.plan("{'region': 'duinland'}")));
        assertThat(json.get("plan").propertyNames()).containsExactly("region", "digest");
        assertThat(json.get("years").valueStream().map(year -> year.get("year").intValue()))
                .containsExactly(1);
    }

    @Test
    void faultStandsInPlaceOfFindings() {
        JsonNode json = written(new ValidationReport(
                PLAN,
                List.of(new RuleSetVersion("leidraad", "2023-01-30")),
                List.of(),
                List.of(
                        new YearReport(1, List.of(), null),
                        new YearReport(2, List.of(), new Fault("D-X: a rule", "duinland", "it\nbroke")))));
        assertThat(json.get("verdict").asString()).isEqualTo("NOT_JUDGED");
        assertThat(json.at("/years/0").toString()).isEqualTo("{\"year\":1,\"verdict\":\"COMPLIANT\",\"findings\":[]}");
        assertThat(json.at("/years/1").toString())
                .isEqualTo(
                        "{\"year\":2,\"verdict\":\"NOT_JUDGED\",\"fault\":{\"rule\":\"D-X: a rule\",\"module\":\"duinland\",\"message\":\"it\\nbroke\"}}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void refusalListsEveryProblem(Language language) {
        List<PlanProblem> problems = catchThrowableOfType(
                        PlanFormatException.class, () -> PlanTexts.plan("{'region': 'duinlnd',\n'x': 1}"))
                .problems();
        assertThat(List.of(true, false)).allSatisfy(indented -> {
            JsonNode json =
                    PlanSchema.MAPPER.readTree(new ReportWriter(language, indented).writeRefusal("in#1", problems));
            assertThat(json.propertyNames()).containsExactly("origin", "refused");
            assertThat(json.get("origin").asString()).isEqualTo("in#1");
            assertThat(json.get("refused").toString())
                    .isEqualTo(PlanTexts.json("[{'pointer':'/region','line':1,'column':12,'message':'"
                            + problems.get(0).message(language).replace("\"", "\\\"")
                            + "'},{'pointer':'/x','line':2,'column':1,'message':'"
                            + problems.get(1).message(language).replace("\"", "\\\"") + "'}]"));
        });
    }

    private static JsonNode written(ValidationReport report) {
        return written(report, Language.DUTCH);
    }

    private static JsonNode written(ValidationReport report, Language language) {
        return PlanSchema.MAPPER.readTree(new ReportWriter(language, false).write("plans/de-maas.json#3", report));
    }
}
