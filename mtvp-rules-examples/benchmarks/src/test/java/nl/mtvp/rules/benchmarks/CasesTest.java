package nl.mtvp.rules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.benchmarks.plain.PlainValidator;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanCaseReader;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.report.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain Java and the library judge every worked case of the project alike. */
class CasesTest {

    private static final Path CASES = Path.of("../../mtvp-rules-regions/src/test/resources/nl/mtvp/rules/regions");
    private static final PlanValidator LIBRARY = PlanValidator.create();
    private static final PlainValidator PLAIN = new PlainValidator();

    static Stream<PlanCase> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith("cases.json")).sorted().toList().stream().flatMap(CasesTest::read)
                    .filter(worked -> worked.readings().isEmpty());
        }
    }

    private static Stream<PlanCase> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new PlanCaseReader(LIBRARY.regions()).read(file.toString(), in).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void thereAreCasesOfBothRegions() throws IOException {
        assertThat(cases().map(worked -> worked.plan().region()).distinct()).contains("rijnmond", "west-brabant");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void plainJavaFindsWhatTheCaseExpects(PlanCase worked) {
        ValidationReport report = PLAIN.validate(worked.plan(), worked.year() == 1 ? JudgedYears.YEAR_1 : JudgedYears.YEAR_2);

        assertThat(rules(report, Severity.VIOLATION)).as(worked.description()).containsExactlyInAnyOrderElementsOf(worked.violations());
        assertThat(rules(report, Severity.OPEN)).as(worked.description())
                .containsExactlyInAnyOrderElementsOf(worked.open());
        assertThat(rules(report, Severity.ADVICE)).as(worked.description()).containsExactlyInAnyOrderElementsOf(worked.advice());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothSayTheSameOfBothYears(PlanCase worked) {
        assertThat(Outcome.inFull(PLAIN.validate(worked.plan(), JudgedYears.ALL))).as(worked.description())
                .isEqualTo(Outcome.inFull(LIBRARY.judging(JudgedYears.ALL).validate(worked.plan())));
    }

    private static List<String> rules(ValidationReport report, Severity severity) {
        return report.findings().stream().filter(finding -> finding.severity() == severity).map(Finding::rule).distinct()
                .collect(Collectors.toList());
    }
}
