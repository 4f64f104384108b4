package nl.mtvp.rules.command.html;

import java.util.List;
import nl.mtvp.rules.command.words.Sign;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.report.Verdict;

/** The overview that links to the pages on all plans of a run: plans that need action come first. */
final class OverviewPage {

    private static final List<Verdict> WORST = List.of(Verdict.NON_COMPLIANT, Verdict.NOT_JUDGED);
    private static final List<Verdict> BEST = List.of(Verdict.INCOMPLETE, Verdict.COMPLIANT);

    private final Texts texts;
    private final HtmlFrame frame;
    private final RefusalHtml refusals;
    private final Overview.YearVerdict notJudged;

    OverviewPage(Texts texts) {
        this.texts = texts;
        frame = new HtmlFrame(texts);
        refusals = new RefusalHtml(texts);
        notJudged = new Overview.YearVerdict(Sign.NOTHING, texts.get("card.notJudged"));
    }

    /** Returns the page. */
    String of(Overview overview) {
        return frame.page(texts.get("overview"), html -> {
            html.begin("header")
                    .add("p", texts.get("html.plan"), "class", "kicker")
                    .add("h1", texts.get("overview"));
            html.begin("ul", "class", "tiles");
            WORST.forEach(verdict -> tile(html, verdict, overview));
            tile(html, Sign.BAD, "REFUSED", overview.refusals().size());
            BEST.forEach(verdict -> tile(html, verdict, overview));
            html.end().end();
            WORST.forEach(verdict -> plans(html, verdict, overview.lines(verdict)));
            refused(html, overview.refusals());
            BEST.forEach(verdict -> plans(html, verdict, overview.lines(verdict)));
            rules(html, overview);
        });
    }

    private void tile(Html html, Verdict verdict, Overview overview) {
        tile(html, Sign.of(verdict), verdict.name(), overview.lines(verdict).size());
    }

    private void tile(Html html, Sign sign, String group, int number) {
        html.begin("li", "class", number == 0 ? "nothing" : SignHtml.style(sign));
        if (number > 0) {
            html.begin("a", "href", "#" + group);
        }
        html.add("b", String.valueOf(number)).text(" ").add("span", texts.count("overview." + group, number));
        if (number > 0) {
            html.end();
        }
        html.end();
    }

    private void group(Html html, Sign sign, String group, int number) {
        html.begin("section", "id", group).begin("h2", "class", SignHtml.style(sign));
        SignHtml.write(html, sign, texts.get("outcomes.group", texts.get("overview.heading." + group), number));
        html.end();
    }

    private void plans(Html html, Verdict verdict, List<Overview.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        group(html, Sign.of(verdict), verdict.name(), lines.size());
        html.begin("table", "class", "list").begin("thead").begin("tr");
        List.of(
                        texts.get("overview.practice"),
                        texts.get("overview.region"),
                        texts.get("year", 1),
                        texts.get("year", 2))
                .forEach(heading -> html.add("th", heading, "scope", "col"));
        html.end().end().begin("tbody");
        lines.forEach(line -> line(html, line));
        html.end().end().end();
    }

    private void line(Html html, Overview.Line line) {
        html.begin("tr").begin("th", "scope", "row").add("a", line.practice(), "href", line.page());
        html.text(" ").add("span", line.origin(), "class", "origin").end();
        html.add("td", line.region());
        for (int year = 1; year <= 2; year++) {
            Overview.YearVerdict verdict = line.years().getOrDefault(year, notJudged);
            html.begin("td", "class", SignHtml.style(verdict.sign()))
                    .add("span", texts.get("year", year) + ": ", "class", "year");
            html.add("span", verdict.sign().drawn(), "class", "sign", "aria-hidden", "true")
                    .text(" " + verdict.words())
                    .end();
        }
        html.end();
    }

    private void refused(Html html, List<Overview.Refusal> refused) {
        if (refused.isEmpty()) {
            return;
        }
        group(html, Sign.BAD, "REFUSED", refused.size());
        html.add("p", texts.count("overview.refused", refused.size()));
        for (Overview.Refusal refusal : refused) {
            html.add("h3", refusal.origin());
            refusals.write(html, refusal.problems());
        }
        html.end();
    }

    private void rules(Html html, Overview overview) {
        List<Overview.RuleCount> counts = overview.rules();
        if (counts.isEmpty()) {
            return;
        }
        html.begin("section")
                .add("h2", texts.get("overview.rules"))
                .begin("table", "class", "list counts")
                .begin("thead")
                .begin("tr");
        List.of("overview.rule", "overview.asks", "overview.severity", "overview.plans")
                .forEach(key -> html.add("th", texts.get(key), "scope", "col"));
        html.end().end().begin("tbody");
        for (Overview.RuleCount count : counts) {
            html.begin("tr")
                    .begin("th", "scope", "row")
                    .add("code", count.finding().rule())
                    .end();
            html.add("td", count.finding().description().title(texts.language()));
            html.add("td", texts.get("severity." + count.severity()))
                    .add("td", String.valueOf(count.plans()), "class", "number")
                    .end();
        }
        html.end().end().end();
    }
}
