package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.command.data.ComparisonJson;
import nl.mtvp.rules.command.html.ComparisonPage;
import nl.mtvp.rules.command.text.ComparisonText;
import nl.mtvp.rules.command.words.ComparisonWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.comparison.AmbiguousReportsException;
import nl.mtvp.rules.comparison.ReportComparison;
import nl.mtvp.rules.io.ReportReader;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;

/** Compares the reports of two runs of {@code validate --format json}. */
record CompareCommand(Terminal terminal, Texts texts) implements Subcommand {

    /** How a comparison is written. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    private static final NamedValue<Format> FORMATS = new NamedValue<>(
            Map.entry("text", Format.TEXT), Map.entry("json", Format.JSON), Map.entry("html", Format.HTML));

    @Override
    public Syntax syntax() {
        return new Syntax()
                .option("--format", "text|json|html", "option.compareFormat")
                .flag("--pretty", "option.pretty")
                .operand("BEFORE", "option.before")
                .operand("AFTER", "option.after");
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        Format format = arguments.value("--format", FORMATS, Format.TEXT);
        String before = arguments.operands().get(0);
        String after = arguments.operands().get(1);
        boolean pretty = arguments.isPretty(format == Format.JSON);
        try {
            ReportComparison comparison = ReportComparison.of(read(before), read(after));
            ComparisonWords words = new ComparisonWords(texts, before, after);
            terminal.print(
                    switch (format) {
                        case TEXT -> new ComparisonText(words).of(comparison).toString();
                        case JSON -> ComparisonJson.of(comparison, pretty);
                        case HTML -> new ComparisonPage(words).of(comparison);
                    });
            return comparison.changesVerdict() ? ExitStatus.FAILED : ExitStatus.PASSED;
        } catch (InputProblem e) {
            terminal.problem(String.valueOf(e.getMessage()));
        } catch (AmbiguousReportsException e) {
            terminal.problem(texts.get(
                    "compare.ambiguous",
                    e.name(),
                    before,
                    String.join(", ", e.before()),
                    after,
                    String.join(", ", e.after())));
        }
        return ExitStatus.UNJUDGED;
    }

    private List<StoredReport> read(String name) throws InputProblem {
        List<StoredReport> reports = new ArrayList<>();
        try (InputStream in = open(name)) {
            new ReportReader().readAll(name, in).forEachRemaining(reports::add);
        } catch (PlanFormatException e) {
            throw new InputProblem(texts.get(
                    "compare.noReport",
                    name,
                    reports.size() + 1,
                    place(e.problems().get(0))));
        } catch (IOException | UncheckedIOException e) {
            throw InputProblem.unreadable(name, e, texts);
        }
        if (reports.isEmpty()) {
            throw new InputProblem(texts.get("compare.empty", name));
        }
        return reports;
    }

    private String place(PlanProblem problem) {
        String place = texts.get("compare.place", problem.line(), problem.column());
        return (problem.pointer().isEmpty() ? place : place + ", " + problem.pointer()) + ": "
                + problem.message(texts.language());
    }

    private InputStream open(String name) throws IOException, InputProblem {
        if (name.equals(PlanInputs.STANDARD_INPUT)) {
            return terminal.in();
        }
        Path file = ArgumentPath.of(name);
        if (Files.isDirectory(file)) {
            throw new InputProblem(texts.get("input.directory", name));
        }
        return Files.newInputStream(file);
    }
}
