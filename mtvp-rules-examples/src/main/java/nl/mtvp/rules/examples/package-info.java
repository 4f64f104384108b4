/** How to use the library from a program; {@link nl.mtvp.rules.examples.EmbeddedValidation} shows it whole. */
@NullMarked
package nl.mtvp.rules.examples;

import org.jspecify.annotations.NullMarked;
