package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command writes the same with any number of threads. */
class ThreadsTest {

    private static final int PLANS = 400;

    @TempDir
    private Path directory;

    private String plans = "";

    /** Good plans, bad plans and lines that are not a plan, mixed. */
    @BeforeEach
    void writePlans() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(CommandRun.PLANS.resolve("mixed-batch.ndjson")));
        lines.add("{\"region\":");
        lines.add("");
        lines = new ArrayList<>(Collections.nCopies(PLANS / lines.size(), lines).stream()
                .flatMap(List::stream)
                .toList());
        Collections.shuffle(lines, new Random(1));
        plans = Files.write(directory.resolve("plans.ndjson"), lines).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void theOutputIsTheSame(String format) {
        CommandRun alone = CommandRun.of("validate", "--threads=1", "--format", format, plans)
                .endsWith(2);

        assertThat(CommandRun.of("validate", "--threads=4", "--format", format, plans))
                .isEqualTo(alone);
        assertThat(CommandRun.of("validate", "--format", format, plans)).isEqualTo(alone);
        assertThat(alone.err().lines()).isNotEmpty().allMatch(line -> line.contains("dezelfde AGB-code"));
    }

    @Test
    void everyLineIsJudgedInItsPlace() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(plans));
        List<String> origins = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                origins.add("{\"origin\":\"" + plans + "#" + (line + 1) + "\",");
            }
        }
        CommandRun run = CommandRun.of("validate", "--threads=3", "--format=json", plans);

        assertThat(run.lines())
                .zipSatisfy(origins, (report, origin) -> assertThat(report).startsWith(origin));
    }
}
