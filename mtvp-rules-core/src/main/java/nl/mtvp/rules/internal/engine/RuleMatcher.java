package nl.mtvp.rules.internal.engine;

import java.util.function.BiConsumer;

/** Asks judging rules of a fact. Safe for use by several threads. */
interface RuleMatcher {

    /**
     * Asks the rules.
     *
     * @param matching takes each rule whose conditions the fact meets, with the fact
     * @throws RuleFailure if a condition throws
     */
    void ask(Object fact, BiConsumer<JudgingRule, Object> matching);
}
