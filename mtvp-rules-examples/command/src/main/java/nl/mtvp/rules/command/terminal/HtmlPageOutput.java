package nl.mtvp.rules.command.terminal;

import java.nio.charset.StandardCharsets;
import nl.mtvp.rules.command.html.HtmlPages;
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
    private final HtmlPages pages;
    private final @Nullable NewFile file;
    private @Nullable String page;

    HtmlPageOutput(OutputSettings settings) {
        this.settings = settings;
        origins = new OriginText(settings.texts());
        pages = new HtmlPages(settings.words());
        file = settings.target() == null ? null : NewFile.of(settings.target(), settings.texts());
    }

    @Override
    public Entry inWords(PlanOutcome outcome) {
        String origin = origins.of(outcome.origin());
        return new Entry(
                outcome,
                outcome instanceof PlanOutcome.Refused refused
                        ? pages.refusal(origin, refused.problems())
                        : page(origin, ((PlanOutcome.Judged) outcome).report()));
    }

    private String page(String origin, ValidationReport report) {
        return pages.plan(origin, report, settings.explaining().of(origin, report));
    }

    @Override
    public void write(Entry entry) {
        if (page != null) {
            page = null;
            throw new WrongUsageException(settings.texts().get("usage.outputMissing"));
        }
        page = entry.text();
    }

    @Override
    public void close() {
        if (page != null) {
            if (file == null) {
                settings.terminal().print(page);
            } else {
                file.write(page.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
