package nl.mtvp.rules.examples.rulebook;

import nl.mtvp.rules.explain.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What shows a rule at work: a plan that raises it, and one as near to it as the cases have on which it is silent.
 *
 * @param raising the plan that raises it
 * @param silent  the other one; null: the cases have none
 * @param outcome what came of the rule's requirement in the other one; null: there is none
 */
record Example(WorkedCase raising, @Nullable WorkedCase silent, @Nullable Outcome outcome) {
}
