package nl.voorbeeld.simulatie;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.PlanReader;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.PlanOutcome;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Judges plans that are spread over a cluster, and counts how many raise each rule. */
public final class JudgedPlans {

    private static final StructType SCHEMA = new StructType()
            .add("verdict", DataTypes.StringType)
            .add("rules", DataTypes.createArrayType(DataTypes.StringType));

    private JudgedPlans() {}

    /**
     * Prints the verdicts of plans, and how many plans raise each rule.
     *
     * @param args where the plans are, as JSON lines: anything that Spark reads, such as a folder of a data lake
     */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("judged plans").getOrCreate()) {
            Dataset<Row> judged = judge(spark.read().textFile(args)).cache();
            verdicts(judged).show(false);
            rules(judged).show(1000, false);
        }
    }

    /**
     * Judges each plan once.
     *
     * @param plans a plan a row, as JSON
     * @return a row for each plan: its {@code verdict}, or {@code REFUSED}, and the {@code rules} that it raises
     */
    public static Dataset<Row> judge(Dataset<String> plans) {
        return plans.mapPartitions((MapPartitionsFunction<String, Row>) JudgedPlans::judge, Encoders.row(SCHEMA));
    }

    /** Returns how many plans have each verdict. */
    public static Dataset<Row> verdicts(Dataset<Row> judged) {
        return judged.groupBy("verdict").agg(count(lit(1)).as("plans")).orderBy("verdict");
    }

    /** Returns how many plans raise each rule, those that most plans raise first. */
    public static Dataset<Row> rules(Dataset<Row> judged) {
        return judged.select(explode(col("rules")).as("rule"))
                .groupBy("rule")
                .agg(count(lit(1)).as("plans"))
                .orderBy(col("plans").desc(), col("rule"));
    }

    /** Judges the plans of a partition one by one, whenever Spark asks for the next row. */
    private static Iterator<Row> judge(Iterator<String> partition) {
        PlanReader reader = OnePerJvm.VALIDATOR.reader();
        Iterable<String> plans = () -> partition;
        Iterator<PlanEntry> read = StreamSupport.stream(plans.spliterator(), false)
                .map(json -> reader.read("plan", json))
                .iterator();
        return OnePerJvm.VALIDATOR.batch().giving(JudgedPlans::row).validateEntries(read);
    }

    private static Row row(PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Judged judged) {
            List<String> rules = judged.report().findings().stream()
                    .map(Finding::rule)
                    .distinct()
                    .toList();
            return RowFactory.create(judged.report().verdict().name(), rules.toArray());
        }
        return RowFactory.create("REFUSED", new Object[0]);
    }

    /** A validator cannot be sent to an executor: each JVM makes its own, once, for all its tasks. */
    private static final class OnePerJvm {

        private static final PlanValidator VALIDATOR = PlanValidator.create();
    }
}
