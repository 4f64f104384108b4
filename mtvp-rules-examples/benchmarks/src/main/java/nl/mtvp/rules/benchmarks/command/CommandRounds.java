package nl.mtvp.rules.benchmarks.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.benchmarks.Samples;
import nl.mtvp.rules.benchmarks.coldstart.Program;
import nl.mtvp.rules.benchmarks.coldstart.ProgramSamples;
import nl.mtvp.rules.benchmarks.plans.GeneratedPlans;
import nl.mtvp.rules.benchmarks.versionone.VersionOne;

/** Runs the command of this tree and that of version 1.0.0 once in each round, in turn, on the same files. */
public final class CommandRounds {

    private static final String NEW = "this tree";
    private static final String BEFORE = "version 1.0.0";
    private static final Path JAR = Path.of("..", "command", "target", "mtvp-rules.jar");
    private static final Path JAR_BEFORE = Path.of("target", "v1", "mtvp-rules.jar");
    private static final Path ONE_PLAN = Path.of("..", "plans", "rijnmond-two-years-non-compliant.json");
    private static final Path MANY_PLANS = Path.of("target", "generated-plans.ndjson");
    private static final Path PAGES = Path.of("target", "pages");
    private static final int PAGE_COUNT = 300;
    private static final String ONE = "a plan in text, with proposals";
    private static final String JSON = "a plan in JSON";
    private static final String MANY = PAGE_COUNT + " plans as pages, with explanation and proposals";
    private static final int NON_COMPLIANT = 1;

    private final int rounds;
    private final ProgramSamples samples = new ProgramSamples();

    /**
     * Some rounds.
     *
     * @param rounds how many
     */
    public CommandRounds(int rounds) {
        this.rounds = rounds;
    }

    /** Measures everything, and returns a table. */
    public List<String> run() throws IOException, InterruptedException {
        Files.write(MANY_PLANS, GeneratedPlans.all().stream().limit(PAGE_COUNT).map(VersionOne::json).toList());
        String[] asPages = {"--format", "html", "--output", PAGES.toString(), MANY_PLANS.toString()};
        List<Program> programs = new ArrayList<>();
        for (Program program : List.of(
                validate(ONE, NEW, JAR, ONE_PLAN.toString()), validate(ONE, BEFORE, JAR_BEFORE, ONE_PLAN.toString()),
                validate(JSON, NEW, JAR, "--format", "json", ONE_PLAN.toString()),
                validate(JSON, BEFORE, JAR_BEFORE, "--format", "json", ONE_PLAN.toString()),
                validate(MANY, NEW, JAR, asPages), validate(MANY, BEFORE, JAR_BEFORE, asPages))) {
            programs.add(program);
            programs.add(program.started());
            deletePages();
        }
        for (int round = 0; round < rounds; round++) {
            for (Program program : programs) {
                samples.add(program, program.run());
                deletePages();
            }
        }
        return table(programs);
    }

    private static Program validate(String what, String version, Path jar, String... arguments) {
        List<String> all = Stream.concat(Stream.of("-jar", jar.toString(), "validate"), Stream.of(arguments)).toList();
        return new Program(title(what, version), List.of(), all, null, false, NON_COMPLIANT);
    }

    private static String title(String what, String version) {
        return what + ", " + version;
    }

    private static void deletePages() throws IOException {
        if (Files.exists(PAGES)) {
            try (Stream<Path> files = Files.walk(PAGES)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<String> table(List<Program> programs) {
        List<String> lines = new ArrayList<>(List.of(
                "| mtvp-rules.jar validate | process, ms | process to 1.0.0 | resident memory, MiB |",
                "|---|---:|---:|---:|"));
        for (Program program : programs) {
            String before = program.title().replace(NEW, BEFORE) + program.manner();
            lines.add("| " + program.name() + " | " + samples.wall(program.name()) + " | "
                    + Samples.text("%.2f", samples.wallRatio(program.name(), before)) + " | "
                    + samples.memory(program.name()) + " |");
        }
        lines.addAll(List.of("", "| ratio of processes, this tree to version 1.0.0 | measured | bar |",
                "|---|---:|---|"));
        String started = programs.get(1).manner();
        lines.add(bar(ONE, started, started, 0.6));
        lines.add(bar(MANY, started, "", 1.0 / 3)); // the README of version 1.0.0 advises no switch for many plans
        return lines;
    }

    private String bar(String what, String manner, String mannerBefore, double atMost) {
        double ratio = samples.wallRatio(title(what, NEW) + manner, title(what, BEFORE) + mannerBefore);
        return ProgramSamples.bar(what + ": " + NEW + manner + "; " + BEFORE + mannerBefore, ratio, atMost);
    }
}
