package nl.mtvp.rules.command.html;

import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.command.words.OutcomeGroup;
import nl.mtvp.rules.command.words.OutcomeWords;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Sign;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.plan.PracticePlan;

/** The outcome of every rule, folded up: it opens at a click and is printed only if it is open. */
final class OutcomesSection implements PageSection {

    private final Texts texts;
    private final OutcomeWords words;

    OutcomesSection(ReportWords words) {
        texts = words.texts();
        this.words = new OutcomeWords(words);
    }

    @Override
    public void write(Html html, ExplainedReport plan) {
        Explanation explanation = plan.explanation();
        if (explanation != null) {
            explanation.years().stream()
                    .filter(year -> !year.outcomes().isEmpty())
                    .forEach(year -> write(html, plan.plan(), year));
        }
    }

    private void write(Html html, PracticePlan plan, YearExplanation year) {
        List<OutcomeGroup> groups = OutcomeGroup.of(year);
        html.begin("details").begin("summary").add("h2", texts.get("outcomes", year.year()));
        html.add("p", groups.stream().map(words::heading).collect(Collectors.joining(" · ")))
                .end();
        for (OutcomeGroup group : groups) {
            html.begin("h3", "class", SignHtml.style(Sign.of(group.outcome())));
            SignHtml.write(html, Sign.of(group.outcome()), words.heading(group));
            html.end();
            if (group.outcome() == Outcome.NOT_APPLICABLE) {
                words.idsByReason(plan, group)
                        .forEach((reason, ids) ->
                                html.begin("p").add("b", reason).text(" " + ids).end());
            } else {
                html.begin("ul", "class", "rules");
                group.rules().forEach(rule -> write(html, plan, rule));
                html.end();
            }
        }
        html.end();
    }

    private void write(Html html, PracticePlan plan, OutcomeGroup.Rule rule) {
        html.begin("li").add("code", rule.id()).text(" " + rule.title(texts.language()));
        List<String> lines = words.lines(plan, rule);
        if (!lines.isEmpty()) {
            html.text(" ").begin("ul");
            lines.forEach(line -> html.add("li", line));
            html.end();
        }
        html.end();
    }
}
