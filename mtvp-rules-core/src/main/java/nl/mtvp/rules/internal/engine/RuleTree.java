package nl.mtvp.rules.internal.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * Rules that match facts of one class, arranged by their conditions. Rules that begin with the same conditions share
 * them, and rules about one menu item are found by its code. Safe for use by several threads, once all rules are added.
 */
final class RuleTree implements RuleMatcher {

    private final Node all = new Node();
    private final Map<Object, Node> byValue = new HashMap<>();
    private @Nullable Function1<Object, Object> property;

    /**
     * Arranges rules.
     *
     * @param rules rules that apply under the readings in force, so that their conditions about readings are skipped
     */
    RuleTree(List<JudgingRule> rules) {
        rules.forEach(this::add);
    }

    private void add(JudgingRule rule) {
        Node node = all;
        for (RuleCondition condition : rule.rule().conditions()) {
            Function1<Object, Object> compared = condition.property();
            if (condition.isAboutReading()) {
                continue;
            }
            if (node == all && compared != null && (property == null || property == compared)) {
                property = compared;
                node = byValue.computeIfAbsent(condition.value(), any -> new Node());
            } else {
                node = node.branch(condition, rule.rule());
            }
        }
        node.end(rule);
    }

    @Override
    public void ask(Object fact, BiConsumer<JudgingRule, Object> matching) {
        all.ask(fact, matching);
        Node node = property == null ? null : byValue.get(property.apply(fact));
        if (node != null) {
            node.ask(fact, matching);
        }
    }

    /** The rules with no further conditions, and the next conditions of the other rules. */
    private static final class Node {

        private JudgingRule[] rules = {};
        private Branch[] branches = {};

        void end(JudgingRule rule) {
            rules = Arrays.copyOf(rules, rules.length + 1);
            rules[rules.length - 1] = rule;
        }

        Node branch(RuleCondition condition, CompiledRule rule) {
            for (Branch branch : branches) {
                if (branch.condition.predicate() == condition.predicate()) {
                    return branch.node;
                }
            }
            Branch branch = new Branch(condition, rule, new Node());
            branches = Arrays.copyOf(branches, branches.length + 1);
            branches[branches.length - 1] = branch;
            return branch.node;
        }

        void ask(Object fact, BiConsumer<JudgingRule, Object> matching) {
            for (JudgingRule rule : rules) {
                matching.accept(rule, fact);
            }
            for (Branch branch : branches) {
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
    private record Branch(RuleCondition condition, CompiledRule rule, Node node) {}
}
