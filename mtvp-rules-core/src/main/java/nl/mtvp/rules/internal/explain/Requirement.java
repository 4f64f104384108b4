package nl.mtvp.rules.internal.explain;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleDescription.Subject;
import nl.mtvp.rules.terms.Severity;

/**
 * The rules that share an id and a place: one requirement, in several severities, causes or readings.
 *
 * @param rules the rules that can report under the readings in force; if there are none, those that can under others
 * @param isLive whether they can report under the readings in force
 */
record Requirement(List<RuleDescription> rules, boolean isLive) {

    private static final String GROWTH_MODEL_PLACE = "/choices";

    /** Returns the requirements, in the order of their first rules. */
    static List<Requirement> of(Trials trials) {
        Map<String, List<RuleDescription>> groups = trials.rules().stream()
                .collect(Collectors.groupingBy(Requirement::key, LinkedHashMap::new, Collectors.toList()));
        Set<RuleDescription> inForce = Collections.newSetFromMap(new IdentityHashMap<>());
        inForce.addAll(trials.rulesInForce());
        return groups.values().stream()
                .map(group -> {
                    List<RuleDescription> live =
                            group.stream().filter(inForce::contains).toList();
                    return new Requirement(live.isEmpty() ? group : live, !live.isEmpty());
                })
                .toList();
    }

    /** Returns a key that rules of one requirement share, and others do not. */
    static String key(RuleDescription rule) {
        return rule.id() + " " + rule.pointer();
    }

    /** Returns whether a rule asks for interventions of a kernel element. */
    static boolean isOfGrowthModel(RuleDescription rule) {
        return rule.subject() == Subject.YEAR
                && rule.severity() == Severity.VIOLATION
                && rule.element() != null
                && GROWTH_MODEL_PLACE.equals(rule.pointer())
                && rule.needs().isEmpty();
    }

    /**
     * Returns whether the growth model shows a rule: one of its own, or one that makes expansion of staff compulsory.
     */
    static boolean isShownByGrowthModel(RuleDescription rule) {
        return isOfGrowthModel(rule)
                || rule.subject() == Subject.YEAR
                        && rule.severity() == Severity.VIOLATION
                        && rule.element() == KernelElement.PC;
    }

    RuleDescription first() {
        return rules.get(0);
    }

    String key() {
        return key(first());
    }

    boolean appliesIn(int year) {
        return rules.stream().anyMatch(rule -> rule.years().contains(year));
    }

    /**
     * Returns whether it is also explained at a place where it does not apply: at the year, or at a choice of an item
     * that the rules name.
     */
    boolean isExplainedEverywhere() {
        return first().subject() == Subject.YEAR
                || rules.stream().noneMatch(rule -> rule.items().isEmpty());
    }
}
