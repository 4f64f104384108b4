package nl.mtvp.rules.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.ValidationReport;

/** Writes a page for each plan into a directory as it comes, and at the end the overview that links to them. */
final class HtmlDirectoryOutput implements ReportOutput {

    private final OutputSettings settings;
    private final OutputFiles directory;
    private final OriginText origins;
    private final ReportWords words;
    private final PlanPage plans;
    private final Overview overview = new Overview();
    private final Tally tally = new Tally();

    HtmlDirectoryOutput(OutputSettings settings) {
        this.settings = settings;
        directory = OutputFiles.directory(Objects.requireNonNull(settings.target()), settings.texts());
        origins = new OriginText(settings.texts());
        words = settings.words();
        plans = new PlanPage(words);
    }

    @Override
    public Entry inWords(PlanOutcome outcome) {
        return new Entry(
                outcome,
                outcome instanceof PlanOutcome.Judged judged
                        ? plans.of(new ExplainedReport(
                                origins.of(judged.origin()),
                                judged.report(),
                                settings.explaining().of(judged.origin(), judged.report())))
                        : "");
    }

    @Override
    public void write(Entry entry) {
        if (entry.outcome() instanceof PlanOutcome.Judged judged) {
            write(judged, entry.text());
        } else if (entry.outcome() instanceof PlanOutcome.Refused refused) {
            overview.refused(new Overview.Refusal(origins.of(refused.origin()), refused.problems()));
        }
        tally.add(entry.outcome());
    }

    private void write(PlanOutcome.Judged judged, String text) {
        ValidationReport report = judged.report();
        String practice = words.practice(report.plan());
        String page = PageName.of(tally.plans() + 1, practice);
        directory.write(page, text);
        Map<Integer, Overview.YearVerdict> years = new LinkedHashMap<>();
        report.years()
                .forEach(year ->
                        years.put(year.year(), new Overview.YearVerdict(Sign.of(year.verdict()), words.verdict(year))));
        overview.judged(
                new Overview.Line(practice, words.region(report.plan()), page, origins.of(judged.origin()), years),
                report);
    }

    @Override
    public void close() {
        if (tally.plans() > 0) {
            Texts texts = settings.texts();
            String index = directory
                    .write("index.html", new OverviewPage(texts).of(overview))
                    .toString();
            settings.terminal()
                    .print(new Page()
                            .paragraph("", tally.inWords(texts))
                            .paragraph("", texts.get("overview.written", index))
                            .toString());
        }
    }
}
