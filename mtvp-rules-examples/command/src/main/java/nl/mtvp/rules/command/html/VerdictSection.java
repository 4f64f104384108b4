package nl.mtvp.rules.command.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Sign;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.report.YearReport;

/** The head of the page: which practice it is about, and the verdict. */
final class VerdictSection implements PageSection {

    private final Texts texts;
    private final ReportWords words;

    VerdictSection(ReportWords words) {
        this.words = words;
        texts = words.texts();
    }

    @Override
    public void write(Html html, ExplainedReport plan) {
        html.begin("header");
        html.add("p", texts.get("html.kicker", words.region(plan.plan())), "class", "kicker");
        html.add("h1", words.practice(plan.plan()));
        html.add("p", facts(plan.plan()), "class", "meta");
        words.remarks(plan.report()).forEach(remark -> html.add("p", remark, "class", "meta"));
        Verdict verdict = plan.report().verdict();
        html.begin("div", "class", "verdict " + SignHtml.style(Sign.of(verdict)))
                .begin("p", "class", "overall");
        SignHtml.write(html, Sign.of(verdict), texts.get("html.verdict." + verdict));
        html.end().begin("ul");
        for (YearReport year : plan.report().years()) {
            html.begin("li", "class", SignHtml.style(Sign.of(year.verdict())));
            SignHtml.write(html, Sign.of(year.verdict()), texts.get("year", year.year()));
            html.text(" " + words.verdict(year)).end();
        }
        html.end().end().end();
    }

    private String facts(PracticePlan plan) {
        List<String> facts = new ArrayList<>();
        String code = plan.practice().agbCode();
        if (code != null && !code.isBlank()) {
            facts.add(texts.get("html.agbCode", code));
        }
        facts.add(words.start(plan));
        if (!plan.programmes().isEmpty()) {
            facts.add(texts.get(
                    "html.programmes",
                    plan.programmes().stream()
                            .map(programme -> words.vocabulary().value(programme.code()))
                            .distinct()
                            .collect(Collectors.joining(", "))));
        }
        return String.join(" · ", facts);
    }
}
