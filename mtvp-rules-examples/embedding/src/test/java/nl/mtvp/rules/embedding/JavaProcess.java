package nl.mtvp.rules.embedding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The result of a Java program.
 *
 * @param exitStatus its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record JavaProcess(int exitStatus, String out, String err) {

    /** Runs the Java of this test with some arguments, until it ends. */
    static JavaProcess run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("mtvp", ".out");
        Path err = Files.createTempFile("mtvp", ".err");
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(Arrays.asList(arguments));
            int status = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            return new JavaProcess(
                    status,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
