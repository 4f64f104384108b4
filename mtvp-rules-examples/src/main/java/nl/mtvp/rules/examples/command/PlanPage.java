package nl.mtvp.rules.examples.command;

import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.report.Severity;

/** The page on a plan: first what a practice manager wants to know, last what somebody who checks it wants to know. */
final class PlanPage {

    private final HtmlFrame frame;
    private final ReportWords words;
    private final List<PageSection> sections;

    PlanPage(Texts texts, PlanValidator validator) {
        frame = new HtmlFrame(texts);
        words = new ReportWords(texts, validator);
        ProposalChapter proposals = new ProposalChapter(texts);
        EffectChapter effects = new EffectChapter(texts);
        sections = List.of(
                new VerdictSection(texts, validator),
                new GrowthModelSection(texts, validator),
                new FindingsSection(texts, validator, Severity.VIOLATION),
                new ChapterSection(plan -> plan.explained().flatMap(explained -> proposals.of(explained.proposals())), Chapter::write),
                new FindingsSection(texts, validator, Severity.ADVICE),
                new ChapterSection(plan -> plan.explanation().flatMap(effects::of), Chapter::writeFolded),
                new OutcomesSection(texts),
                new OriginSection(texts));
    }

    /** The page. */
    String of(ExplainedReport plan) {
        return frame.page(words.practice(plan.plan()), html -> sections.forEach(section -> section.write(html, plan)));
    }
}
