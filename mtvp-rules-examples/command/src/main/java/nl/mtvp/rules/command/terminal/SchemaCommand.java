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

    private static final String SUBJECT = "plan|report|cases";
    private static final NamedValue<String> FILES = new NamedValue<>(
            Map.entry("plan", "plan.schema.json"),
            Map.entry("report", "report.schema.json"),
            Map.entry("cases", "cases.schema.json"));

    @Override
    public Syntax syntax() {
        return new Syntax().operand(SUBJECT, "option.schema");
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        String file = arguments.named(SUBJECT, arguments.operands().get(0), FILES);
        try (InputStream schema = Objects.requireNonNull(ReportReader.class.getResourceAsStream(file), file)) {
            terminal.print(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitStatus.PASSED;
    }
}
