/**
 * Internal: everything that touches Drools. Loads the compiled rules of the Leidraad and of a region, and judges plans
 * by them. Nothing here is API; the entry point is {@link nl.mtvp.rules.PlanValidator}.
 *
 * <p>Drools compiles the rules. {@code CompiledRule} reads each of them from the executable model, and refuses a rule
 * that looks at more than one fact. {@code PlanJudge} evaluates the compiled conditions on each fact and runs the
 * compiled consequences of the rules that match. If a condition depends on something unknown, it evaluates the rule
 * again under the other answers ({@link nl.mtvp.rules.assessment.Unknowns}). A finding under every answer is a
 * violation; a finding under some of them is an open point.
 */
@NullMarked
package nl.mtvp.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
