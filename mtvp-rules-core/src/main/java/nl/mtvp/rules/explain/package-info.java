/**
 * Why a plan got its verdict: for every rule its outcome, for every kernel element what counted, and which facts are
 * missing. {@link nl.mtvp.rules.PlanValidator#explain} returns it; a judgement alone computes none of it.
 */
@NullMarked
package nl.mtvp.rules.explain;

import org.jspecify.annotations.NullMarked;
