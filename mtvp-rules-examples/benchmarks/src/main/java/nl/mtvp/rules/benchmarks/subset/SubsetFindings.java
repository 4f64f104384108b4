package nl.mtvp.rules.benchmarks.subset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import org.jspecify.annotations.Nullable;

/** Collects what the rules of the subset find in a plan. */
public final class SubsetFindings {

    /** The ids of the rules that all engines judge. */
    public static final Set<String> RULES = Set.of("L-PLAN", "L-AW-J1", "L-AW-J2", "L-GG-J1", "L-GG-J2", "L-NW-2", "L-PC-ALONE", "R-MENU",
            "R-Y2-PLAN", "R-NW-MENU", "W-MENU");

    private final Map<String, RuleDescription> rules;
    private final PracticePlan plan;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param rules the rules by {@link #byName name}
     * @param plan  the plan that is judged
     */
    public SubsetFindings(Map<String, RuleDescription> rules, PracticePlan plan) {
        this.rules = rules;
        this.plan = plan;
    }

    /** The rules of the subset by id, and behind a point the variant, if the id has several. */
    public static Map<String, RuleDescription> byName(List<RuleDescription> all) {
        Map<String, RuleDescription> byName = new HashMap<>();
        for (RuleDescription rule : all) {
            if (RULES.contains(rule.id())) {
                byName.put(rule.variant() == null ? rule.id() : rule.id() + "." + rule.variant(), rule);
            }
        }
        return byName;
    }

    /** Adds a finding about a year. */
    public void report(String rule, Integer year, @Nullable Object observed, @Nullable Object required) {
        RuleDescription description = rules.get(rule);
        findings.add(new Finding(description, description.severity(), year, plan.startDate(),
                description.element(), null, null, String.valueOf(description.pointer()), observed, required,
                List.of()));
    }

    /** Adds a finding about a choice. */
    public void report(String rule, Chosen choice) {
        RuleDescription description = rules.get(rule);
        findings.add(new Finding(description, description.severity(), choice.getYear(), plan.startDate(),
                choice.getElement(), choice.getCode(), null, choice.pointer(), null, null, List.of()));
    }

    /** The findings, year 1 first, each year in the order of a report. */
    public List<Finding> inOrder() {
        findings.sort((one, other) -> one.year() != other.year() ? one.year() - other.year() : Finding.ORDER.compare(one, other));
        return findings;
    }
}
