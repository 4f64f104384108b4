package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** A rule of which one condition at a time can be replaced. Used by one thread. */
final class ChangeableRule extends CompiledRule {

    private final List<RuleCondition> stated;
    private final List<RuleCondition> asked;
    private @Nullable List<Integer> log;

    ChangeableRule(RuleSet ruleSet, Rule rule) {
        super(ruleSet, rule);
        stated = super.conditions().isEmpty() ? List.of(always()) : super.conditions();
        asked = new ArrayList<>(stated);
    }

    /** Returns none, so that the rule applies under every reading: what it asks about readings can be changed, too. */
    @Override
    List<RuleCondition> conditions() {
        return List.of();
    }

    /** Returns its conditions; of a rule that matches every fact of its class, the pattern. */
    List<RuleCondition> stated() {
        return stated;
    }

    /** Returns whether it matches every fact of its class. */
    boolean isUnconditional() {
        return super.conditions().isEmpty();
    }

    private RuleCondition always() {
        return new RuleCondition(fact -> true, factClass().getSimpleName() + "()", Set.of(), false, null);
    }

    /** Replaces a condition. */
    void replace(int index, RuleCondition condition) {
        asked.set(index, condition);
    }

    @Override
    boolean matches(Object fact) {
        int met = 0;
        while (met < asked.size() && isMet(asked.get(met), fact)) {
            met++;
        }
        if (log != null) {
            log.add(met);
        }
        return met == asked.size();
    }

    /** Begins to log how many conditions each fact meets in a row. */
    void beginLog() {
        log = new ArrayList<>();
    }

    /** Returns what was logged since the last call. */
    List<Integer> takeLog() {
        List<Integer> taken = Objects.requireNonNull(log);
        log = new ArrayList<>();
        return taken;
    }

    void endLog() {
        log = null;
    }
}
