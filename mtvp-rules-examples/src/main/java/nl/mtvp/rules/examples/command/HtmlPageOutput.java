package nl.mtvp.rules.examples.command;

import java.util.List;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/** Writes the page on the only plan of a run. It is held back until the end: a second plan is an error, and then nothing is written. */
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
        plans = new PlanPage(settings.texts(), settings.validator());
        refusals = new RefusalHtml(settings.texts());
        file = settings.target() == null ? null : OutputFiles.page(settings.target(), settings.texts());
    }

    @Override
    public void judged(String origin, ValidationReport report) {
        requireFirst();
        page = plans.of(new ExplainedReport(origins.of(origin), report, settings.explaining().of(origin, report)));
    }

    @Override
    public void refused(String origin, List<PlanProblem> problems) {
        requireFirst();
        page = refusals.page(origins.of(origin), problems);
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
