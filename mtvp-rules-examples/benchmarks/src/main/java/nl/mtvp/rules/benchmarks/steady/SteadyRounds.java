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

    private static final List<String> SINGLE = List.of("plain", "library", "drools", "evrete");
    private static final List<String> BATCH = List.of("plainBatch", "libraryBatch");
    private static final List<String> COMPLIANT = List.of("plainCompliantBatch", "libraryCompliantBatch");
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

    /** Measures everything, and gives a table. */
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
                "| plan record → report | plans/s, 1 thread | to (b) | plans/s, 2 threads | 2 threads to 1 | bytes/plan | p50 µs | p99 µs "
                        + "| p99.9 µs |",
                "|---|---:|---:|---:|---:|---:|---:|---:|---:|"));
        lines.add(row("(b) plain Java, single calls", "plain", "plain"));
        lines.add(row("(a) this library, single calls", "library", "plain"));
        lines.add(row("(a) this library, single calls, " + ManyRegionsJar.COUNT + " more regions", AMONG_MANY, "plain"));
        lines.add(row("(c) Drools, facts and joins, subset", "drools", "plain"));
        lines.add(row("(d) Evrete, subset", "evrete", "plain"));
        lines.add(row("(b) plain Java, batch", "plainBatch", "plainBatch"));
        lines.add(row("(a) this library, batch", "libraryBatch", "plainBatch"));
        lines.add(row("(b) plain Java, batch of compliant plans", "plainCompliantBatch", "plainCompliantBatch"));
        lines.add(row("(a) this library, batch of compliant plans", "libraryCompliantBatch", "plainCompliantBatch"));
        lines.addAll(List.of("", "| ratio | measured | bar |", "|---|---:|---|"));
        lines.add(bar("(a) to (b), single calls, 1 thread", samples.ratio("library1", "plain1"), true, 0.20));
        lines.add(bar("(a) to (c), single calls, 1 thread; (c) judges only the subset", samples.ratio("library1", "drools1"), true, 5));
        lines.add(bar("(a), single calls, among " + ManyRegionsJar.REGIONS + " regions to 2",
                samples.ratio(AMONG_MANY + 1, "library1"), true, 0.91));
        lines.add(bar("(a) to (b), batch, 1 thread", samples.ratio("libraryBatch1", "plainBatch1"), true, 0.30));
        lines.add(bar("(a), single calls, 2 threads to 1", samples.ratio("library2", "library1"), true, 1.8));
        lines.add(bar("(a), batch, 2 threads to 1", samples.ratio("libraryBatch2", "libraryBatch1"), true, 1.8));
        lines.add(bar("(a), KiB allocated per compliant plan, batch", samples.median("libraryCompliantBatch1" + ALLOCATED) / 1024, false, 4));
        return lines;
    }

    private String row(String title, String name, String yardstick) {
        return "| " + title + " | " + Samples.text("%,.0f", samples.median(name + 1)) + " | "
                + Samples.text("%.3f", samples.ratio(name + 1, yardstick + 1)) + " | " + Samples.text("%,.0f", samples.median(name + 2)) + " | "
                + Samples.text("%.2f", samples.ratio(name + 2, name + 1)) + " | " + Samples.text("%,.0f", samples.median(name + 1 + ALLOCATED))
                + " | " + Samples.text("%,.1f", samples.median(name + "p50")) + " | " + Samples.text("%,.1f", samples.median(name + "p99")) + " | "
                + Samples.text("%,.1f", samples.median(name + "p99.9")) + " |";
    }

    private static String bar(String title, double value, boolean atLeast, double asked) {
        return "| " + title + " | " + Samples.text("%.2f", value) + " | "
                + Samples.bar(value, atLeast, asked, (atLeast ? "≥ " : "≤ ") + Samples.text("%.2f", asked)) + " |";
    }
}
