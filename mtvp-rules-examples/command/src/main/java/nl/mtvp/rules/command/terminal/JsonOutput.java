package nl.mtvp.rules.command.terminal;

import java.util.Optional;
import nl.mtvp.rules.command.words.Explained;
import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON object a line. The only plan of a run is indented. To know that it is the only one, the first plan is
 * held back until the second, or the end, has come.
 */
final class JsonOutput implements ReportOutput {

    private final OutputSettings settings;
    private final ReportWriter lines;
    private final ReportWriter indented;
    private @Nullable Entry first;
    private boolean several;

    JsonOutput(OutputSettings settings) {
        this.settings = settings;
        lines = new ReportWriter(settings.texts().language(), false);
        indented = new ReportWriter(settings.texts().language(), true);
    }

    @Override
    public Entry inWords(PlanOutcome outcome) {
        return new Entry(outcome, text(outcome, lines));
    }

    private String text(PlanOutcome outcome, ReportWriter writer) {
        return outcome instanceof PlanOutcome.Judged judged
                ? text(judged.origin(), judged.report(), writer)
                : writer.writeRefusal(outcome.origin(), ((PlanOutcome.Refused) outcome).problems());
    }

    private String text(String origin, ValidationReport report, ReportWriter writer) {
        Optional<Explained> explained =
                settings.explain() ? settings.explaining().of(origin, report) : Optional.empty();
        return explained
                .flatMap(known ->
                        known.explanation().map(explanation -> writer.write(origin, explanation, known.proposals())))
                .orElseGet(() -> writer.write(origin, report));
    }

    @Override
    public void write(Entry entry) {
        if (several) {
            print(entry.text());
        } else if (first == null) {
            first = entry;
        } else {
            several = true;
            print(first.text());
            print(entry.text());
            first = null;
        }
    }

    @Override
    public void close() {
        if (first != null) {
            print(text(first.outcome(), indented));
        }
    }

    private void print(String text) {
        settings.terminal().print(text + "\n");
    }
}
