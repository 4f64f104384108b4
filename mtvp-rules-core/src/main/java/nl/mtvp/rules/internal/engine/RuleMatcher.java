package nl.mtvp.rules.internal.engine;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Finds the rules that match a fact. Safe for use by several threads.
 *
 * @param <R> a rule
 */
interface RuleMatcher<R> {

    /**
     * Finds the rules that match a fact.
     *
     * @param matching takes each rule whose conditions the fact meets, with the fact
     * @throws RuleFailure if a condition throws
     */
    void ask(Object fact, BiConsumer<R, Object> matching);

    /** Arranges rules so that those that match a fact can be found. */
    interface Factory {

        /**
         * Arranges rules that match facts of one class.
         *
         * @param rules rules that apply under the readings in force
         * @param compiled returns what Drools compiled a rule to
         */
        <R> RuleMatcher<R> of(List<R> rules, Function<R, CompiledRule> compiled);
    }
}
