package nl.mtvp.rules.benchmarks.steady;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.mtvp.rules.benchmarks.Samples;
import nl.mtvp.rules.benchmarks.regions.ManyRegionsJar;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Lets JMH run everything once in each round, each time in a fresh JVM, so that a slow minute of the machine strikes all alike. */
public final class SteadyRounds {

    private static final List<String> SINGLE = List.of("plain", "library", "before");
    private static final List<String> BATCH = List.of("plainBatch", "libraryBatch", "beforeBatch");
    private static final List<String> COMPLIANT =
            List.of("plainCompliantBatch", "libraryCompliantBatch", "beforeCompliantBatch");
    private static final String AMONG_MANY = "libraryAmongMany";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final int rounds;
    private final int iterations;
    private final Samples samples = new Samples();

    /**
     * Some rounds.
     *
     * @param rounds     how many
     * @param iterations seconds of warm-up, and seconds of measurement, for each measurement
     */
    public SteadyRounds(int rounds, int iterations) {
        this.rounds = rounds;
        this.iterations = iterations;
    }

    /** Measures everything, and returns a table. */
    public List<String> run() throws RunnerException {
        for (int round = 0; round < rounds; round++) {
            throughput(AMONG_MANY, 1);
            for (int threads = 1; threads <= 2; threads++) {
                for (String name : SINGLE) {
                    throughput(name, threads);
                }
                for (String name : BATCH) {
                    throughput(name, threads);
                }
            }
            for (String name : COMPLIANT) {
                throughput(name, 1);
            }
            for (String name : SINGLE) {
                latency(name);
            }
        }
        return table();
    }

    private void throughput(String name, int threads) throws RunnerException {
        RunResult result = measure(name, threads, Mode.Throughput, TimeUnit.SECONDS);
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        samples.add(name + threads, result.getPrimaryResult().getScore());
        samples.add(name + threads + ALLOCATED, allocated.getScore());
    }

    private void latency(String name) throws RunnerException {
        Statistics times = measure(name, 1, Mode.SampleTime, TimeUnit.MICROSECONDS).getPrimaryResult().getStatistics();
        samples.add(name + "p50", times.getPercentile(50));
        samples.add(name + "p99", times.getPercentile(99));
        samples.add(name + "p99.9", times.getPercentile(99.9));
    }

    /** Two threads leave the JIT compiler no processor of its own; so they warm up twice as long. */
    private RunResult measure(String name, int threads, Mode mode, TimeUnit unit) throws RunnerException {
        return new Runner(new OptionsBuilder()
                .include("^" + SteadyState.class.getName() + "\\." + name + "$")
                .mode(mode).timeUnit(unit).threads(threads).forks(1)
                .warmupIterations(iterations * threads).warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations).measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true).build()).runSingle();
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>(List.of(
                "| plan record → report | plans/s, 1 thread | to plain Java | to 1.0.0 | plans/s, 2 threads "
                        + "| 2 threads to 1 | bytes/plan | p50 µs | p99 µs | p99.9 µs |",
                "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"));
        lines.add(row("plain Java, single calls", "plain", ""));
        lines.add(row("this library, single calls", "library", ""));
        lines.add(row("this library, single calls, " + ManyRegionsJar.COUNT + " more regions", AMONG_MANY, ""));
        lines.add(row("version 1.0.0, single calls", "before", ""));
        for (String kind : List.of("Batch", "CompliantBatch")) {
            String what = kind.equals("Batch") ? ", batch" : ", batch of compliant plans";
            lines.add(row("plain Java" + what, "plain" + kind, kind));
            lines.add(row("this library" + what, "library" + kind, kind));
            lines.add(row("version 1.0.0" + what, "before" + kind, kind));
        }
        lines.addAll(List.of("", "| ratio | measured | bar |", "|---|---:|---|"));
        lines.add(bar("this library to plain Java, single calls, 1 thread; aim 0.40",
                samples.ratio("library1", "plain1"), true, 0.25));
        lines.add(bar("this library to plain Java, batch, 1 thread; aim 0.50",
                samples.ratio("libraryBatch1", "plainBatch1"), true, 0.32));
        lines.add(bar("KiB that this library allocates for a compliant plan, batch",
                samples.median("libraryCompliantBatch1" + ALLOCATED) / 1024, false, 3));
        lines.add(bar("single calls among " + ManyRegionsJar.REGIONS + " regions to 2",
                samples.ratio(AMONG_MANY + 1, "library1"), true, 0.91));
        lines.add(bar("single calls, 2 threads to 1", samples.ratio("library2", "library1"), true, 1.8));
        lines.add(bar("batch, 2 threads to 1", samples.ratio("libraryBatch2", "libraryBatch1"), true, 1.8));
        return lines;
    }

    /**
     * A row of the table.
     *
     * @param kind what the names of its yardsticks end in
     */
    private String row(String title, String name, String kind) {
        return "| " + title + " | " + Samples.text("%,.0f", samples.median(name + 1)) + " | "
                + Samples.text("%.3f", samples.ratio(name + 1, "plain" + kind + 1)) + " | "
                + Samples.text("%.2f", samples.ratio(name + 1, "before" + kind + 1)) + " | "
                + Samples.text("%,.0f", samples.median(name + 2)) + " | "
                + Samples.text("%.2f", samples.ratio(name + 2, name + 1)) + " | "
                + Samples.text("%,.0f", samples.median(name + 1 + ALLOCATED)) + " | "
                + Samples.text("%,.1f", samples.median(name + "p50")) + " | "
                + Samples.text("%,.1f", samples.median(name + "p99")) + " | "
                + Samples.text("%,.1f", samples.median(name + "p99.9")) + " |";
    }

    private static String bar(String title, double value, boolean atLeast, double asked) {
        return "| " + title + " | " + Samples.text("%.2f", value) + " | "
                + Samples.bar(value, atLeast, asked, (atLeast ? "≥ " : "≤ ") + Samples.text("%.2f", asked)) + " |";
    }
}
