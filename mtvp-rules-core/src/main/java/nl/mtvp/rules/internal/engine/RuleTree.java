package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.mtvp.rules.assessment.ChoiceFact;

/**
 * Rules that match facts of one class, arranged by their conditions. Rules that begin with the same conditions share
 * them, and rules about certain items are found by the codes of these. Safe for use by several threads, once all rules
 * are added.
 */
final class RuleTree<R> implements RuleMatcher<R> {

    private final Node<R> all = new Node<>();
    private final Map<String, Node<R>> byItem = new HashMap<>();

    /**
     * Arranges rules.
     *
     * @param rules rules that apply under the readings in force, so that their conditions about readings are skipped
     * @param compiled returns what Drools compiled a rule to
     */
    RuleTree(List<R> rules, Function<R, CompiledRule> compiled) {
        for (R rule : rules) {
            add(rule, compiled.apply(rule));
        }
    }

    private void add(R rule, CompiledRule compiled) {
        List<RuleCondition> conditions = new ArrayList<>();
        for (RuleCondition condition : compiled.conditions()) {
            if (!condition.isAboutReading()) {
                conditions.add(condition);
            }
        }
        Set<String> items = conditions.isEmpty() ? Set.of() : conditions.get(0).items();
        if (items.isEmpty()) {
            all.add(rule, compiled, conditions);
        }
        for (String item : items) {
            Node<R> node = byItem.getOrDefault(item, new Node<>());
            node.add(rule, compiled, conditions.subList(1, conditions.size()));
            byItem.put(item, node);
        }
    }

    @Override
    public void ask(Object fact, BiConsumer<R, Object> matching) {
        all.ask(fact, matching);
        Node<R> node = fact instanceof ChoiceFact choice ? byItem.get(choice.getItem()) : null;
        if (node != null) {
            node.ask(fact, matching);
        }
    }

    /** The rules with no further conditions, and the next conditions of the other rules. */
    private static final class Node<R> {

        private final List<R> rules = new ArrayList<>(1);

        @SuppressWarnings("unchecked") // an array cannot be made of a type with parameters
        private Branch<R>[] branches = (Branch<R>[]) new Branch<?>[0];

        void add(R rule, CompiledRule compiled, List<RuleCondition> conditions) {
            if (conditions.isEmpty()) {
                rules.add(rule);
            } else {
                branch(conditions.get(0), compiled).add(rule, compiled, conditions.subList(1, conditions.size()));
            }
        }

        private Node<R> branch(RuleCondition condition, CompiledRule rule) {
            for (Branch<R> branch : branches) {
                if (branch.condition.predicate() == condition.predicate()) {
                    return branch.node;
                }
            }
            Branch<R> branch = new Branch<>(condition, rule, new Node<>());
            branches = Arrays.copyOf(branches, branches.length + 1);
            branches[branches.length - 1] = branch;
            return branch.node;
        }

        void ask(Object fact, BiConsumer<R, Object> matching) {
            for (int i = 0; i < rules.size(); i++) {
                matching.accept(rules.get(i), fact);
            }
            for (Branch<R> branch : branches) {
                if (branch.rule.isMet(branch.condition, fact)) {
                    branch.node.ask(fact, matching);
                }
            }
        }
    }

    /**
     * A condition, and what comes next if it is met.
     *
     * @param rule the first rule that has it, for errors
     */
    private record Branch<R>(RuleCondition condition, CompiledRule rule, Node<R> node) {}
}
