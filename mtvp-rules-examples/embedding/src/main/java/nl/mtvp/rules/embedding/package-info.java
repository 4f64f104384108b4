/** How to use the library from a program; {@link nl.mtvp.rules.embedding.EmbeddedValidation} shows it whole. */
@NullMarked
package nl.mtvp.rules.embedding;

import org.jspecify.annotations.NullMarked;
