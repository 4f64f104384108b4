/**
 * The output: the report on a plan with its findings, or the problems for which a plan is refused.
 *
 * <p>All types are immutable and safe to share between threads. Texts are asked for in a
 * {@link nl.mtvp.rules.report.Language}; decisions depend on ids and enums, never on a text.
 */
@NullMarked
package nl.mtvp.rules.report;

import org.jspecify.annotations.NullMarked;
