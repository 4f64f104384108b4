package nl.mtvp.rules.examples.command;

import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.YearReport;

/** The findings of one severity, by year, each with what to do about it and where it is written. */
final class FindingsSection implements PageSection {

    private final Texts texts;
    private final Severity severity;
    private final ReportWords words;
    private final FindingHtml findings;

    FindingsSection(Texts texts, PlanValidator validator, Severity severity) {
        this.texts = texts;
        this.severity = severity;
        words = new ReportWords(texts, validator);
        findings = new FindingHtml(texts, new MenuOptions(validator));
    }

    @Override
    public void write(Html html, ExplainedReport plan) {
        boolean violations = severity == Severity.VIOLATION;
        List<YearReport> years = plan.report().years().stream()
                .filter(year -> !year.findings(severity).isEmpty() || (violations && year.fault() != null)).toList();
        if (years.isEmpty() && !violations) {
            return;
        }
        html.begin("section", "class", violations ? "points" : "advice").add("h2", texts.get("html.heading." + severity));
        if (years.isEmpty()) {
            html.add("p", texts.get("html.nothingToDo"));
        }
        years.forEach(year -> write(html, plan.plan(), year));
        html.end();
    }

    private void write(Html html, PracticePlan plan, YearReport year) {
        html.add("h3", texts.get("year", year.year()));
        Fault fault = year.fault();
        if (fault != null) {
            html.add("p", texts.get("fault.rule", fault.rule(), fault.module(), fault.message()), "class", "fault");
            return;
        }
        html.begin(severity == Severity.VIOLATION ? "ol" : "ul", "class", "findings");
        for (Finding finding : year.findings(severity)) {
            html.begin("li").add("p", words.element(finding.element()), "class", "element");
            findings.write(html, finding, plan);
            html.end();
        }
        html.end();
    }
}
