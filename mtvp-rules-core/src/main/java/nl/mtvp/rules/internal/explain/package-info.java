/**
 * Internal: how a judgement is explained. A rule is never written a second time here: its outcome follows from the
 * answers to its conditions, one by one, under everything that an unknown fact can be. What the growth model asks and
 * what is waived cannot be told so; it is found by judging the same plan with less counted. Nothing here is API; the
 * front door is {@link nl.mtvp.rules.PlanValidator#explain}.
 */
@NullMarked
package nl.mtvp.rules.internal.explain;

import org.jspecify.annotations.NullMarked;
