/** Any number of plans, judged in order by one thread or several: {@link nl.mtvp.rules.PlanValidator#batch}. */
@NullMarked
package nl.mtvp.rules.batch;

import org.jspecify.annotations.NullMarked;
