/**
 * The output: the report on a plan, with its findings and the rules behind them.
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package nl.mtvp.rules.report;

import org.jspecify.annotations.NullMarked;
