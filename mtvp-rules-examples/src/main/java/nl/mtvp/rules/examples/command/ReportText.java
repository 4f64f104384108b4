package nl.mtvp.rules.examples.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ReadingInForce;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import org.jspecify.annotations.Nullable;

/** Tells people how a plan was judged: the verdicts first, then what to do, by year and kernel element. */
final class ReportText {

    private final Texts texts;
    private final PlanValidator validator;
    private final FindingText findings;

    ReportText(Texts texts, PlanValidator validator) {
        this.texts = texts;
        this.validator = validator;
        this.findings = new FindingText(texts, new MenuOptions(validator));
    }

    /** The page for one plan. */
    Page of(String origin, ValidationReport report) {
        Page page = new Page();
        heading(page, origin, report.plan());
        report.readings().stream().filter(reading -> !reading.isDefault()).forEach(reading -> turned(page, reading));
        page.blank();
        report.years().forEach(year -> page.paragraph("", texts.get("year", year.year()) + ": " + verdict(year)));
        report.years().forEach(year -> year(page, report.plan(), year));
        return page;
    }

    private void heading(Page page, String origin, PracticePlan plan) {
        String name = plan.practice().name();
        String region = validator.regions().find(plan.region(), plan.startDate()).map(Region::name).orElse(plan.region());
        LocalDate start = plan.startDate();
        page.heading(name == null || name.isBlank() ? texts.get("practice.nameless") : name, '=')
                .paragraph("", texts.get("plan.region", region) + ", "
                        + (start == null ? texts.get("plan.noStart") : texts.get("plan.start", texts.date(start))))
                .paragraph("", texts.get("plan.origin", origin));
    }

    private void turned(Page page, ReadingInForce reading) {
        page.paragraph("", texts.get("plan.reading", ReadingName.of(reading.point(), reading.option()),
                ReadingOption.valueOf(reading.option()).meaning(texts.language())));
    }

    private String verdict(YearReport year) {
        List<String> counts = new ArrayList<>();
        addCount(counts, year, Severity.VIOLATION);
        addCount(counts, year, Severity.ADVICE);
        String verdict = texts.get("verdict." + year.verdict());
        return counts.isEmpty() ? verdict : verdict + " (" + String.join(", ", counts) + ")";
    }

    private void addCount(List<String> counts, YearReport year, Severity severity) {
        int number = year.findings(severity).size();
        if (number > 0) {
            counts.add(texts.count("count." + severity, number));
        }
    }

    private void year(Page page, PracticePlan plan, YearReport year) {
        Fault fault = year.fault();
        if (fault == null && year.findings().isEmpty()) {
            return;
        }
        page.blank().heading(texts.get("year", year.year()) + period(plan.startDate(), year.year()), '-');
        if (fault != null) {
            page.paragraph("", texts.get("fault.rule", fault.rule(), fault.module(), fault.message()));
            return;
        }
        Map<String, List<Finding>> byElement = new LinkedHashMap<>();
        year.findings().forEach(finding -> byElement.computeIfAbsent(element(finding), name -> new ArrayList<>()).add(finding));
        int number = 0;
        for (Map.Entry<String, List<Finding>> element : byElement.entrySet()) {
            page.blank().paragraph("", element.getKey());
            number = findings(page, plan, element.getValue(), number);
        }
    }

    private String period(@Nullable LocalDate start, int number) {
        if (start == null) {
            return "";
        }
        MtvpYear year = MtvpYear.of(start, number);
        return " (" + texts.get("year.period", texts.date(year.firstDay()), texts.date(year.lastDay())) + ")";
    }

    private String element(Finding finding) {
        return texts.get("element." + (finding.element() == null ? "none" : finding.element().name()));
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
