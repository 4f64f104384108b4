package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nl.mtvp.rules.io.ReportReader;

/** Prints the JSON Schema of a format. */
record SchemaCommand(Terminal terminal) implements Subcommand {

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

    private static final String SUBJECT = "plan|report|cases";
    private static final NamedValue<Subject> SUBJECTS = new NamedValue<>(
            Map.entry("plan", Subject.PLAN), Map.entry("report", Subject.REPORT), Map.entry("cases", Subject.CASES));

    @Override
    public Syntax syntax() {
        return new Syntax().operand(SUBJECT, "option.schema");
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        Subject subject = arguments.named(SUBJECT, arguments.operands().get(0), SUBJECTS);
        try (InputStream schema =
                Objects.requireNonNull(ReportReader.class.getResourceAsStream(subject.file), subject.file)) {
            terminal.print(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitStatus.PASSED;
    }
}
