package nl.mtvp.rules.examples.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes for people: a page for each plan and, if there are several, how many of them are compliant. The only plan of a run has its growth model on
 * its page; to know that it is the only one, it is held back until the second, or the end, has come. To explain takes much longer than to judge, so
 * several plans have theirs only if that is asked for.
 */
final class TextOutput implements ReportOutput {

    private final OutputSettings settings;
    private final Texts texts;
    private final OriginText origins;
    private final ReportText reports;
    private final RefusalText refusals;
    private final Map<ExitStatus, Integer> counts = new EnumMap<>(ExitStatus.class);
    private @Nullable Judged first;

    TextOutput(OutputSettings settings) {
        this.settings = settings;
        texts = settings.texts();
        origins = new OriginText(texts);
        reports = new ReportText(texts, settings.validator());
        refusals = new RefusalText(texts);
    }

    @Override
    public void judged(String origin, ValidationReport report) {
        Judged plan = new Judged(origins.of(origin), report);
        if (settings.explain()) {
            print(explained(plan), plan.status());
        } else if (first == null && plans() == 0) {
            first = plan;
        } else {
            printFirst();
            print(reports.of(plan.origin(), report), plan.status());
        }
    }

    @Override
    public void refused(String origin, List<PlanProblem> problems) {
        printFirst();
        print(refusals.of(origins.of(origin), problems), ExitStatus.UNJUDGED);
    }

    private void printFirst() {
        Judged held = first;
        first = null;
        if (held != null) {
            print(reports.of(held.origin(), held.report()), held.status());
        }
    }

    private Page explained(Judged plan) {
        return settings.explaining().of(plan.origin(), plan.report()).map(explanation -> settings.explain()
                ? reports.withOutcomes(plan.origin(), explanation) : reports.withCard(plan.origin(), explanation))
                .orElseGet(() -> reports.of(plan.origin(), plan.report()));
    }

    private void print(Page page, ExitStatus status) {
        settings.terminal().print((plans() == 0 ? "" : "\n\n") + page);
        counts.merge(status, 1, Integer::sum);
    }

    @Override
    public void close() {
        Judged only = first;
        if (only != null) {
            print(explained(only), only.status());
        } else if (plans() > 1) {
            settings.terminal().print("\n\n" + new Page().heading(texts.get("summary.heading"), '=').paragraph("", new Summary(texts).of(counts)));
        }
    }

    private int plans() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private record Judged(String origin, ValidationReport report) {

        ExitStatus status() {
            return ExitStatus.of(report.verdict());
        }
    }
}
