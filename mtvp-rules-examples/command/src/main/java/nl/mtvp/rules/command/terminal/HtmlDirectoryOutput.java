package nl.mtvp.rules.command.terminal;

import java.util.Objects;
import nl.mtvp.rules.command.html.HtmlPages;
import nl.mtvp.rules.command.html.Overview;
import nl.mtvp.rules.command.text.Page;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.report.PlanOutcome;

/** Writes a page for each plan into a directory as it comes, and at the end the overview that links to them. */
final class HtmlDirectoryOutput implements ReportOutput {

    private final OutputSettings settings;
    private final OutputDirectory directory;
    private final OriginText origins;
    private final ReportWords words;
    private final HtmlPages pages;
    private final Overview overview;
    private final Tally tally = new Tally();

    HtmlDirectoryOutput(OutputSettings settings) {
        this.settings = settings;
        directory = OutputDirectory.of(Objects.requireNonNull(settings.target()), settings.texts());
        origins = new OriginText(settings.texts());
        words = settings.words();
        pages = new HtmlPages(words);
        overview = pages.overview();
    }

    @Override
    public Entry inWords(PlanOutcome outcome) {
        return new Entry(
                outcome,
                outcome instanceof PlanOutcome.Judged judged
                        ? pages.plan(
                                origins.of(judged.origin()),
                                judged.report(),
                                settings.explaining().of(judged.origin(), judged.report()))
                        : "");
    }

    @Override
    public void write(Entry entry) {
        if (entry.outcome() instanceof PlanOutcome.Judged judged) {
            write(judged, entry.text());
        } else if (entry.outcome() instanceof PlanOutcome.Refused refused) {
            overview.refused(origins.of(refused.origin()), refused.problems());
        }
        tally.add(entry.outcome());
    }

    private void write(PlanOutcome.Judged judged, String text) {
        String page =
                PageName.of(tally.plans() + 1, words.practice(judged.report().plan()));
        directory.write(page, text);
        overview.judged(origins.of(judged.origin()), page, judged.report());
    }

    @Override
    public void close() {
        if (tally.plans() > 0) {
            Texts texts = settings.texts();
            String index = directory.write("index.html", overview.page()).toString();
            settings.terminal()
                    .print(new Page()
                            .paragraph("", tally.inWords(texts))
                            .paragraph("", texts.get("overview.written", index))
                            .toString());
        }
    }
}
