package nl.mtvp.rules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.StoredFinding;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Reports that were written can be read back, and are as the schema of the report says. */
class ReportReaderTest {

    private static final PracticePlan PLAN = PlanTexts.plan(
            PlanTexts.duinland(
                    "'startDate': '2023-04-01', 'practice': {'name': 'De Duinröos', 'agbCode': '01012345'}, "
                            + "'declarations': {'commitment': false}, 'choices': [{'item': 'DL.GG.1', 'year': 1}, {'item': 'DL.AW.9', 'year': 1}]"));
    private static final ValidationReport REPORT =
            TestRegions.VALIDATOR.judging(JudgedYears.ALL).validate(PLAN);
    private static final ReportWriter WRITER = new ReportWriter(Language.DUTCH, false);
    private static final ReportReader READER = new ReportReader();
    private static final String WRITTEN = WRITER.write("plans.ndjson#3", REPORT);
    private static final String REFUSED = WRITER.writeRefusal(
            "in#1",
            catchThrowableOfType(PlanFormatException.class, () -> PlanTexts.plan("{'region': 'x', 'y': 1}"))
                    .problems());
    private static final String FAULT = WRITER.write(
            "in#2",
            new ValidationReport(
                    PLAN,
                    REPORT.ruleSets(),
                    List.of(),
                    List.of(new YearReport(2, List.of(), new Fault("R", "m", "!")))));

    @Test
    void schemaIsOneItself() {
        assertThat(PlanSchema.objectionsToSchema(ReportSchema.TREE)).isEmpty();
    }

    @Test
    void schemaDescribesEveryPropertyThatIsWritten() {
        Explanation explanation = TestRegions.VALIDATOR.explain(REPORT);
        String explained = WRITER.write("in", explanation, TestRegions.VALIDATOR.propose(REPORT));
        assertThat(List.of(WRITTEN, REFUSED, FAULT, explained))
                .allSatisfy(report ->
                        assertThat(ReportSchema.strictObjections(report)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"origin\":  | \"from\":",
                "COMPLIANT    | FINE",
                "\"year\":1   | \"year\":3",
                "sha-256:     | sha-1:",
                "\"findings\" | \"found\"",
                "\"severity\" | \"weight\"",
                "\"/choices   | \"choices",
            })
    void schemaRefusesAnotherShape(String part, String other) {
        assertThat(WRITTEN).contains(part);
        assertThat(ReportSchema.objections(WRITTEN.replace(part, other))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatWasWrittenIsReadBack(Language language) {
        StoredReport.Judged read =
                (StoredReport.Judged) READER.read(new ReportWriter(language, true).write("plans.ndjson#3", REPORT));

        assertThat(read.origin()).isEqualTo("plans.ndjson#3");
        assertThat(read.library()).isEqualTo(Library.VERSION).matches("\\d+\\.\\d+.*");
        assertThat(read.plan().region()).isEqualTo("duinland");
        assertThat(read.plan().practice()).isEqualTo(PLAN.practice().name());
        assertThat(read.plan().agbCode()).isEqualTo("01012345");
        assertThat(read.plan().startDate()).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(read.ruleSets()).isEqualTo(REPORT.ruleSets());
        assertThat(read.ruleSets().stream().map(RuleSetVersion::digest))
                .containsExactlyElementsOf(
                        REPORT.ruleSets().stream().map(RuleSetVersion::digest).toList());
        assertThat(read.verdict()).isEqualTo(REPORT.verdict());
        assertThat(read.readings().stream().map(reading -> reading.point() + "=" + reading.option()))
                .isNotEmpty()
                .containsExactlyElementsOf(REPORT.readings().stream()
                        .map(reading -> reading.option().point().id() + "="
                                + reading.option().name())
                        .toList());
        assertThat(read.readings()).allMatch(StoredReport.Reading::isDefault);
        assertThat(read.years()).extracting(StoredReport.Year::year).containsExactly(1, 2);
        assertThat(read.years())
                .extracting(StoredReport.Year::verdict)
                .containsExactlyElementsOf(
                        REPORT.years().stream().map(YearReport::verdict).toList());
        assertThat(read.years().stream().flatMap(year -> year.findings().stream()))
                .containsExactlyElementsOf(REPORT.findings().stream()
                        .map(finding -> stored(finding, language))
                        .toList());
    }

    @Test
    void findingsOfTheTestHoldEveryOptionalPropertyAndLackIt() {
        List<Function<StoredFinding, @Nullable Object>> optional = List.of(
                StoredFinding::element,
                StoredFinding::item,
                StoredFinding::observed,
                StoredFinding::required,
                StoredFinding::regionalSource);
        assertThat(optional)
                .allSatisfy(property -> assertThat(REPORT.findings().stream()
                                .map(finding -> property.apply(stored(finding, Language.DUTCH))))
                        .containsNull()
                        .anyMatch(Objects::nonNull));
    }

    private static StoredFinding stored(Finding finding, Language language) {
        return StoredFinding.of(finding.rule(), finding.severity(), finding.source())
                .element(finding.element())
                .item(finding.item())
                .pointer(finding.pointer())
                .message(finding.message(language))
                .observed(finding.observedText())
                .required(finding.requiredText())
                .regionalSource(finding.description().regionalSource())
                .remedy(finding.remedy(language))
                .needs(finding.needs())
                .readings(finding.description().readings())
                .build();
    }

    @Test
    void refusalAndFaultAreReadBack() {
        StoredReport.Refused refused = (StoredReport.Refused) READER.read(REFUSED);
        assertThat(refused.origin()).isEqualTo("in#1");
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer() + " " + problem.line() + ":" + problem.column())
                .containsExactly("/region 1:12", "/y 1:17");
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());

        StoredReport.Year year =
                ((StoredReport.Judged) READER.read(FAULT)).years().get(0);
        assertThat(year).isEqualTo(new StoredReport.Year(2, Verdict.NOT_JUDGED, List.of(), new Fault("R", "m", "!")));
    }

    @Test
    void aReportOf100IsReadAndWhatIsNotKnownIsIgnored() {
        String old = WRITTEN.replaceAll("\"library\":\"[^\"]*\",", "").replaceAll(",\"digest\":\"[^\"]*\"", "");
        assertThat(old).doesNotContain("sha-256").doesNotContain("library");
        StoredReport.Judged read = (StoredReport.Judged) READER.read(old);
        assertThat(read.library()).isNull();
        assertThat(read.plan().digest()).isNull();
        assertThat(read.ruleSets()).allMatch(ruleSet -> ruleSet.digest() == null);

        String later = WRITTEN.replace("\"verdict\":", "\"later\":{\"x\":[1,null,{}]},\"verdict\":");
        assertThat(READER.read(later)).isEqualTo(READER.read(WRITTEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\n%s\n", "%s\n\n%s", "\uFEFF%s\r\n%s\r\n", "[%s,\n%s]", "[\n%s,%s]\n"})
    void reportsFollowEachOtherOrAreInAnArray(String layout) {
        String indented = new ReportWriter(Language.DUTCH, true).write("plans.ndjson#3", REPORT);
        for (String first : List.of(WRITTEN, indented)) {
            assertThat(readAll(layout.formatted(first, REFUSED)))
                    .containsExactly(READER.read(WRITTEN), READER.read(REFUSED));
        }
    }

    @Test
    void anInputWithoutReportsHasNone() {
        assertThat(readAll("")).isEmpty();
        assertThat(readAll(" \n")).isEmpty();
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> READER.read(" "))
                .withMessageContaining("the document is empty; expected: a report");
    }

    @Test
    void whatIsNoReportIsRefusedWithItsPlace() {
        assertProblem("{'region': 'duinland'}", 2, 1, "", "expected: a report");
        assertProblem("'x'", 2, 1, "", "expected: a report");
        assertProblem("{'origin': 'x'}", 2, 1, "/ruleSets", "is missing");
        assertProblem(WRITTEN.replace("\"NON_COMPLIANT\"", "\"FINE\""), 2, 0, "/verdict", "expected: COMPLIANT, ");
        assertProblem(WRITTEN.replace("\"OPEN\"", "1").replace("\"VIOLATION\"", "1"), 2, 0, "/years/0/", "found: 1");
        assertProblem("{'origin': 'x',}", 2, 16, "", "not valid JSON: this does not fit here");
        assertProblem("{'origin': ", 2, 12, "", "not valid JSON: it ends too early here");
    }

    private static void assertProblem(String json, int line, int column, String pointer, String message) {
        String text = json.contains("\"") ? json : PlanTexts.json(json);
        assertThat(catchThrowableOfType(PlanFormatException.class, () -> readAll(WRITTEN + "\n" + text))
                        .problems()
                        .get(0))
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(column).isIn(0, problem.column());
                    assertThat(problem.pointer()).startsWith(pointer);
                    assertThat(problem.message(Language.ENGLISH)).contains(message);
                });
    }

    @Test
    void anInputThatCannotBeReadIsToldApart() {
        byte[] broken = {'{', '"', (byte) 0xFF, '"'};
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() ->
                        READER.readAll("in", new ByteArrayInputStream(broken)).next())
                .withMessageContaining("not valid UTF-8");
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> READER.readAll("in", failing).hasNext())
                .withMessageContaining("the disk is gone");
    }

    /** The plan as one line, whose digest any program can work out: {@code printf %s "$plan" | sha256sum}. */
    @Test
    void thePlansDigestIsThatOfItsText() {
        PracticePlan plan = PracticePlan.inRegion("duinland")
                .choosing(
                        "DL.AW.10",
                        1,
                        choice -> choice.fact("questionnaires", 2).fact("experiments", true))
                .build();
        assertThat(new PlanWriter(false).write(plan))
                .isEqualTo(PlanTexts.json("{'region':'duinland','choices':[{'item':'DL.AW.10','year':1,"
                        + "'facts':{'experiments':true,'questionnaires':2}}]}"));
        assertThat(planDigest(plan))
                .isEqualTo("sha-256:77cec012c9f52e35e4aae36754275a97d12017adde4a0504d46a961ee30e933e");
    }

    @Test
    void equalPlansHaveOneDigestAndOthersAnother() {
        List<PracticePlan> equal = Stream.of(
                        "'facts': {'questionnaires': 2, 'experiments': true, 'measurements': ['GLUCOSE', 'x']}",
                        "'mode': null, 'facts': {'measurements': ['x', 'GLUCOSE', 'x'], 'experiments': true, 'questionnaires': 2}")
                .map(facts -> PlanTexts.plan(
                        PlanTexts.duinland("'choices': [{'item': 'DL.AW.10', 'year': 1, " + facts + "}]")))
                .toList();
        assertThat(equal.get(0)).isEqualTo(equal.get(1));
        assertThat(planDigest(equal.get(0))).isEqualTo(planDigest(equal.get(1))).isNotEqualTo(planDigest(PLAN));
    }

    private static String planDigest(PracticePlan plan) {
        JsonNode report = PlanSchema.MAPPER.readTree(WRITER.write("in", TestRegions.VALIDATOR.validate(plan)));
        return report.at("/plan/digest").asString();
    }

    private static List<StoredReport> readAll(String text) {
        List<StoredReport> reports = new ArrayList<>();
        READER.readAll("in", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .forEachRemaining(reports::add);
        return reports;
    }
}
