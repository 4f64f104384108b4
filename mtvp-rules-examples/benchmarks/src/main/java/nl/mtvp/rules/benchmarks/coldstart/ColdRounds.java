package nl.mtvp.rules.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.benchmarks.Samples;
import nl.mtvp.rules.benchmarks.regions.ManyRegionsJar;

/** Starts every program once in each round, in turn. */
public final class ColdRounds {

    private static final Path TARGET = Path.of("target");
    private static final Path COMMAND = Path.of("../target/mtvp-rules.jar");
    private static final Path PLAN = Path.of("../plans/rijnmond-two-years-non-compliant.json");
    private static final Path COMPLIANT_PLAN = Path.of("../plans/rijnmond-two-years-compliant.json");
    private static final String VERDICT = " verdict";
    private static final String WALL = " wall";
    private static final String MEMORY = " memory";
    private static final String EMPTY = "empty main";
    private static final String PLAIN = "(b) plain Java";
    private static final String LIBRARY = "(a) this library";
    private static final String AMONG_MANY = LIBRARY + ", " + ManyRegionsJar.COUNT + " more regions";
    private static final String VALIDATE = "mtvp-rules.jar validate";
    private static final String VALIDATE_COMPLIANT = VALIDATE + ", compliant";
    private static final String VALIDATE_JSON = "mtvp-rules.jar validate --format json";
    private static final String ARCHIVED = ", AppCDS";
    /** As the README tells to start the command for a single plan. */
    private static final String QUICK_COMPILER = "C1";
    private static final String RECIPE = ", " + QUICK_COMPILER + ARCHIVED;

    private final int rounds;
    private final Samples samples = new Samples();

    /**
     * Some rounds.
     *
     * @param rounds how many
     */
    public ColdRounds(int rounds) {
        this.rounds = rounds;
    }

    /** Measures everything, and gives a table. */
    public List<String> run() throws IOException, InterruptedException {
        List<Program> programs = programs();
        for (int round = 0; round < rounds; round++) {
            for (Program program : programs) {
                Program.Cost cost = program.run();
                samples.add(program.name() + VERDICT, cost.toVerdict());
                samples.add(program.name() + WALL, cost.wall());
                samples.add(program.name() + MEMORY, cost.memory());
            }
        }
        return table(programs);
    }

    private static List<Program> programs() throws IOException, InterruptedException {
        ManyRegionsJar.validator(); // Java would pass over a jar that is not there.
        Predicate<String> ours = name -> name.startsWith("mtvp-rules-") || name.startsWith("jspecify-");
        Predicate<String> engine = name -> name.matches("(drools|kie|jackson|slf4j)-.*");
        List<Program> programs = new ArrayList<>();
        for (Program program : List.of(
                program(EMPTY, EmptyMain.class, name -> false, List.of()),
                program(PLAIN, PlainMain.class, ours, List.of()),
                program(LIBRARY, LibraryMain.class, ours.or(engine), List.of()),
                program(AMONG_MANY, LibraryMain.class, ours.or(engine), List.of(ManyRegionsJar.PATH)),
                command(VALIDATE, 1, "validate", PLAN.toString()),
                command(VALIDATE_COMPLIANT, 0, "validate", COMPLIANT_PLAN.toString()),
                command(VALIDATE_JSON, 1, "validate", "--format", "json", PLAN.toString()))) {
            programs.add(program);
            programs.add(program.archived(TARGET.resolve("archives")));
            if (program.name().startsWith(VALIDATE)) {
                programs.add(program.with(QUICK_COMPILER, "-XX:TieredStopAtLevel=1").archived(TARGET.resolve("archives")));
            }
        }
        return programs;
    }

    private static Program command(String name, int exitStatus, String... arguments) {
        return new Program(name, List.of(), Stream.concat(Stream.of("-jar", COMMAND.toString()), Stream.of(arguments)).toList(), null, false, exitStatus);
    }

    private static Program program(String name, Class<?> main, Predicate<String> libraries, List<Path> more) throws IOException {
        try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
            String classPath = Stream.of(Stream.of(TARGET.resolve("benchmarks-1.jar")),
                    jars.filter(jar -> libraries.test(jar.getFileName().toString())).sorted(), more.stream())
                    .flatMap(jar -> jar).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            return new Program(name, List.of(), List.of("-cp", classPath, main.getName()), null, true, 0);
        }
    }

    private List<String> table(List<Program> programs) {
        List<String> lines = new ArrayList<>(List.of(
                "| fresh JVM, one plan | main → first verdict, ms | process, ms | process to (b) | resident memory, MiB |",
                "|---|---:|---:|---:|---:|"));
        for (Program program : programs) {
            String yardstick = PLAIN + (program.archive() == null ? "" : ARCHIVED) + WALL;
            lines.add("| " + program.name() + " | " + Samples.text("%.1f", samples.median(program.name() + VERDICT)) + " | "
                    + Samples.text("%.0f", samples.median(program.name() + WALL)) + " | "
                    + Samples.text("%.2f", samples.ratio(program.name() + WALL, yardstick)) + " | "
                    + Samples.text("%.0f", samples.median(program.name() + MEMORY)) + " |");
        }
        lines.addAll(List.of("", "| time | measured, ms | bar |", "|---|---:|---|"));
        lines.add(bar("main → first verdict, " + LIBRARY, LIBRARY + VERDICT, 700));
        lines.add(bar("main → first verdict, " + LIBRARY + ARCHIVED, LIBRARY + ARCHIVED + VERDICT, 320));
        for (String command : List.of(VALIDATE_JSON, VALIDATE_COMPLIANT, VALIDATE)) {
            lines.add(bar("process, " + command + ARCHIVED, command + ARCHIVED + WALL, 600));
            lines.add(bar("process, " + command + RECIPE, command + RECIPE + WALL, 600));
        }
        lines.addAll(List.of("", "| ratio | measured | bar |", "|---|---:|---|"));
        lines.add(ratioBar(AMONG_MANY, LIBRARY));
        lines.add(ratioBar(AMONG_MANY + ARCHIVED, LIBRARY + ARCHIVED));
        return lines;
    }

    private String bar(String title, String name, double atMost) {
        double value = samples.median(name);
        return "| " + title + " | " + Samples.text("%.0f", value) + " | " + Samples.bar(value, false, atMost, "≤ " + Samples.text("%.0f", atMost))
                + " |";
    }

    private String ratioBar(String name, String yardstick) {
        double value = samples.ratio(name + VERDICT, yardstick + VERDICT);
        return "| main → first verdict, " + name + " to " + yardstick + " | " + Samples.text("%.2f", value) + " | "
                + Samples.bar(value, false, 1.2, "≤ 1.20") + " |";
    }
}
