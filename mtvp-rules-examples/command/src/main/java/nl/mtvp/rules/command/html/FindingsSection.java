package nl.mtvp.rules.command.html;

import java.util.List;
import nl.mtvp.rules.command.words.FindingWords;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Severity;

/** The findings of one severity, by year, each with what to do about it and its source. */
final class FindingsSection implements PageSection {

    private final ReportWords words;
    private final Texts texts;
    private final Severity severity;
    private final FindingWords wording;
    private final FindingHtml findings;

    FindingsSection(ReportWords words, Severity severity) {
        this.words = words;
        this.severity = severity;
        texts = words.texts();
        wording = new FindingWords(words);
        findings = new FindingHtml(texts);
    }

    @Override
    public void write(Html html, ExplainedReport plan) {
        List<YearReport> years = plan.report().years().stream()
                .filter(year ->
                        !year.findings(severity).isEmpty() || (severity == Severity.VIOLATION && year.fault() != null))
                .toList();
        if (!years.isEmpty()) {
            html.begin("section", "class", style()).add("h2", texts.get("severity." + severity));
            years.forEach(year -> write(html, plan.report(), year));
            html.end();
        } else if (severity == Severity.VIOLATION && plan.report().verdict() == Verdict.COMPLIANT) {
            html.begin("section", "class", style())
                    .add("h2", texts.get("html.toDo"))
                    .add("p", texts.get("html.nothingToDo"))
                    .end();
        }
    }

    private String style() {
        return switch (severity) {
            case VIOLATION -> "points";
            case OPEN -> "open";
            case ADVICE -> "advice";
        };
    }

    private void write(Html html, ValidationReport report, YearReport year) {
        html.add("h3", texts.get("year", year.year()));
        Fault fault = year.fault();
        if (fault != null) {
            html.add("p", texts.get("fault.rule", fault.rule(), fault.module(), fault.message()), "class", "fault");
            return;
        }
        List<Finding> first = words.findings(report, year, severity);
        if (!first.isEmpty()) {
            html.begin(severity == Severity.ADVICE ? "ul" : "ol", "class", "findings");
            for (Finding finding : first) {
                html.begin("li").add("p", words.element(finding.element()), "class", "element");
                findings.write(html, wording.of(finding, report.plan()));
                html.end();
            }
            html.end();
        }
        String repeated = words.repeated(report, year, severity);
        if (repeated != null) {
            html.add("p", repeated);
        }
    }
}
