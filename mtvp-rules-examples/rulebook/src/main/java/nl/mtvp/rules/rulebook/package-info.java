/**
 * The rule book: everything that is judged, as one HTML page and as Markdown. It is generated from the rules, menus and
 * catalogues that are loaded. It uses only the public API: a region of a third party gets its book from the same
 * program.
 */
@NullMarked
package nl.mtvp.rules.rulebook;

import org.jspecify.annotations.NullMarked;
