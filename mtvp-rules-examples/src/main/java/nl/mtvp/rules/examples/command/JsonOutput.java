package nl.mtvp.rules.examples.command;

import java.util.List;
import java.util.function.Function;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON object a line. The only plan of a run is indented; to know that it is the only one, the first is held back until the
 * second, or the end, has come.
 */
final class JsonOutput implements ReportOutput {

    private final OutputSettings settings;
    private final ReportWriter lines;
    private final ReportWriter indented;
    private @Nullable Function<ReportWriter, String> first;
    private boolean several;

    JsonOutput(OutputSettings settings) {
        this.settings = settings;
        lines = new ReportWriter(settings.texts().language(), false);
        indented = new ReportWriter(settings.texts().language(), true);
    }

    @Override
    public void judged(String origin, ValidationReport report) {
        Explanation explanation = settings.explain() ? settings.explaining().of(origin, report).orElse(null) : null;
        add(writer -> explanation == null ? writer.write(origin, report) : writer.write(origin, explanation));
    }

    @Override
    public void refused(String origin, List<PlanProblem> problems) {
        add(writer -> writer.writeRefusal(origin, problems));
    }

    private void add(Function<ReportWriter, String> entry) {
        if (!several && first == null) {
            first = entry;
            return;
        }
        several = true;
        printFirst(lines);
        settings.terminal().print(entry.apply(lines) + "\n");
    }

    @Override
    public void close() {
        printFirst(indented);
    }

    private void printFirst(ReportWriter writer) {
        Function<ReportWriter, String> held = first;
        first = null;
        if (held != null) {
            settings.terminal().print(held.apply(writer) + "\n");
        }
    }
}
