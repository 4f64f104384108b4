/**
 * Why a plan got its verdict: for every rule its outcome, for every kernel element what counted, and which facts
 * are missing. Asked for with {@link nl.mtvp.rules.PlanValidator#explain}; a plain judgement makes none of it.
 */
@NullMarked
package nl.mtvp.rules.explain;

import org.jspecify.annotations.NullMarked;
