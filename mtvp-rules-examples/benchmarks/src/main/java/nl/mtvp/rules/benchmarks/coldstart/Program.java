package nl.mtvp.rules.benchmarks.coldstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Java program to run in a fresh JVM.
 *
 * @param title      what it is called in the table, apart from the manner in which it is started
 * @param options    of java
 * @param arguments  the program, and its arguments
 * @param archive    archive of its classes (AppCDS) to run it with; null: none
 * @param verdict    whether it prints the time to the first verdict, in nanoseconds
 * @param exitStatus the exit status to expect
 */
public record Program(String title, List<String> options, List<String> arguments, @Nullable Path archive, boolean verdict,
        int exitStatus) {

    private static final Path TIME = Path.of("/usr/bin/time");
    private static final Path ARCHIVES = Path.of("target", "archives");
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final String SERIAL = "-XX:+UseSerialGC";
    private static final String QUICK_COMPILER = ", C1";
    private static final String ARCHIVED = ", AppCDS";
    /** The manners in which a program is started, as they are added to its title. */
    static final List<String> MANNERS = List.of("", ARCHIVED, QUICK_COMPILER + ARCHIVED);

    /**
     * What a run cost.
     *
     * @param toVerdict milliseconds from the beginning of main to the first verdict; NaN: not told
     * @param wall      milliseconds of the whole process
     * @param memory    most resident memory in MiB; NaN: not known
     */
    public record Cost(double toVerdict, double wall, double memory) {
    }

    /** Its title and the manner in which it is started. */
    public String name() {
        return title + manner();
    }

    /** The manner in which it is started. */
    public String manner() {
        return (options.contains(QUICK) ? QUICK_COMPILER : "") + (options.contains(SERIAL) ? ", serial GC" : "")
                + (archive == null ? "" : ARCHIVED);
    }

    /** The same program, compiled by the quick one of Java's two compilers alone. */
    public Program quicklyCompiled() {
        return new Program(title, List.of(QUICK), arguments, archive, verdict, exitStatus);
    }

    /** The same program, started as the README of the examples starts the command. */
    public Program started() throws IOException, InterruptedException {
        return new Program(title, List.of(QUICK, SERIAL), arguments, archive, verdict, exitStatus).archived();
    }

    /** The same program with an archive of its classes, which a first run makes. */
    public Program archived() throws IOException, InterruptedException {
        Path made = Files.createDirectories(ARCHIVES).resolve(name().replaceAll("\\W+", "-") + ".jsa");
        Files.deleteIfExists(made);
        start(List.of("-XX:ArchiveClassesAtExit=" + made), List.of()).waitFor();
        if (!Files.exists(made)) {
            throw new IOException("no archive of classes was made for " + name());
        }
        return new Program(title, options, arguments, made, verdict, exitStatus);
    }

    /**
     * Runs it once.
     *
     * @throws IOException if it ends with another exit status than expected
     */
    public Cost run() throws IOException, InterruptedException {
        Path memory = Files.createTempFile("benchmark", ".memory");
        try {
            boolean timed = Files.isExecutable(TIME);
            long begin = System.nanoTime();
            Process process = start(archive == null ? List.of() : List.of("-XX:SharedArchiveFile=" + archive),
                    timed ? List.of(TIME.toString(), "-q", "-f", "%M", "-o", memory.toString()) : List.of());
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            double wall = (System.nanoTime() - begin) / 1e6;
            if (status != exitStatus) {
                throw new IOException(name() + " ended with " + status + ", not " + exitStatus + ":\n" + out);
            }
            return new Cost(verdict ? Long.parseLong(out.strip()) / 1e6 : Double.NaN, wall,
                    timed ? Long.parseLong(Files.readString(memory).strip()) / 1024.0 : Double.NaN);
        } finally {
            Files.delete(memory);
        }
    }

    private Process start(List<String> sharing, List<String> prefix) throws IOException {
        List<String> command = Stream.of(prefix, List.of(JAVA, "-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr"), options, sharing, arguments)
                .flatMap(List::stream).toList();
        return new ProcessBuilder(new ArrayList<>(command)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
