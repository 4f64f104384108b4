package nl.mtvp.rules.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.internal.format.PlanValues;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** Checks that no rule takes an absent fact for a no: a plan that states less violates no rule that it met before. */
final class AbsentFacts {

    private final PlanValidator validator;
    private final Map<String, Set<String>> needs = new HashMap<>();

    /**
     * Creates a check.
     *
     * @param validator judges plans
     */
    AbsentFacts(PlanValidator validator) {
        this.validator = validator;
        for (RuleDescription rule : validator.rules()) {
            needs.computeIfAbsent(rule.id(), id -> new LinkedHashSet<>()).addAll(rule.needs());
        }
    }

    /** Returns the rules that blame a plan for a fact that it no longer states; empty: none does. */
    List<String> errors(PracticePlan plan) {
        List<String> errors = new ArrayList<>();
        Set<String> before = violations(plan);
        Set<String> facts = new LinkedHashSet<>();
        needs.values().forEach(facts::addAll);
        for (String fact : facts) {
            PracticePlan silent = without(plan, fact);
            if (silent != null && !silent.equals(plan)) {
                violations(silent).stream()
                        .filter(violation -> !before.contains(violation)
                                && needs.get(id(violation)).contains(fact))
                        .forEach(violation -> errors.add("Rule " + violation + " is violated once " + fact
                                + " is absent. Ask !facts.yes(…), "
                                + "facts.no(…) or another question of Questions, so that an absent fact leads to an open "
                                + "point or to nothing. The plan: "
                                + new PlanWriter(false).write(silent)));
            }
        }
        return errors;
    }

    private Set<String> violations(PracticePlan plan) {
        Set<String> violations = new HashSet<>();
        for (Finding finding : validator.judging(JudgedYears.ALL).validate(plan).findings()) {
            if (finding.severity() == Severity.VIOLATION) {
                violations.add(finding.rule() + " " + finding.pointer() + " in year " + finding.year());
            }
        }
        return violations;
    }

    private static String id(String violation) {
        return violation.substring(0, violation.indexOf(' '));
    }

    /** Returns the plan without a fact; null: a plan cannot leave that fact out. */
    private static @Nullable PracticePlan without(PracticePlan plan, String fact) {
        return fact.startsWith("/")
                ? PlanValues.without(plan, fact)
                : plan.toBuilder()
                        .choices(plan.choices().stream()
                                .map(choice -> without(choice, fact))
                                .toList())
                        .build();
    }

    private static Choice without(Choice choice, String fact) {
        Choice.Builder changed = choice.toBuilder();
        switch (fact) {
            case "plannedStart" -> changed.plannedStart(null);
            case "carriedOut" -> changed.carriedOut(null);
            default -> changed.fact(fact, null);
        }
        return changed.build();
    }
}
