package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import nl.mtvp.rules.io.ReportReader;
import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.StoredFinding;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;

/** The reports on all worked cases follow their schema, and are read back as they were written. */
class ReportsReadBackTest {

    private static final ReportWriter WRITER = new ReportWriter(Language.DUTCH, false);
    private static final ReportReader READER = new ReportReader();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportWriter.class.getResourceAsStream("report.schema.json"));

    @Test
    void everyCase() {
        Cases.all().forEach(example -> {
            ValidationReport report = BothRegions.VALIDATOR.validate(example.plan());
            String written = WRITER.write("case", report);
            assertThat(SCHEMA.validate(BothRegions.MAPPER.readTree(written))).isEmpty();
            StoredReport.Judged read = (StoredReport.Judged) READER.read(written);
            assertThat(read.verdict()).isEqualTo(report.verdict());
            assertThat(read.plan().digest()).matches("sha-256:[0-9a-f]{64}");
            assertThat(read.years().stream()
                            .flatMap(year -> year.findings().stream())
                            .map(ReportsReadBackTest::inShort))
                    .isEqualTo(report.findings().stream()
                            .map(ReportsReadBackTest::inShort)
                            .toList());
        });
    }

    private static List<Object> inShort(StoredFinding finding) {
        return List.of(finding.rule(), finding.severity(), finding.pointer(), finding.needs(), finding.source());
    }

    private static List<Object> inShort(Finding finding) {
        return List.of(finding.rule(), finding.severity(), finding.pointer(), finding.needs(), finding.source());
    }
}
