package nl.mtvp.rules.benchmarks.steady;

import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.benchmarks.plain.PlainValidator;
import nl.mtvp.rules.benchmarks.plans.GeneratedPlans;
import nl.mtvp.rules.benchmarks.regions.ManyRegionsJar;
import nl.mtvp.rules.benchmarks.versionone.VersionOne;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.ThreadParams;

/** From plan record to report: a call for each plan, or all plans in one go. */
public class SteadyState {

    /** How many plans a batch holds. */
    public static final int BATCH = 500;

    /** The plans, and those in order among them, as many as make a batch. */
    @State(Scope.Benchmark)
    public static class Plans {
        final List<PracticePlan> all = GeneratedPlans.all();
        final List<PracticePlan> batch = all.subList(0, BATCH);
        final List<PracticePlan> compliant = all.stream().filter(plan -> new PlainValidator().validate(plan).isCompliant()).limit(BATCH).toList();
    }

    /** The next plan of a thread. */
    @State(Scope.Thread)
    public static class Cursor {
        private int next;

        /** Lets threads begin apart. */
        @Setup
        public void begin(ThreadParams threads) {
            next = threads.getThreadIndex() * GeneratedPlans.COUNT / threads.getThreadCount();
        }

        int next() {
            next = next + 1 == GeneratedPlans.COUNT ? 0 : next + 1;
            return next;
        }
    }

    /** This library. */
    @State(Scope.Benchmark)
    public static class Library {
        final PlanValidator validator = PlanValidator.create();

        void validate(List<PracticePlan> plans, Blackhole reports) {
            validator.batch().validateAll(plans.iterator()).forEachRemaining(reports::consume);
        }
    }

    /** This library, with many regions beside those of the plans. */
    @State(Scope.Benchmark)
    public static class LibraryAmongMany {
        final PlanValidator validator = ManyRegionsJar.validator();
    }

    /** Plain Java. */
    @State(Scope.Benchmark)
    public static class Plain {
        final PlainValidator validator = new PlainValidator();

        void validate(List<PracticePlan> plans, Blackhole reports) {
            plans.forEach(plan -> reports.consume(validator.validate(plan)));
        }
    }

    /** Version 1.0.0 of this library, and the same plans as it reads them. */
    @State(Scope.Benchmark)
    public static class Before {
        final VersionOne validator = new VersionOne();
        private List<Object> all = List.of();
        private List<Object> batch = List.of();
        private List<Object> compliant = List.of();

        /** Reads the plans. */
        @Setup
        public void read(Plans plans) {
            all = plans.all.stream().map(validator::translate).toList();
            batch = plans.batch.stream().map(validator::translate).toList();
            compliant = plans.compliant.stream().map(validator::translate).toList();
        }

        void validate(List<Object> plans, Blackhole reports) {
            validator.validateAll(plans).forEachRemaining(reports::consume);
        }
    }

    @Benchmark
    public ValidationReport library(Library library, Plans plans, Cursor cursor) {
        return library.validator.validate(plans.all.get(cursor.next()));
    }

    @Benchmark
    public ValidationReport libraryAmongMany(LibraryAmongMany library, Plans plans, Cursor cursor) {
        return library.validator.validate(plans.all.get(cursor.next()));
    }

    @Benchmark
    public ValidationReport plain(Plain plain, Plans plans, Cursor cursor) {
        return plain.validator.validate(plans.all.get(cursor.next()));
    }

    @Benchmark
    public Object before(Before before, Cursor cursor) {
        return before.validator.validate(before.all.get(cursor.next()));
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void libraryBatch(Library library, Plans plans, Blackhole reports) {
        library.validate(plans.batch, reports);
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void plainBatch(Plain plain, Plans plans, Blackhole reports) {
        plain.validate(plans.batch, reports);
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void libraryCompliantBatch(Library library, Plans plans, Blackhole reports) {
        library.validate(plans.compliant, reports);
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void beforeBatch(Before before, Blackhole reports) {
        before.validate(before.batch, reports);
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void beforeCompliantBatch(Before before, Blackhole reports) {
        before.validate(before.compliant, reports);
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void plainCompliantBatch(Plain plain, Plans plans, Blackhole reports) {
        plain.validate(plans.compliant, reports);
    }
}
