package nl.mtvp.rules.command.html;

import java.util.List;
import nl.mtvp.rules.command.words.EffectChapter;
import nl.mtvp.rules.command.words.ProposalChapter;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.terms.Severity;

/** The page on a plan: first what a practice manager wants to know, last what a checker wants to know. */
final class PlanPage {

    private final HtmlFrame frame;
    private final ReportWords words;
    private final List<PageSection> sections;

    PlanPage(ReportWords words) {
        this.words = words;
        Texts texts = words.texts();
        frame = new HtmlFrame(texts);
        ProposalChapter proposals = new ProposalChapter(words);
        EffectChapter effects = new EffectChapter(texts);
        sections = List.of(
                new VerdictSection(words),
                new GrowthModelSection(words),
                new FindingsSection(words, Severity.VIOLATION),
                new ChapterSection(
                        plan -> plan.explained() == null
                                ? null
                                : proposals.of(plan.explained().proposals(), plan.plan()),
                        ChapterHtml::write),
                new FindingsSection(words, Severity.OPEN),
                new FindingsSection(words, Severity.ADVICE),
                new ChapterSection(
                        plan -> plan.explanation() == null ? null : effects.of(plan.explanation()),
                        ChapterHtml::writeFolded),
                new OutcomesSection(words),
                this::writeFoot);
    }

    /** Writes which plan was judged, by which rules. */
    private void writeFoot(Html html, ExplainedReport plan) {
        html.begin("footer").add("p", words.texts().get("plan.origin", plan.origin()));
        html.add("p", words.texts().get("html.documents", words.documents(plan.report())));
        html.end();
    }

    /** Returns the page. */
    String of(ExplainedReport plan) {
        return frame.page(words.practice(plan.plan()), html -> sections.forEach(section -> section.write(html, plan)));
    }
}
