/**
 * Internal: everything that touches Drools. Loads the compiled rules of the Leidraad and of a region, and lets them judge plans.
 * Nothing here is API; the front door is {@link nl.mtvp.rules.PlanValidator}.
 *
 * <p>Drools compiles the rules, checks them and builds the knowledge base. A rule that looks at one fact needs no network that joins facts: whether it
 * matches follows from its constraints. Where all rules of a region are so, {@code LoneJudge} asks the compiled constraints of the facts of many plans and
 * runs the compiled consequences of the rules that match. Else, and wherever a rule broke down, {@code NetworkJudge} inserts the facts of one plan into
 * a session. Both come to the same findings.
 */
@NullMarked
package nl.mtvp.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
