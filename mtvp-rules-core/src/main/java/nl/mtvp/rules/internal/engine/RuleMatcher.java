package nl.mtvp.rules.internal.engine;

import java.util.function.BiConsumer;

/** Asks rules of a fact. Safe for use by several threads. */
interface RuleMatcher {

    /**
     * Asks all rules of a fact.
     *
     * @param matching takes each rule whose conditions the fact meets, with the fact
     * @throws RuleFailure if a condition throws
     */
    void ask(Object fact, BiConsumer<CompiledRule, Object> matching);
}
