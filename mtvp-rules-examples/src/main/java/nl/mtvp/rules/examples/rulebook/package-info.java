/**
 * The rule book: everything that is judged, generated from the rules, menus and catalogues that are loaded, as one HTML page and as Markdown. Uses the
 * public API alone, so that a region of a third party gets its book from the same program.
 */
@NullMarked
package nl.mtvp.rules.examples.rulebook;

import org.jspecify.annotations.NullMarked;
