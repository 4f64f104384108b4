package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** Where a plan has its choices. */
    static final String CHOICES = "/choices";

    /** Returns the requirements, in the order of their first rules. */
    static List<Requirement> of(Trials trials) {
        Map<String, List<RuleDescription>> groups = new LinkedHashMap<>();
        for (RuleDescription rule : trials.rules()) {
            groups.computeIfAbsent(rule.id() + " " + rule.pointer(), none -> new ArrayList<>(1))
                    .add(rule);
        }
        Set<RuleDescription> inForce = Collections.newSetFromMap(new IdentityHashMap<>());
        inForce.addAll(trials.rulesInForce());
        List<Requirement> requirements = new ArrayList<>(groups.size());
        for (List<RuleDescription> group : groups.values()) {
            List<RuleDescription> live = new ArrayList<>(group);
            live.removeIf(rule -> !inForce.contains(rule));
            requirements.add(new Requirement(live.isEmpty() ? group : live, !live.isEmpty()));
        }
        return requirements;
    }

    /** Returns whether two rules belong to one requirement. */
    static boolean areOne(RuleDescription one, RuleDescription other) {
        return one == other || one.id().equals(other.id()) && Objects.equals(one.pointer(), other.pointer());
    }

    /** Returns whether a rule asks for interventions of a kernel element. */
    static boolean isOfGrowthModel(RuleDescription rule) {
        return rule.subject() == Subject.YEAR
                && rule.severity() == Severity.VIOLATION
                && rule.element() != null
                && CHOICES.equals(rule.pointer())
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

    /** Returns whether a rule belongs to it. */
    boolean holds(RuleDescription rule) {
        return areOne(first(), rule);
    }

    boolean appliesIn(int year) {
        for (RuleDescription rule : rules) {
            if (rule.years().contains(year)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether it is also explained at a place where it does not apply: at the year, or at a choice of an item
     * that the rules name.
     */
    boolean isExplainedEverywhere() {
        if (first().subject() == Subject.YEAR) {
            return true;
        }
        for (RuleDescription rule : rules) {
            if (rule.items().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
