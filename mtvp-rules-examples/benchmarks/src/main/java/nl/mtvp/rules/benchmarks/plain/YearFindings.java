package nl.mtvp.rules.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.YearReport;
import org.jspecify.annotations.Nullable;

/** Collects what is found in one year of a plan. */
final class YearFindings {

    private final RuleBook rules;
    private final PracticePlan plan;
    private final int year;
    private final List<Finding> findings = new ArrayList<>();

    YearFindings(RuleBook rules, PracticePlan plan, int year) {
        this.rules = rules;
        this.plan = plan;
        this.year = year;
    }

    void addIf(boolean found, Rule rule) {
        if (found) {
            add(rule, null, null);
        }
    }

    void add(Rule rule, @Nullable Object observed, @Nullable Object required) {
        findings.add(new Finding(rules.get(rule), year, plan.startDate(), rule.element, null, null, rule.pointer, observed, required));
    }

    void addIf(boolean found, Rule rule, PlacedChoice choice) {
        if (found) {
            add(rule, choice, null, null);
        }
    }

    void add(Rule rule, PlacedChoice choice, @Nullable Object observed, @Nullable Object required) {
        findings.add(new Finding(rules.get(rule), year, plan.startDate(), rule.element == null ? choice.element() : rule.element,
                choice.item(), choice.title(), choice.pointer(), observed, required));
    }

    YearReport report() {
        findings.sort(Finding.ORDER);
        return new YearReport(year, findings, null);
    }
}
