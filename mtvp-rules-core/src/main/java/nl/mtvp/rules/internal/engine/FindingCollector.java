package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.facts.AssessedChoice;
import nl.mtvp.rules.facts.AssessedYear;
import nl.mtvp.rules.facts.Findings;
import nl.mtvp.rules.facts.Judged;
import nl.mtvp.rules.facts.QualifiedChoice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import org.jspecify.annotations.Nullable;

/** Collects what the rules report on one plan. */
final class FindingCollector implements Findings {

    private final Map<String, RuleDescription> rules;
    private final PracticePlan plan;
    private final List<Finding> findings = new ArrayList<>();

    FindingCollector(Map<String, RuleDescription> rules, PracticePlan plan) {
        this.rules = rules;
        this.plan = plan;
    }

    @Override
    public void report(String rule, Judged fact, @Nullable Object observed, @Nullable Object required) {
        RuleDescription description = rules.get(rule);
        if (description == null) {
            throw new IllegalArgumentException("\"" + rule + "\" is no judging rule.\n"
                    + "A rule reports under its own name: findings.report(drools.getRule().getName(), …).");
        }
        findings.add(fact instanceof QualifiedChoice choice ? of(description, choice, observed, required)
                : of(description, (AssessedYear) fact, observed, required));
    }

    private Finding of(RuleDescription rule, QualifiedChoice choice, @Nullable Object observed, @Nullable Object required) {
        // An earlier choice is looked back on when year 2 is judged.
        int year = choice instanceof AssessedChoice ? choice.getChoiceYear() : 2;
        return new Finding(rule, rule.severity(), year, plan.startDate(), rule.element() == null ? choice.getElement() : rule.element(),
                choice.getItem(), choice.getMenuItem() == null ? null : choice.getMenuItem().title(),
                rule.pointer() == null ? "/choices/" + choice.getIndex() : rule.pointer(), observed, required, List.of());
    }

    private Finding of(RuleDescription rule, AssessedYear judged, @Nullable Object observed, @Nullable Object required) {
        if (rule.pointer() == null) {
            throw new IllegalArgumentException("\"" + rule.id() + "\" reports on year " + judged.getNumber() + " and has no @pointer");
        }
        return new Finding(rule, rule.severity(), judged.getNumber(), plan.startDate(), rule.element(), null, null, rule.pointer(), observed, required, List.of());
    }

    /**
     * The findings on a year in the order of a report.
     *
     * @throws IllegalStateException if one requirement is reported twice at one place: then two rules overlap
     */
    List<Finding> inOrder(int year) {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Finding> ordered = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (finding.year() == year) {
                ordered.add(finding);
            }
        }
        ordered.sort(Finding.ORDER);
        for (int i = 1; i < ordered.size(); i++) {
            if (Finding.ORDER.compare(ordered.get(i - 1), ordered.get(i)) == 0) {
                throw new IllegalStateException(ordered.get(i).rule() + " was reported twice at " + ordered.get(i).pointer()
                        + ".\nMaybe two rules of this id overlap, or one rule matches a fact in two ways.");
            }
        }
        return ordered;
    }
}
