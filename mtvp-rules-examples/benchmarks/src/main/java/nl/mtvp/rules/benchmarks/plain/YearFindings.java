package nl.mtvp.rules.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.report.YearReport;
import org.jspecify.annotations.Nullable;

/** Collects what is found in one year of a plan. */
final class YearFindings {

    private static final List<String> NOTHING = List.of();

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
        add(rule, rule.severity, observed, required, NOTHING);
    }

    /** Leaves a requirement open that the property decides at which it is reported. */
    void openIf(boolean unknown, Rule rule) {
        if (unknown) {
            open(rule, null, List.of(rule.pointer));
        }
    }

    /**
     * Leaves a requirement open.
     *
     * @param needs JSON pointers of the facts that would decide it
     */
    void open(Rule rule, @Nullable Object required, List<String> needs) {
        add(rule, Severity.OPEN, null, required, needs);
    }

    private void add(Rule rule, Severity severity, @Nullable Object observed, @Nullable Object required,
            List<String> needs) {
        findings.add(Finding.of(rules.get(rule), severity, year, rule.pointer)
                .startDate(plan.startDate())
                .element(rule.element)
                .observed(observed)
                .required(required)
                .needs(needs)
                .build());
    }

    void addIf(boolean found, Rule rule, PlacedChoice choice) {
        if (found) {
            add(rule, choice, null, null);
        }
    }

    void add(Rule rule, PlacedChoice choice, @Nullable Object observed, @Nullable Object required) {
        add(rule, rule.severity, choice, observed, required, NOTHING);
    }

    /** Leaves a requirement of a choice open that one of its facts decides. */
    void openIf(boolean unknown, Rule rule, PlacedChoice choice, String fact) {
        if (unknown) {
            open(rule, choice, null, null, choice.absent(fact));
        }
    }

    /**
     * Leaves a requirement of a choice open.
     *
     * @param needs JSON pointers of the facts that would decide it
     */
    void open(Rule rule, PlacedChoice choice, @Nullable Object observed, @Nullable Object required,
            List<String> needs) {
        add(rule, Severity.OPEN, choice, observed, required, needs);
    }

    private void add(Rule rule, Severity severity, PlacedChoice choice, @Nullable Object observed,
            @Nullable Object required, List<String> needs) {
        findings.add(Finding.of(rules.get(rule), severity, year, choice.pointer())
                .startDate(plan.startDate())
                .element(rule.element == null ? choice.element() : rule.element)
                .item(choice.item())
                .itemTitle(choice.title())
                .observed(observed)
                .required(required)
                .needs(needs)
                .build());
    }

    /** Asks for facts of a choice that all have to be true. */
    void requireYes(Rule rule, PlacedChoice choice, String... names) {
        Facts facts = choice.facts();
        for (String name : names) {
            if (facts.no(name)) {
                add(rule, choice, null, null);
                return;
            }
        }
        List<String> absent = choice.absent(names);
        if (!absent.isEmpty()) {
            open(rule, choice, null, null, absent);
        }
    }

    /** Asks for a number of a choice. */
    void requireAtLeast(int minimum, Rule rule, PlacedChoice choice, String name) {
        if (choice.facts().below(name, minimum)) {
            add(rule, choice, choice.facts().value(name), minimum);
        } else if (!choice.facts().known(name)) {
            open(rule, choice, null, minimum, choice.absent(name));
        }
    }

    YearReport report() {
        findings.sort(Finding.ORDER);
        return new YearReport(year, findings, null);
    }
}
