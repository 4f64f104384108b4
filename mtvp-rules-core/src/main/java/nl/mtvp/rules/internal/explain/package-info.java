/**
 * Internal: how a judgement is explained. A rule is never written a second time here: what it would say of another plan is found out by
 * judging that plan. Nothing here is API; the front door is {@link nl.mtvp.rules.PlanValidator#explain}.
 */
@NullMarked
package nl.mtvp.rules.internal.explain;

import org.jspecify.annotations.NullMarked;
