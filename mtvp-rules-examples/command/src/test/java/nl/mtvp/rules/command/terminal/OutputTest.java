package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    private static final String PLAN =
            "{\"region\":\"west-brabant\",\"practice\":{\"name\":\"Praktijk Coördinatie\"},\"choices\":[]}\n";

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static String problemsWritingTo(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(InputStream.nullInputStream(), out, err, args)).isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aReaderThatLeavesEarlyIsNoReasonToComplain() {
        assertThat(problemsWritingTo(failing("Broken pipe"), "validate", "../plans"))
                .isEmpty();
        assertThat(problemsWritingTo(failing("Broken pipe"), "validate", "--format=json", "../plans"))
                .isEmpty();
        assertThat(problemsWritingTo(failing("Broken pipe"), "rules")).isEmpty();
        assertThat(problemsWritingTo(failing("Broken pipe"), "menu", "rijnmond"))
                .isEmpty();
    }

    @Test
    void aFullDiskIsToldInASentence() {
        assertThat(problemsWritingTo(failing("No space left on device"), "validate", "../plans"))
                .isEqualTo("mtvp-rules: de uitvoer kan niet worden geschreven: de schijf is vol\n");
    }

    @Test
    void whatIsNotFinishedLeavesNoFile(@TempDir Path directory) {
        NewFile file = new NewFile(directory.resolve("plans.ndjson"), Texts.in(Language.ENGLISH));
        try (PlanLines lines = new PlanLines(file)) {
            lines.write("{}\n");
            assertThat(directory).isDirectoryContaining("glob:**plans.ndjson.part");
        }

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aFileThatSomebodyElseMakesMeanwhileIsKept(@TempDir Path directory) throws IOException {
        Path target = directory.resolve("plans.ndjson");
        NewFile file = NewFile.of(target.toString(), Texts.in(Language.ENGLISH));
        try (PlanLines lines = new PlanLines(file)) {
            lines.write("{}\n");
            Files.writeString(target, "other");

            assertThatThrownBy(lines::finish)
                    .hasMessage("--output: ‘" + target + "’ exists already; choose another name.");
        }

        assertThat(directory).isDirectoryContaining(path -> path.equals(target));
        assertThat(target).hasContent("other");
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void ofFilesThatBelongTogetherNoneStaysIfOneCannotBeWritten(@TempDir Path directory) {
        OutputDirectory output = OutputDirectory.of(directory.toString(), Texts.in(Language.ENGLISH));
        Map<String, String> contents = new TreeMap<>(Map.of("a.txt", "a", "b".repeat(300), "b"));

        assertThatThrownBy(() -> output.write(contents)).isInstanceOf(OutputLostException.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void theExitStatusTellsEvenWithoutStandardError() {
        assertThat(Main.run(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        failing("closed"),
                        "validate",
                        "missing.json"))
                .isEqualTo(2);
    }

    @Test
    void anUnexpectedFaultIsToldInASentence() {
        InputStream faulty = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("first line\nsecond line");
            }
        };
        CommandRun run = CommandRun.reading(faulty, "validate", "-").endsWith(2);

        assertThat(run.err()).isEqualTo("mtvp-rules: er ging iets mis in het programma: first line second line\n");
    }

    @Test
    void outputIsUtf8WithLineFeeds() {
        CommandRun run = CommandRun.reading(PLAN, "validate", "-");

        assertThat(run.out()).contains("Praktijk Coördinatie").doesNotContain("\r");
    }

    /** The input returns the third line only when the reports on the first two have been written. */
    @Test
    void reportsAreWrittenWhilePlansStillComeIn() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> reportsBeforeLine = new ArrayList<>();
        InputStream lines = new InputStream() {
            private final byte[] line = PLAN.getBytes(StandardCharsets.UTF_8);
            private int number;

            @Override
            public int read() {
                throw new UnsupportedOperationException("the reader takes what there is");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                reportsBeforeLine.add(
                        (int) out.toString(StandardCharsets.UTF_8).lines().count());
                if (number == 4) {
                    return -1;
                }
                number++;
                System.arraycopy(line, 0, bytes, offset, line.length);
                return line.length;
            }
        };

        assertThat(Main.run(lines, out, OutputStream.nullOutputStream(), "validate", "--format=json", "-"))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(4);
        assertThat(reportsBeforeLine).containsExactly(0, 1, 2, 3, 4);
    }
}
