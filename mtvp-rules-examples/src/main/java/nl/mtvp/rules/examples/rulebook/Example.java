package nl.mtvp.rules.examples.rulebook;

import nl.mtvp.rules.explain.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What shows a rule at work: a plan that raises it, one as near to it as the cases have on which it is silent, and one
 * that leaves it open.
 *
 * @param raising the plan that raises it
 * @param silent  the other one; null: the cases have none
 * @param outcome the outcome of the rule's requirement in the silent one; null: there is none
 * @param open    a plan in which a rule of violations reports an open point; null: the cases have none
 */
record Example(WorkedCase raising, @Nullable WorkedCase silent, @Nullable Outcome outcome, @Nullable WorkedCase open) {
}
