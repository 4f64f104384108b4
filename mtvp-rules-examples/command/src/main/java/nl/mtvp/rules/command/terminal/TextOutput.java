package nl.mtvp.rules.command.terminal;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.mtvp.rules.command.text.Page;
import nl.mtvp.rules.command.text.RefusalText;
import nl.mtvp.rules.command.text.ReportText;
import nl.mtvp.rules.command.words.Explained;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes for people: a page for each plan and, if there are several, how many of them are compliant. The page of the
 * only plan of a run shows its growth model and, as soon as they are found, proposals. To know that it is the only one,
 * the first plan is held back until the second, or the end, has come. An explanation takes much longer than a
 * judgement: several plans have theirs only if that is asked for.
 */
final class TextOutput implements ReportOutput {

    private final OutputSettings settings;
    private final Texts texts;
    private final OriginText origins;
    private final ReportText reports;
    private final RefusalText refusals;
    private final Tally tally = new Tally();
    /** Whether one plan has been left without words, since it may be the only one. */
    private final AtomicBoolean oneIsLeft = new AtomicBoolean();

    private @Nullable Entry first;

    TextOutput(OutputSettings settings) {
        this.settings = settings;
        texts = settings.texts();
        origins = new OriginText(texts);
        reports = new ReportText(settings.words());
        refusals = new RefusalText(texts);
    }

    @Override
    public Entry inWords(PlanOutcome outcome) {
        boolean isLeft = !settings.explain() && oneIsLeft.compareAndSet(false, true);
        return new Entry(outcome, isLeft ? "" : text(outcome));
    }

    private String text(PlanOutcome outcome) {
        String origin = origins.of(outcome.origin());
        if (outcome instanceof PlanOutcome.Refused refused) {
            return refusals.of(origin, refused.problems()).toString();
        }
        ValidationReport report = ((PlanOutcome.Judged) outcome).report();
        Explained explained = settings.explain() ? settings.explaining().of(origin, report) : null;
        return explained == null
                ? reports.of(origin, report, null).toString()
                : reports.of(origin, report, explained.growthModel()).toString() + reports.furtherTo(report, explained);
    }

    @Override
    public void write(Entry entry) {
        if (first == null && tally.plans() == 0) {
            first = entry;
        } else {
            Entry held = first;
            first = null;
            if (held != null) {
                print(held);
            }
            print(entry);
        }
    }

    private void print(Entry entry) {
        print(entry.outcome(), entry.text().isEmpty() ? text(entry.outcome()) : entry.text());
    }

    private void print(PlanOutcome outcome, String text) {
        settings.terminal().print((tally.plans() == 0 ? "" : "\n\n") + text);
        tally.add(outcome);
    }

    /** Prints the judgement before it searches for proposals, which can take longer. */
    private void printOnly(PlanOutcome.Judged judged) {
        String origin = origins.of(judged.origin());
        ValidationReport report = judged.report();
        List<ElementCount> growthModel = settings.explaining().growthModel(origin, report);
        print(judged, reports.of(origin, report, growthModel).toString());
        Proposals proposals = settings.explaining().proposals(origin, report);
        if (proposals != null) {
            settings.terminal().print(reports.proposals(report, proposals).toString());
        }
    }

    @Override
    public void close() {
        Entry only = first;
        if (only != null && !settings.explain() && only.outcome() instanceof PlanOutcome.Judged judged) {
            printOnly(judged);
        } else if (only != null) {
            print(only);
        } else if (tally.plans() > 1) {
            settings.terminal()
                    .print("\n\n"
                            + new Page()
                                    .heading(texts.get("summary.heading"), '=')
                                    .paragraph("", tally.inWords(texts)));
        }
    }
}
