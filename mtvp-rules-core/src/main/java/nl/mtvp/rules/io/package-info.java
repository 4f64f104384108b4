/**
 * JSON in and out: {@link nl.mtvp.rules.io.PlanReader} reads plans, {@link nl.mtvp.rules.io.ReportWriter} writes
 * reports.
 *
 * <p>A plan that cannot be read is refused with every problem found in it, each with its place; the other plans of a
 * batch are still read.
 */
@NullMarked
package nl.mtvp.rules.io;

import org.jspecify.annotations.NullMarked;
