/**
 * Internal: everything that touches Drools. Loads the compiled rules of the Leidraad and of a region, and judges plans by them.
 * Nothing here is API; the front door is {@link nl.mtvp.rules.PlanValidator}.
 *
 * <p>Drools compiles the rules. {@code CompiledRule} reads each of them from the executable model, and refuses a rule that looks at more than one
 * fact. {@code PlanJudge} asks the compiled conditions of each fact and runs the compiled consequences of the rules that match. Where a condition
 * depends on something unknown, it asks the rule again with the other answers
 * ({@link nl.mtvp.rules.assessment.Unknowns}): a finding under every answer is a violation, a finding under some is an open point.
 */
@NullMarked
package nl.mtvp.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
