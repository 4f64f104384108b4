package nl.mtvp.rules.examples.command;

import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.report.Language;
import nl.mtvp.rules.report.PlanOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON object a line. The only plan of a run is indented; to know that it is the only one, the first is held back until the
 * second, or the end, has come.
 */
final class JsonOutput implements ReportOutput {

    private final Terminal terminal;
    private final ReportWriter lines;
    private final ReportWriter indented;
    private @Nullable Entry first;
    private boolean several;

    JsonOutput(Terminal terminal, Language language) {
        this.terminal = terminal;
        lines = new ReportWriter(language, false);
        indented = new ReportWriter(language, true);
    }

    @Override
    public Entry inWords(PlanOutcome outcome) {
        return new Entry(outcome, text(outcome, lines));
    }

    private static String text(PlanOutcome outcome, ReportWriter writer) {
        return outcome instanceof PlanOutcome.Judged judged ? writer.write(judged.origin(), judged.report())
                : writer.writeRefusal(outcome.origin(), ((PlanOutcome.Refused) outcome).problems());
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
        terminal.print(text + "\n");
    }
}
