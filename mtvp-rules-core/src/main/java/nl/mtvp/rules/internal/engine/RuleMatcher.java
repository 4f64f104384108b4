package nl.mtvp.rules.internal.engine;

import java.util.function.BiConsumer;

/** Applies judging rules to a fact. Safe for use by several threads. */
interface RuleMatcher {

    /**
     * Applies the rules to a fact.
     *
     * @param matching takes each rule whose conditions the fact meets, with the fact
     * @throws RuleFailure if a condition throws
     */
    void ask(Object fact, BiConsumer<JudgingRule, Object> matching);
}
