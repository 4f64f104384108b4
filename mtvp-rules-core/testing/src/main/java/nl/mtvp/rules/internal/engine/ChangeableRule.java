package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** A rule of which one condition at a time can be replaced. Used by one thread. */
final class ChangeableRule extends CompiledRule {

    private final List<RuleCondition> asked;
    private @Nullable List<Integer> log;

    ChangeableRule(RuleSet ruleSet, Rule rule) {
        super(ruleSet, rule);
        asked = new ArrayList<>(super.conditions());
    }

    /** Returns none, so that the rule applies under every reading: what it asks about readings can be changed, too. */
    @Override
    List<RuleCondition> conditions() {
        return List.of();
    }

    List<RuleCondition> stated() {
        return super.conditions();
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
