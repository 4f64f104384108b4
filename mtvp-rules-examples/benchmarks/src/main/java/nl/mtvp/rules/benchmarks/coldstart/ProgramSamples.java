package nl.mtvp.rules.benchmarks.coldstart;

import nl.mtvp.rules.benchmarks.Samples;

/** What programs cost, by their names: one run a round. */
public final class ProgramSamples {

    private static final String VERDICT = " verdict";
    private static final String WALL = " wall";
    private static final String MEMORY = " memory";

    private final Samples samples = new Samples();

    /** Adds a run. */
    public void add(Program program, Program.Cost cost) {
        samples.add(program.name() + VERDICT, cost.toVerdict());
        samples.add(program.name() + WALL, cost.wall());
        samples.add(program.name() + MEMORY, cost.memory());
    }

    /** Milliseconds from main to the first verdict, for a table. */
    String verdict(String name) {
        return Samples.text("%.1f", samples.median(name + VERDICT));
    }

    /** Milliseconds of the whole process, for a table. */
    public String wall(String name) {
        return Samples.text("%,.0f", samples.median(name + WALL));
    }

    /** Most resident memory in MiB, for a table. */
    public String memory(String name) {
        return Samples.text("%.0f", samples.median(name + MEMORY));
    }

    double verdictRatio(String name, String yardstick) {
        return samples.ratio(name + VERDICT, yardstick + VERDICT);
    }

    /** The ratio of the times of two processes. */
    public double wallRatio(String name, String yardstick) {
        return samples.ratio(name + WALL, yardstick + WALL);
    }

    /** A row of a table of bars. */
    public static String bar(String title, double ratio, double atMost) {
        return "| " + title + " | " + Samples.text("%.2f", ratio) + " | "
                + Samples.bar(ratio, false, atMost, "≤ " + Samples.text("%.2f", atMost)) + " |";
    }
}
