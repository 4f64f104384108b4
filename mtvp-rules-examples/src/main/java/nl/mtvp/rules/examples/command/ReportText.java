package nl.mtvp.rules.examples.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;

/** Tells people how a plan was judged: the verdicts first, then what to do, by year and kernel element. */
final class ReportText {

    private final Texts texts;
    private final ReportWords words;
    private final FindingText findings;
    private final GrowthCards cards;
    private final CardText card;
    private final ProposalChapter proposals;
    private final EffectChapter effects;
    private final OutcomeText outcomes;

    ReportText(Texts texts, PlanValidator validator) {
        this.texts = texts;
        words = new ReportWords(texts, validator);
        findings = new FindingText(texts, new MenuOptions(validator));
        cards = new GrowthCards(texts, validator);
        card = new CardText(texts);
        proposals = new ProposalChapter(texts);
        effects = new EffectChapter(texts);
        outcomes = new OutcomeText(texts);
    }

    /** The page for one plan. */
    Page of(String origin, ValidationReport report) {
        Page page = head(origin, report);
        report.years().forEach(year -> year(page, report.plan(), year));
        return page;
    }

    /** The page for one plan, with its growth model and what would mend it; if it is explained, also what hangs on a reading and what came of every rule. */
    Page of(String origin, ValidationReport report, Explained explained) {
        Page page = head(origin, report).blank();
        card.write(page, cards.of(report, explained.growthModel()));
        report.years().forEach(year -> year(page, report.plan(), year));
        proposals.of(explained.proposals()).ifPresent(chapter -> chapter.write(page));
        explained.explanation().ifPresent(explanation -> {
            effects.of(explanation).ifPresent(chapter -> chapter.write(page));
            explanation.years().forEach(year -> outcomes.write(page, year));
        });
        return page;
    }

    private Page head(String origin, ValidationReport report) {
        PracticePlan plan = report.plan();
        Page page = new Page().heading(words.practice(plan), '=')
                .paragraph("", texts.get("plan.region", words.region(plan)) + ", " + words.start(plan))
                .paragraph("", texts.get("plan.origin", origin));
        words.turnedReadings(report).forEach(reading -> page.paragraph("", reading));
        page.blank();
        report.years().forEach(year -> page.paragraph("", texts.get("year", year.year()) + ": " + words.verdict(year)));
        return page;
    }

    private void year(Page page, PracticePlan plan, YearReport year) {
        Fault fault = year.fault();
        if (fault == null && year.findings().isEmpty()) {
            return;
        }
        String period = words.period(plan.startDate(), year.year());
        page.blank().heading(texts.get("year", year.year()) + (period.isEmpty() ? "" : " (" + period + ")"), '-');
        if (fault != null) {
            page.paragraph("", texts.get("fault.rule", fault.rule(), fault.module(), fault.message()));
            return;
        }
        Map<String, List<Finding>> byElement = new LinkedHashMap<>();
        year.findings().forEach(finding -> byElement.computeIfAbsent(words.element(finding.element()), name -> new ArrayList<>()).add(finding));
        int number = 0;
        for (Map.Entry<String, List<Finding>> element : byElement.entrySet()) {
            page.blank().paragraph("", element.getKey());
            number = findings(page, plan, element.getValue(), number);
        }
    }

    /** Writes the violations, numbered through the year, then the advice; returns the last number. */
    private int findings(Page page, PracticePlan plan, List<Finding> found, int lastNumber) {
        int number = lastNumber;
        for (Severity severity : Severity.values()) {
            List<Finding> graded = found.stream().filter(finding -> finding.severity() == severity).toList();
            if (!graded.isEmpty()) {
                page.blank().paragraph("  ", texts.get("severity." + severity));
            }
            for (Finding finding : graded) {
                String mark = severity == Severity.VIOLATION ? ++number + "." : "-";
                findings.write(page, Page.mark(mark), finding, plan);
            }
        }
        return number;
    }
}
