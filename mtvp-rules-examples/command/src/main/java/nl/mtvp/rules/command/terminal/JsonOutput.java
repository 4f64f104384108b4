package nl.mtvp.rules.command.terminal;

import nl.mtvp.rules.command.words.Explained;
import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.report.PlanOutcome;

/** Writes a JSON object a line, each as soon as it is made; on several lines if that is asked for. */
final class JsonOutput implements ReportOutput {

    private final OutputSettings settings;
    private final ReportWriter writer;

    JsonOutput(OutputSettings settings) {
        this.settings = settings;
        writer = new ReportWriter(settings.texts().language(), settings.pretty());
    }

    @Override
    public Entry inWords(PlanOutcome outcome) {
        return new Entry(
                outcome,
                outcome instanceof PlanOutcome.Judged judged
                        ? text(judged)
                        : writer.writeRefusal(outcome.origin(), ((PlanOutcome.Refused) outcome).problems()));
    }

    private String text(PlanOutcome.Judged judged) {
        Explained explained = settings.explain() ? settings.explaining().of(judged.origin(), judged.report()) : null;
        return explained == null
                ? writer.write(judged)
                : writer.write(judged, explained.explanation(), explained.proposals());
    }

    @Override
    public void write(Entry entry) {
        settings.terminal().print(entry.text() + "\n");
    }

    @Override
    public void close() {}
}
