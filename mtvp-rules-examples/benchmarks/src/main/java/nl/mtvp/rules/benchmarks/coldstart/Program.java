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
 * @param name       what it is called in the table
 * @param options    of java
 * @param arguments  the program, and its arguments
 * @param archive    archive of its classes (AppCDS) to run it with; null: none
 * @param verdict    whether it prints the time to the first verdict, in nanoseconds
 * @param exitStatus the exit status to expect
 */
record Program(String name, List<String> options, List<String> arguments, @Nullable Path archive, boolean verdict, int exitStatus) {

    private static final Path TIME = Path.of("/usr/bin/time");
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /**
     * What a run cost.
     *
     * @param toVerdict milliseconds from the beginning of main to the first verdict; NaN: not told
     * @param wall      milliseconds of the whole process
     * @param memory    most resident memory in MiB; NaN: not known
     */
    record Cost(double toVerdict, double wall, double memory) {
    }

    /** The same program, started with some options. */
    Program with(String title, String... more) {
        return new Program(name + ", " + title, List.of(more), arguments, archive, verdict, exitStatus);
    }

    /** The same program with an archive of its classes, which a first run makes. */
    Program archived(Path directory) throws IOException, InterruptedException {
        Path made = Files.createDirectories(directory).resolve(name.replaceAll("\\W+", "-") + ".jsa");
        start(List.of("-XX:ArchiveClassesAtExit=" + made), List.of()).waitFor();
        if (!Files.exists(made)) {
            throw new IOException("no archive of classes was made for " + name);
        }
        return new Program(name + ", AppCDS", options, arguments, made, verdict, exitStatus);
    }

    /** Runs it once. */
    Cost run() throws IOException, InterruptedException {
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
                throw new IOException(name + " ended with " + status + ", not " + exitStatus + ":\n" + out);
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
