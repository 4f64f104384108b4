package nl.mtvp.rules.command.text;

import java.util.List;
import nl.mtvp.rules.command.words.ComparisonWords;
import nl.mtvp.rules.command.words.Sign;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.comparison.PlanComparison;
import nl.mtvp.rules.comparison.ReportComparison;
import nl.mtvp.rules.comparison.RuleChange;
import nl.mtvp.rules.report.Verdict;
import org.jspecify.annotations.Nullable;

/** Shows as text what changes between two sets of reports. */
public final class ComparisonText {

    private static final String INDENT = "  ";
    private static final int NUMBER = 5;

    private final ComparisonWords words;
    private final Texts texts;

    /** Makes it for some words. */
    public ComparisonText(ComparisonWords words) {
        this.words = words;
        texts = words.texts();
    }

    /** Returns the page. */
    public Page of(ReportComparison comparison) {
        Page page = new Page().heading(texts.get("compare"), '=');
        words.inputs(comparison).forEach(input -> page.paragraph("", input));
        page.blank().paragraph("", words.summary(comparison));
        for (ComparisonWords.Group group : words.changed(comparison)) {
            page.blank().heading(group.heading(), '-');
            group.plans().forEach(plan -> plan(page, plan));
        }
        for (ComparisonWords.OneSided group : words.oneSided(comparison)) {
            page.blank().heading(group.heading(), '-').blank();
            group.reports()
                    .forEach(report ->
                            page.paragraph(INDENT, words.name(report) + ": " + words.verdict(report.verdict())));
        }
        rules(page, comparison.rules());
        return page;
    }

    private void plan(Page page, PlanComparison plan) {
        page.blank().paragraph("", words.name(plan)).paragraph(INDENT, words.origin(plan));
        if (plan.changesVerdict()) {
            page.paragraph(
                    INDENT,
                    texts.get(
                            "compare.change",
                            verdict(plan.before().verdict()),
                            verdict(plan.after().verdict())));
        }
        plan.gone().forEach(gone -> page.paragraph(INDENT + texts.get("compare.gone") + ": ", words.finding(gone)));
        plan.come().forEach(come -> page.paragraph(INDENT + texts.get("compare.come") + ": ", words.finding(come)));
    }

    private String verdict(@Nullable Verdict verdict) {
        return (verdict == null ? Sign.BAD : Sign.of(verdict)).plain() + " " + words.verdict(verdict);
    }

    private void rules(Page page, List<RuleChange> rules) {
        if (rules.isEmpty()) {
            return;
        }
        int id =
                rules.stream().mapToInt(rule -> Page.columns(rule.rule())).max().orElse(0);
        page.blank()
                .heading(texts.get("compare.heading.rules"), '-')
                .paragraph("", texts.get("compare.rules"))
                .blank();
        for (RuleChange rule : rules) {
            page.paragraph(
                    INDENT + Page.padded(rule.rule(), id) + "  "
                            + column("compare.gone", rule.gone())
                            + column("compare.come", rule.come()),
                    texts.get("severity." + rule.severity()));
        }
    }

    private String column(String key, int number) {
        String name = texts.get(key);
        return Page.padded(name + " " + number, Page.columns(name) + NUMBER) + "  ";
    }
}
