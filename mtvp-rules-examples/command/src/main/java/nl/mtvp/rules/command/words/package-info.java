/** The words of reports and menus, and what reports show, for text and pages alike. */
@NullMarked
package nl.mtvp.rules.command.words;

import org.jspecify.annotations.NullMarked;
