/** Renders reports, menus and lists as plain text. */
@NullMarked
package nl.mtvp.rules.command.text;

import org.jspecify.annotations.NullMarked;
