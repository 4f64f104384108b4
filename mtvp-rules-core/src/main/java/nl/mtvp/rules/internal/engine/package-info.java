/**
 * Internal: everything that touches Drools. Loads the compiled rules of the Leidraad and of a region, and lets them judge a plan.
 * Nothing here is API; the front door is {@link nl.mtvp.rules.PlanValidator}.
 */
@NullMarked
package nl.mtvp.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
