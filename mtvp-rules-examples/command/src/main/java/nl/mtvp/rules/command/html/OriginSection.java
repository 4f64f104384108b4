package nl.mtvp.rules.command.html;

import nl.mtvp.rules.command.words.ReportWords;

/** The foot of the page: which plan was judged, by which rules. */
final class OriginSection implements PageSection {

    private final ReportWords words;

    OriginSection(ReportWords words) {
        this.words = words;
    }

    @Override
    public void write(Html html, ExplainedReport plan) {
        html.begin("footer").add("p", words.texts().get("plan.origin", plan.origin()));
        html.add("p", words.texts().get("html.documents", words.documents(plan.report())));
        html.end();
    }
}
