package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.mtvp.rules.explain.AddedChoice;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.FactChange;
import nl.mtvp.rules.explain.WithdrawnChoice;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * A plan with some changes.
 *
 * @param plan    the plan as changed
 * @param origins for each of its choices the position in the plan as it was handed in, an added one beyond its end
 * @param changes the changes, each under a key that tells what it is about
 */
record ChangedPlan(PracticePlan plan, List<Integer> origins, Map<String, Change> changes) {

    /** A plan without changes. */
    static ChangedPlan of(PracticePlan plan) {
        return new ChangedPlan(plan, IntStream.range(0, plan.choices().size()).boxed().toList(), Map.of());
    }

    /** Whether something was changed under a key. */
    boolean has(String key) {
        return changes.containsKey(key);
    }

    ChangedPlan adding(AddedChoice added) {
        List<Choice> choices = new ArrayList<>(plan.choices());
        choices.add(Choice.of(added.item(), added.year()).mode(added.mode()).build());
        List<Integer> more = new ArrayList<>(origins);
        more.add(Integer.MAX_VALUE);
        return new ChangedPlan(plan.toBuilder().choices(choices).build(), more, with(key(added), added));
    }

    ChangedPlan withdrawing(int index) {
        List<Choice> choices = new ArrayList<>(plan.choices());
        Choice choice = choices.remove(index);
        List<Integer> fewer = new ArrayList<>(origins);
        int origin = fewer.remove(index);
        return new ChangedPlan(plan.toBuilder().choices(choices).build(), fewer,
                with(withdrawal(index), new WithdrawnChoice(origin, choice.item(), choice.year())));
    }

    ChangedPlan setting(PlanProperty property, RuleDescription rule, @Nullable Integer choice, Object value) {
        return new ChangedPlan(property.set(plan, value), origins, with(key(property, choice), new FactChange(rule,
                pointer(property, choice), choice == null ? null : plan.choices().get(choice).item(), property.in(plan), value)));
    }

    static String key(AddedChoice added) {
        return "+" + added.item() + " " + added.year();
    }

    String withdrawal(int index) {
        return "-" + origins.get(index);
    }

    /** Whether the changes withdraw a choice of an item. */
    boolean withdraws(String item) {
        return changes.values().stream().anyMatch(change -> change instanceof WithdrawnChoice withdrawn && withdrawn.item().equals(item));
    }

    /** The key of a change of a property. */
    String key(PlanProperty property, @Nullable Integer choice) {
        return "=" + (choice == null ? property.pointer() : plan.choices().get(choice).item() + pointer(property, choice));
    }

    /** Whether something of a choice that was handed in was changed. */
    boolean hasChanged(int index) {
        String begin = "=" + plan.choices().get(index).item() + place(index) + "/";
        return changes.keySet().stream().anyMatch(key -> key.startsWith(begin));
    }

    /** Whether a choice was handed in, and not added here. */
    boolean isHandedIn(int index) {
        return origins.get(index) != Integer.MAX_VALUE;
    }

    private String pointer(PlanProperty property, @Nullable Integer choice) {
        if (choice == null || !isHandedIn(choice)) {
            return property.pointer();
        }
        String prefix = "/choices/" + choice;
        return place(choice) + property.pointer().substring(prefix.length());
    }

    /** Where a choice stood in the plan as it was handed in. */
    private String place(int choice) {
        return "/choices/" + origins.get(choice);
    }

    private Map<String, Change> with(String key, Change change) {
        Map<String, Change> more = new LinkedHashMap<>(changes);
        more.put(key, change);
        return more;
    }
}
