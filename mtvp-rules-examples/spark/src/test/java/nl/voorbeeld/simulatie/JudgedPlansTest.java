package nl.voorbeeld.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark on two threads counts what the validator alone counts. */
class JudgedPlansTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void verdictsAndRulesOfPlansInJsonLinesAreCounted(@TempDir Path directory) throws IOException {
        List<PracticePlan> plans = new ArrayList<>(variants("rijnmond-two-years-non-compliant.json"));
        plans.addAll(variants("west-brabant-addition-two-years-compliant.json"));
        PlanWriter writer = new PlanWriter(false);
        Files.write(directory.resolve("plans.json"), plans.stream().map(writer::write).toList());
        Files.writeString(directory.resolve("refused.json"), "{\"region\": \"utrecht\"}\n{\"regio");

        Dataset<Row> judged = JudgedPlans.judge(spark.read().textFile(directory.toString()));

        List<ValidationReport> reports = plans.stream().map(VALIDATOR::validate).toList();
        Map<String, Long> verdicts = counted(reports, report -> Stream.of(report.verdict().name()));
        verdicts.put("REFUSED", 2L);
        assertThat(verdicts).containsKeys("COMPLIANT", "NON_COMPLIANT");
        assertThat(counts(JudgedPlans.verdicts(judged))).isEqualTo(verdicts);
        assertThat(counts(JudgedPlans.rules(judged)))
                .isEqualTo(counted(reports, report -> report.findings().stream().map(Finding::rule).distinct()));
    }

    /** Returns a plan with every set of its choices. */
    private static List<PracticePlan> variants(String name) throws IOException {
        PracticePlan plan = VALIDATOR.reader().read(Path.of("../plans", name));
        List<Choice> choices = plan.choices();
        return IntStream.range(0, 1 << choices.size())
                .mapToObj(set -> plan.toBuilder()
                        .choices(IntStream.range(0, choices.size())
                                .filter(choice -> (set >> choice & 1) == 1)
                                .mapToObj(choices::get)
                                .toList())
                        .build())
                .toList();
    }

    private static Map<String, Long> counted(
            List<ValidationReport> reports, Function<ValidationReport, Stream<String>> names) {
        return reports.stream().flatMap(names).collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    private static Map<String, Long> counts(Dataset<Row> table) {
        return table.collectAsList().stream().collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
    }
}
