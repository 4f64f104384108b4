/**
 * What regions, reports and problems have in common: languages, sources, severities, versions of rules, and the
 * problems for which a plan is refused.
 *
 * <p>All types are immutable and safe to share between threads. Texts are asked for in a
 * {@link nl.mtvp.rules.terms.Language}; decisions depend on ids and enums, never on a text.
 */
@NullMarked
package nl.mtvp.rules.terms;

import org.jspecify.annotations.NullMarked;
