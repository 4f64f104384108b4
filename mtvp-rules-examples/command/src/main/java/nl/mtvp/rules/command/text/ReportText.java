package nl.mtvp.rules.command.text;

import java.util.List;
import nl.mtvp.rules.command.words.Chapter;
import nl.mtvp.rules.command.words.EffectChapter;
import nl.mtvp.rules.command.words.Explained;
import nl.mtvp.rules.command.words.FindingWords;
import nl.mtvp.rules.command.words.GrowthCards;
import nl.mtvp.rules.command.words.ProposalChapter;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** Shows as text how a plan was judged: the verdicts first, then what to do, by year, severity and kernel element. */
public final class ReportText {

    private final ReportWords words;
    private final Texts texts;
    private final FindingWords wording;
    private final FindingText findings;
    private final GrowthCards cards;
    private final CardText card;
    private final ProposalChapter proposals;
    private final EffectChapter effects;
    private final OutcomeText outcomes;

    /** Makes it for some words. */
    public ReportText(ReportWords words) {
        this.words = words;
        texts = words.texts();
        wording = new FindingWords(words);
        findings = new FindingText(texts);
        cards = new GrowthCards(words);
        card = new CardText(texts);
        proposals = new ProposalChapter(words);
        effects = new EffectChapter(texts);
        outcomes = new OutcomeText(words);
    }

    /**
     * Returns the page for one plan.
     *
     * @param growthModel its growth model; null: the page does not show it
     */
    public Page of(String origin, ValidationReport report, @Nullable List<ElementCount> growthModel) {
        Page page = head(origin, report);
        if (growthModel != null) {
            card.write(page.blank(), cards.of(report, growthModel));
        }
        report.years().forEach(year -> year(page, report, year));
        return page;
    }

    /** Returns what would fix a plan, to follow its page; empty: there is nothing to fix. */
    public Page proposals(ValidationReport report, Proposals proposed) {
        Page page = new Page();
        write(page, proposals.of(proposed, report.plan()));
        return page;
    }

    /**
     * Returns what would fix a plan, what depends on a reading and the outcome of every rule, to follow the plan's
     * page.
     */
    public Page furtherTo(ValidationReport report, Explained explained) {
        Explanation explanation = explained.explanation();
        Page page = proposals(report, explained.proposals());
        write(page, effects.of(explanation));
        explanation.years().forEach(year -> outcomes.write(page, report.plan(), year));
        return page;
    }

    private static void write(Page page, @Nullable Chapter chapter) {
        if (chapter != null) {
            ChapterText.write(page, chapter);
        }
    }

    private Page head(String origin, ValidationReport report) {
        PracticePlan plan = report.plan();
        Page page = new Page()
                .heading(words.practice(plan), '=')
                .paragraph("", texts.get("plan.region", words.region(plan)) + ", " + words.start(plan))
                .paragraph("", texts.get("plan.origin", origin));
        words.remarks(report).forEach(remark -> page.paragraph("", remark));
        page.blank();
        report.years().forEach(year -> page.paragraph("", texts.get("year", year.year()) + ": " + words.verdict(year)));
        return page;
    }

    private void year(Page page, ValidationReport report, YearReport year) {
        Fault fault = year.fault();
        if (fault == null && year.findings().isEmpty()) {
            return;
        }
        String period = words.period(report.plan().startDate(), year.year());
        page.blank().heading(texts.get("year", year.year()) + (period.isEmpty() ? "" : " (" + period + ")"), '-');
        if (fault != null) {
            page.paragraph("", texts.get("fault.rule", fault.rule(), fault.module(), fault.message()));
        }
        for (Severity severity : Severity.values()) {
            if (!year.findings(severity).isEmpty()) {
                page.blank().paragraph("", texts.get("severity." + severity));
                findings(page, report, year, severity);
            }
        }
    }

    /** Writes the findings of a severity, by kernel element; violations and open points are numbered. */
    private void findings(Page page, ValidationReport report, YearReport year, Severity severity) {
        String last = "";
        int number = 0;
        for (Finding finding : words.findings(report, year, severity)) {
            String element = words.element(finding.element());
            if (!element.equals(last)) {
                page.blank().paragraph("  ", element);
                last = element;
            }
            String mark = severity == Severity.ADVICE ? "-" : ++number + ".";
            findings.write(page, Page.mark(mark), wording.of(finding, report.plan()));
        }
        String repeated = words.repeated(report, year, severity);
        if (repeated != null) {
            page.blank().paragraph("  ", repeated);
        }
    }
}
