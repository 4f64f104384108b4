package nl.mtvp.rules.command.html;

import java.util.stream.Collectors;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.terms.RuleSetVersion;

/** The foot of the page: which plan was judged, by which rules. */
final class OriginSection implements PageSection {

    private final Texts texts;

    OriginSection(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void write(Html html, ExplainedReport plan) {
        html.begin("footer").add("p", texts.get("plan.origin", plan.origin()));
        html.add(
                "p",
                texts.get(
                        "html.ruleSets",
                        plan.report().ruleSets().stream()
                                .map(OriginSection::words)
                                .collect(Collectors.joining(", "))));
        html.end();
    }

    private static String words(RuleSetVersion ruleSet) {
        return ruleSet.id() + " " + ruleSet.version();
    }
}
