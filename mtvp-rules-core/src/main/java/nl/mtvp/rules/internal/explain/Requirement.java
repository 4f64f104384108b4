package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleDescription.Subject;
import nl.mtvp.rules.report.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The rules that share an id and a place: one requirement, in several severities, causes or readings.
 *
 * @param rules the rules that can speak under the readings in force; if none can, those that could under others
 * @param live  how many of them can speak
 */
record Requirement(List<RuleDescription> rules, long live) {

    private static final String GROWTH_MODEL_PLACE = "/choices";

    /** The requirements, in the order of their first rules. */
    static List<Requirement> of(Trials trials) {
        Map<List<@Nullable String>, List<RuleDescription>> groups = new LinkedHashMap<>();
        trials.rules().forEach(rule -> groups.computeIfAbsent(Arrays.asList(rule.id(), rule.pointer()), key -> new ArrayList<>()).add(rule));
        return groups.values().stream().map(group -> {
            List<RuleDescription> live = group.stream().filter(trials::canSpeak).toList();
            return new Requirement(live.isEmpty() ? group : live, live.size());
        }).toList();
    }

    RuleDescription first() {
        return rules.get(0);
    }

    String id() {
        return first().id();
    }

    Subject subject() {
        return first().subject();
    }

    /** Whether it speaks under the readings in force. */
    boolean isLive() {
        return live > 0;
    }

    boolean speaksIn(int year) {
        return rules.stream().anyMatch(rule -> rule.years().contains(year));
    }

    boolean canBeViolated() {
        return rules.stream().anyMatch(rule -> rule.severity() == Severity.VIOLATION);
    }

    /** Whether it asks for interventions of a kernel element. */
    boolean isOfGrowthModel() {
        return subject() == Subject.YEAR && canBeViolated() && first().element() != null
                && GROWTH_MODEL_PLACE.equals(first().pointer()) && needs().isEmpty();
    }

    /** Whether it is about the item, or else the kernel element, of a choice. */
    boolean isAbout(Choice choice, @Nullable KernelElement element) {
        return rules.stream().anyMatch(rule -> rule.items().isEmpty() ? rule.element() == null || rule.element() == element
                : rule.items().contains(choice.item()));
    }

    /** Whether it is about certain items only. */
    boolean namesItems() {
        return rules.stream().noneMatch(rule -> rule.items().isEmpty());
    }

    Set<String> needs() {
        return all(RuleDescription::needs);
    }

    Set<String> givens() {
        Set<String> givens = all(RuleDescription::givens);
        givens.removeAll(needs());
        return givens;
    }

    private Set<String> all(Function<RuleDescription, List<String>> names) {
        Set<String> all = new LinkedHashSet<>();
        rules.forEach(rule -> all.addAll(names.apply(rule)));
        return all;
    }
}
