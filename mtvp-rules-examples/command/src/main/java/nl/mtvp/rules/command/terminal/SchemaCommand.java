package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.mtvp.rules.io.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a format. */
@Command(name = "schema", versionProvider = ManifestVersion.class)
final class SchemaCommand implements Callable<Integer> {

    /** A format that has a schema. */
    enum Subject {
        PLAN("plan.schema.json"),
        REPORT("report.schema.json"),
        CASES("cases.schema.json");

        private final String file;

        Subject(String file) {
            this.file = file;
        }
    }

    static final NamedValue<Subject> SUBJECTS = new NamedValue<>(
            Map.entry("plan", Subject.PLAN), Map.entry("report", Subject.REPORT), Map.entry("cases", Subject.CASES));

    private final Terminal terminal;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "plan|report|cases", descriptionKey = "option.schema")
    private Subject subject = Subject.PLAN;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (InputStream schema =
                Objects.requireNonNull(ReportReader.class.getResourceAsStream(subject.file), subject.file)) {
            terminal.print(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitStatus.PASSED.code();
    }
}
