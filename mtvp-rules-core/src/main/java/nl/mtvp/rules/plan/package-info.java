/**
 * What a practice hands in: the individual practice plan (individueel praktijkplan) and its parts, as immutable values.
 *
 * <p>An absent value is {@code null} and means <em>unknown</em>; each rule says what unknown means for it. A plan is
 * data and never code. All types are immutable and safe to share between threads.
 */
@NullMarked
package nl.mtvp.rules.plan;

import org.jspecify.annotations.NullMarked;
