package nl.mtvp.rules.command.terminal;

import nl.mtvp.rules.command.text.Page;
import nl.mtvp.rules.command.text.RefusalText;
import nl.mtvp.rules.command.text.ReportText;
import nl.mtvp.rules.command.words.Explained;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes for people: a page for each plan and, if there are several, how many of them are compliant. The page of the
 * only plan of a run shows its growth model. To know that it is the only one, the first plan is held back until the
 * second, or the end, has come. An explanation takes much longer than a judgement: several plans have theirs only if
 * that is asked for.
 */
final class TextOutput implements ReportOutput {

    private final OutputSettings settings;
    private final Texts texts;
    private final OriginText origins;
    private final ReportText reports;
    private final RefusalText refusals;
    private final Tally tally = new Tally();
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
        return new Entry(outcome, text(outcome, settings.explain()));
    }

    private String text(PlanOutcome outcome, boolean explained) {
        String origin = origins.of(outcome.origin());
        if (outcome instanceof PlanOutcome.Refused refused) {
            return refusals.of(origin, refused.problems()).toString();
        }
        ValidationReport report = ((PlanOutcome.Judged) outcome).report();
        return (explained ? explained(origin, report) : reports.of(origin, report)).toString();
    }

    private Page explained(String origin, ValidationReport report) {
        Explained explained = settings.explaining().of(origin, report);
        return explained == null ? reports.of(origin, report) : reports.of(origin, report, explained);
    }

    @Override
    public void write(Entry entry) {
        if (first == null && tally.plans() == 0) {
            first = entry;
        } else {
            printFirst();
            print(entry.outcome(), entry.text());
        }
    }

    private void printFirst() {
        Entry held = first;
        first = null;
        if (held != null) {
            print(held.outcome(), held.text());
        }
    }

    private void print(PlanOutcome outcome, String text) {
        settings.terminal().print((tally.plans() == 0 ? "" : "\n\n") + text);
        tally.add(outcome);
    }

    @Override
    public void close() {
        Entry only = first;
        if (only != null) {
            print(only.outcome(), settings.explain() ? only.text() : text(only.outcome(), true));
        } else if (tally.plans() > 1) {
            settings.terminal()
                    .print("\n\n"
                            + new Page()
                                    .heading(texts.get("summary.heading"), '=')
                                    .paragraph("", tally.inWords(texts)));
        }
    }
}
