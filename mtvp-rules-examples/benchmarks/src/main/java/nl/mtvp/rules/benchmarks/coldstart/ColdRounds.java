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
import nl.mtvp.rules.benchmarks.versionone.VersionOne;

/** Judges one plan in fresh JVMs: starts every program once in each round, in turn. */
public final class ColdRounds {

    private static final Path JARS = Path.of("target", "lib");
    private static final String EMPTY = "empty main";
    private static final String PLAIN = "plain Java";
    private static final String LIBRARY = "this library";
    private static final String AMONG_MANY = LIBRARY + ", " + ManyRegionsJar.COUNT + " more regions";
    private static final String BEFORE = "version 1.0.0";

    private final int rounds;
    private final ProgramSamples samples = new ProgramSamples();

    /**
     * Some rounds.
     *
     * @param rounds how many
     */
    public ColdRounds(int rounds) {
        this.rounds = rounds;
    }

    /** Measures everything, and returns a table. */
    public List<String> run() throws IOException, InterruptedException {
        List<Program> programs = programs();
        for (int round = 0; round < rounds; round++) {
            for (Program program : programs) {
                samples.add(program, program.run());
            }
        }
        return table(programs);
    }

    private static List<Program> programs() throws IOException, InterruptedException {
        ManyRegionsJar.validator(); // Java would pass over a jar that is not there.
        Predicate<String> ours = name -> name.startsWith("mtvp-rules-") || name.startsWith("jspecify-");
        Predicate<String> all = ours.or(name -> name.matches("(drools|kie|jackson|slf4j)-.*"));
        List<Program> programs = new ArrayList<>();
        for (Program program : List.of(
                program(EMPTY, EmptyMain.class, JARS, name -> false, List.of()),
                program(PLAIN, PlainMain.class, JARS, ours, List.of()),
                program(LIBRARY, LibraryMain.class, JARS, all, List.of()),
                program(AMONG_MANY, LibraryMain.class, JARS, all, List.of(ManyRegionsJar.PATH)),
                program(BEFORE, LibraryMain.class, VersionOne.JARS, all, List.of()))) {
            programs.add(program);
            programs.add(program.archived());
            programs.add(program.quicklyCompiled().archived());
        }
        return programs;
    }

    private static Program program(String name, Class<?> main, Path directory, Predicate<String> libraries,
            List<Path> more) throws IOException {
        try (Stream<Path> jars = Files.list(directory)) {
            String classPath = Stream.of(Stream.of(Path.of("target", "benchmarks-1.jar")),
                    jars.filter(jar -> libraries.test(jar.getFileName().toString())).sorted(), more.stream())
                    .flatMap(jar -> jar).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            return new Program(name, List.of(), List.of("-cp", classPath, main.getName()), null, true, 0);
        }
    }

    private List<String> table(List<Program> programs) {
        List<String> lines = new ArrayList<>(List.of(
                "| fresh JVM, one plan | main → first verdict, ms | process, ms | process to plain Java | process to 1.0.0 "
                        + "| resident memory, MiB |",
                "|---|---:|---:|---:|---:|---:|"));
        for (Program program : programs) {
            lines.add("| " + program.name() + " | " + samples.verdict(program.name()) + " | "
                    + samples.wall(program.name()) + " | "
                    + Samples.text("%.2f", samples.wallRatio(program.name(), PLAIN + program.manner())) + " | "
                    + Samples.text("%.2f", samples.wallRatio(program.name(), BEFORE + program.manner())) + " | "
                    + samples.memory(program.name()) + " |");
        }
        lines.addAll(List.of("", "| ratio of main → first verdict | measured | bar |", "|---|---:|---|"));
        for (String manner : Program.MANNERS) {
            lines.add(bar(LIBRARY + manner, BEFORE + manner, 0.6));
        }
        for (String manner : Program.MANNERS) {
            lines.add(bar(AMONG_MANY + manner, LIBRARY + manner, 1.2));
        }
        return lines;
    }

    private String bar(String name, String yardstick, double atMost) {
        return ProgramSamples.bar(name + " to " + yardstick, samples.verdictRatio(name, yardstick), atMost);
    }
}
