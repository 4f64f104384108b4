/**
 * Internal: how a judgement is explained. No rule is written a second time here: its outcome follows from the answers
 * to its conditions, one by one, under every value that an unknown fact can have. This does not show what the growth
 * model asks or what is waived; that is found by judging the same plan with less counted. Nothing here is API; the
 * entry point is {@link nl.mtvp.rules.PlanValidator#explain}.
 */
@NullMarked
package nl.mtvp.rules.internal.explain;

import org.jspecify.annotations.NullMarked;
