/**
 * What changes between two sets of reports on the same plans: {@link nl.mtvp.rules.comparison.ReportComparison} pairs
 * them, and tells whose verdict and which findings differ.
 */
@NullMarked
package nl.mtvp.rules.comparison;

import org.jspecify.annotations.NullMarked;
