package nl.mtvp.rules.command.html;

import java.util.List;
import nl.mtvp.rules.command.words.ComparisonWords;
import nl.mtvp.rules.command.words.Sign;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.comparison.PlanComparison;
import nl.mtvp.rules.comparison.ReportComparison;
import nl.mtvp.rules.comparison.RuleChange;
import nl.mtvp.rules.comparison.YearFinding;
import nl.mtvp.rules.report.Verdict;
import org.jspecify.annotations.Nullable;

/** The page on what changes between two sets of reports. */
public final class ComparisonPage {

    private final ComparisonWords words;
    private final Texts texts;
    private final HtmlFrame frame;

    /** Makes it for some words. */
    public ComparisonPage(ComparisonWords words) {
        this.words = words;
        texts = words.texts();
        frame = new HtmlFrame(texts);
    }

    /** Returns the page. */
    public String of(ReportComparison comparison) {
        return frame.page(texts.get("compare"), html -> {
            html.begin("header")
                    .add("p", texts.get("html.plan"), "class", "kicker")
                    .add("h1", texts.get("compare"));
            words.inputs(comparison).forEach(input -> html.add("p", input, "class", "meta"));
            html.begin("div", "class", "verdict " + (comparison.changesVerdict() ? "open" : "good"))
                    .begin("p", "class", "overall");
            SignHtml.write(html, comparison.changesVerdict() ? Sign.OPEN : Sign.GOOD, words.summary(comparison));
            html.end().end().end();
            words.changed(comparison).forEach(group -> group(html, group));
            words.oneSided(comparison).forEach(group -> oneSided(html, group));
            rules(html, comparison.rules());
        });
    }

    private void group(Html html, ComparisonWords.Group group) {
        html.begin("section").add("h2", group.heading());
        for (PlanComparison plan : group.plans()) {
            html.begin("div", "class", "changed").add("h3", words.name(plan));
            html.add("p", words.origin(plan), "class", "origin");
            if (plan.changesVerdict()) {
                html.begin("p");
                verdict(html, plan.before().verdict());
                html.text(" → ");
                verdict(html, plan.after().verdict());
                html.end();
            }
            findings(html, "compare.gone", plan.gone());
            findings(html, "compare.come", plan.come());
            html.end();
        }
        html.end();
    }

    private void findings(Html html, String key, List<YearFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        html.begin("ul");
        for (YearFinding finding : findings) {
            html.begin("li")
                    .add("b", texts.get(key) + ":")
                    .text(" " + words.finding(finding))
                    .end();
        }
        html.end();
    }

    private void oneSided(Html html, ComparisonWords.OneSided group) {
        html.begin("section").add("h2", group.heading()).begin("ul");
        group.reports().forEach(report -> {
            html.begin("li").text(words.name(report) + ": ");
            verdict(html, report.verdict());
            html.end();
        });
        html.end().end();
    }

    private void verdict(Html html, @Nullable Verdict verdict) {
        Sign sign = verdict == null ? Sign.BAD : Sign.of(verdict);
        html.begin("span", "class", SignHtml.style(sign));
        SignHtml.write(html, sign, words.verdict(verdict));
        html.end();
    }

    private void rules(Html html, List<RuleChange> rules) {
        if (rules.isEmpty()) {
            return;
        }
        html.begin("section")
                .add("h2", texts.get("compare.heading.rules"))
                .add("p", texts.get("compare.rules"))
                .begin("table", "class", "list sums")
                .begin("thead")
                .begin("tr");
        List.of("overview.rule", "overview.severity", "compare.gone", "compare.come")
                .forEach(key -> html.add("th", texts.get(key), "scope", "col"));
        html.end().end().begin("tbody");
        for (RuleChange rule : rules) {
            html.begin("tr")
                    .begin("th", "scope", "row")
                    .add("code", rule.rule())
                    .end();
            html.add("td", texts.get("severity." + rule.severity()));
            number(html, "compare.gone", rule.gone());
            number(html, "compare.come", rule.come());
            html.end();
        }
        html.end().end().end();
    }

    /** Writes a number; where the table has no room for its heading, its name is shown before it. */
    private void number(Html html, String key, int number) {
        html.begin("td", "class", "number")
                .add("span", texts.get(key) + ": ", "class", "year")
                .text(String.valueOf(number))
                .end();
    }
}
