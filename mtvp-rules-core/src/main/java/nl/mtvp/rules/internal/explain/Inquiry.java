package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.mtvp.rules.assessment.Contribution;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import org.jspecify.annotations.Nullable;

/** Asks one requirement, at one place of a plan, what it would say if some facts had other values. */
final class Inquiry {

    private final Trials trials;
    private final PracticePlan plan;
    private final int year;
    private final Predicate<Contribution> contributions;
    private final String ruleId;
    private final String pointer;

    /**
     * An inquiry.
     *
     * @param trials        the rules
     * @param plan          the plan as it is
     * @param year          MTVP year
     * @param contributions the contributions that are made
     * @param ruleId        id of the requirement
     * @param pointer       the place
     */
    Inquiry(Trials trials, PracticePlan plan, int year, Predicate<Contribution> contributions, String ruleId, String pointer) {
        this.trials = trials;
        this.plan = plan;
        this.year = year;
        this.contributions = contributions;
        this.ruleId = ruleId;
        this.pointer = pointer;
    }

    /** The rule that finds something in a plan; null: none does. */
    @Nullable RuleDescription raisedBy(PracticePlan tried) {
        for (Finding finding : trials.findings(tried, year, contributions)) {
            if (finding.rule().equals(ruleId) && finding.pointer().equals(pointer)) {
                return finding.description();
            }
        }
        return null;
    }

    /** The rule that finds something for some values of these properties, known or unknown; null: none does. */
    @Nullable RuleDescription raisedByVarying(Collection<PlanProperty> properties) {
        for (Map<PlanProperty, @Nullable Object> values : combinations(properties, true)) {
            RuleDescription rule = raisedBy(with(values));
            if (rule != null) {
                return rule;
            }
        }
        return null;
    }

    /**
     * What supplying missing facts leads to.
     *
     * @param missing the facts
     */
    Supplied supply(List<PlanProperty> missing) {
        Map<Map<PlanProperty, @Nullable Object>, Boolean> table = new LinkedHashMap<>();
        RuleDescription raisedBy = null;
        for (Map<PlanProperty, @Nullable Object> values : combinations(missing, false)) {
            RuleDescription rule = raisedBy(with(values));
            table.put(values, rule != null);
            raisedBy = raisedBy == null ? rule : raisedBy;
        }
        boolean always = !table.containsValue(false);
        List<String> decisive = missing.stream().filter(property -> always || isDecisive(property, table)).map(PlanProperty::pointer).toList();
        return new Supplied(raisedBy, always, decisive);
    }

    /**
     * What supplying missing facts leads to.
     *
     * @param raisedBy a rule that some values raise; null: no values do
     * @param always   whether all values do
     * @param decisive pointers of the facts that make a difference
     */
    record Supplied(@Nullable RuleDescription raisedBy, boolean always, List<String> decisive) {
    }

    /** Whether there are two combinations that differ in this property alone, and only one of them is raised. */
    private static boolean isDecisive(PlanProperty property, Map<Map<PlanProperty, @Nullable Object>, Boolean> table) {
        for (Map.Entry<Map<PlanProperty, @Nullable Object>, Boolean> entry : table.entrySet()) {
            for (Object value : property.values()) {
                Map<PlanProperty, @Nullable Object> other = new LinkedHashMap<>(entry.getKey());
                other.put(property, value);
                if (!entry.getValue().equals(table.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private PracticePlan with(Map<PlanProperty, @Nullable Object> values) {
        PracticePlan changed = plan;
        for (Map.Entry<PlanProperty, @Nullable Object> entry : values.entrySet()) {
            changed = entry.getKey().set(changed, entry.getValue());
        }
        return changed;
    }

    private static List<Map<PlanProperty, @Nullable Object>> combinations(Collection<PlanProperty> properties, boolean alsoUnknown) {
        List<Map<PlanProperty, @Nullable Object>> combinations = List.of(Map.of());
        for (PlanProperty property : properties) {
            List<@Nullable Object> values = new ArrayList<>(property.values());
            if (alsoUnknown) {
                values.add(null);
            }
            List<Map<PlanProperty, @Nullable Object>> extended = new ArrayList<>();
            for (Map<PlanProperty, @Nullable Object> combination : combinations) {
                for (Object value : values) {
                    Map<PlanProperty, @Nullable Object> longer = new LinkedHashMap<>(combination);
                    longer.put(property, value);
                    extended.add(Collections.unmodifiableMap(longer));
                }
            }
            combinations = extended;
        }
        return combinations;
    }
}
