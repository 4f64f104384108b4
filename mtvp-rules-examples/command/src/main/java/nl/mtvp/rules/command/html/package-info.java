/**
 * Renders reports as HTML pages, for the command and for any program that embeds them:
 * {@link nl.mtvp.rules.command.html.HtmlPages} makes them. It needs neither a terminal nor a parser of command lines.
 */
@NullMarked
package nl.mtvp.rules.command.html;

import org.jspecify.annotations.NullMarked;
