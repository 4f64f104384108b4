package nl.mtvp.rules.examples.command;

import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Proposals;

/**
 * What is told of a judgement besides.
 *
 * @param explanation why it says so
 * @param proposals   what would mend the plan
 */
record Explained(Explanation explanation, Proposals proposals) {
}
