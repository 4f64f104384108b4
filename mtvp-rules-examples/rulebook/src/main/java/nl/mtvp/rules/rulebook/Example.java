package nl.mtvp.rules.rulebook;

import nl.mtvp.rules.explain.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Shows a rule at work: a plan that raises it, the nearest plan among the cases that does not, and one that leaves it
 * open.
 *
 * @param raising the plan that raises it
 * @param silent the plan that does not raise it; null: the cases have none
 * @param outcome the outcome of the rule's requirement in that plan; null: there is none
 * @param open a plan in which a rule of violations reports an open point; null: the cases have none
 */
record Example(
        WorkedCase raising,
        @Nullable WorkedCase silent,
        @Nullable Outcome outcome,
        @Nullable WorkedCase open) {}
