package nl.mtvp.rules.command;

import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes the page on the only plan of a run. It is held back until the end: if there is a second plan, nothing is
 * written.
 */
final class HtmlPageOutput implements ReportOutput {

    private final OutputSettings settings;
    private final OriginText origins;
    private final PlanPage plans;
    private final RefusalHtml refusals;
    private final @Nullable OutputFiles file;
    private @Nullable String page;

    HtmlPageOutput(OutputSettings settings) {
        this.settings = settings;
        origins = new OriginText(settings.texts());
        plans = new PlanPage(settings.words());
        refusals = new RefusalHtml(settings.texts());
        file = settings.target() == null ? null : OutputFiles.page(settings.target(), settings.texts());
    }

    @Override
    public Entry inWords(PlanOutcome outcome) {
        String origin = origins.of(outcome.origin());
        return new Entry(
                outcome,
                outcome instanceof PlanOutcome.Refused refused
                        ? refusals.page(origin, refused.problems())
                        : page(origin, ((PlanOutcome.Judged) outcome).report()));
    }

    private String page(String origin, ValidationReport report) {
        return plans.of(
                new ExplainedReport(origin, report, settings.explaining().of(origin, report)));
    }

    @Override
    public void write(Entry entry) {
        requireFirst();
        page = entry.text();
    }

    private void requireFirst() {
        if (page != null) {
            page = null;
            throw new WrongUsageException(settings.texts().get("usage.outputMissing"));
        }
    }

    @Override
    public void close() {
        if (page != null) {
            if (file == null) {
                settings.terminal().print(page);
            } else {
                file.write(page);
            }
        }
    }
}
