package nl.mtvp.rules.command.text;

import nl.mtvp.rules.command.words.OutcomeGroup;
import nl.mtvp.rules.command.words.OutcomeWords;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.plan.PracticePlan;

/** Shows the outcome of every rule in an MTVP year as text. */
final class OutcomeText {

    private static final int ID_WIDTH = 14;

    private final Texts texts;
    private final OutcomeWords words;

    OutcomeText(ReportWords words) {
        texts = words.texts();
        this.words = new OutcomeWords(words);
    }

    /** Writes the outcomes, if the year was judged. */
    void write(Page page, PracticePlan plan, YearExplanation year) {
        if (year.outcomes().isEmpty()) {
            return;
        }
        page.blank().heading(texts.get("outcomes", year.year()), '-');
        for (OutcomeGroup group : OutcomeGroup.of(year)) {
            page.blank().paragraph("  ", words.heading(group));
            if (group.outcome() == Outcome.NOT_APPLICABLE) {
                words.idsByReason(plan, group)
                        .forEach((reason, ids) -> page.paragraph("    ", reason).paragraph("      ", ids));
            } else {
                group.rules().forEach(rule -> write(page, plan, rule));
            }
        }
    }

    private void write(Page page, PracticePlan plan, OutcomeGroup.Rule rule) {
        page.paragraph("    " + Page.padded(rule.id(), ID_WIDTH) + " ", rule.title(texts.language()));
        words.lines(plan, rule).forEach(line -> page.paragraph(" ".repeat(ID_WIDTH + 5) + "- ", line));
    }
}
