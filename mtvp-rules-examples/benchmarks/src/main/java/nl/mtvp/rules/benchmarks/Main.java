package nl.mtvp.rules.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.benchmarks.coldstart.ColdRounds;
import nl.mtvp.rules.benchmarks.command.CommandRounds;
import nl.mtvp.rules.benchmarks.steady.SteadyRounds;

/** Runs the benchmark: first the check that all find the same, then what was asked for. */
public final class Main {

    private static final Path RESULTS = Path.of("target", "results.md");
    private static final String QUICK = "--quick";
    private static final Set<String> KNOWN = Set.of(QUICK, "jmh", "cold", "command");

    private Main() {
    }

    /** Arguments: {@code jmh}, {@code cold} or {@code command} for some parts, {@code --quick} for less of it. */
    public static void main(String[] arguments) throws Exception {
        List<String> asked = List.of(arguments);
        if (!KNOWN.containsAll(asked)) {
            System.err.println("unknown argument in " + asked + "; known: " + KNOWN);
            System.exit(2);
        }
        boolean quick = asked.contains(QUICK);
        List<String> lines = new ArrayList<>();
        lines.add(Agreement.check());
        System.out.println(lines.get(0));
        lines.add("");
        lines.add("Java " + Runtime.version() + ", " + System.getProperty("os.name") + ", " + Runtime.getRuntime().availableProcessors()
                + " processors" + (quick ? "; quick run: good for a first look only" : ""));
        boolean everything = asked.stream().allMatch(QUICK::equals);
        if (everything || asked.contains("jmh")) {
            lines.add("");
            lines.addAll((quick ? new SteadyRounds(1, 2) : new SteadyRounds(5, 5)).run());
        }
        if (everything || asked.contains("cold")) {
            lines.add("");
            lines.addAll((quick ? new ColdRounds(3) : new ColdRounds(11)).run());
        }
        if (everything || asked.contains("command")) {
            lines.add("");
            lines.addAll((quick ? new CommandRounds(2) : new CommandRounds(5)).run());
        }
        Files.write(RESULTS, lines);
        System.out.println();
        lines.forEach(System.out::println);
    }
}
