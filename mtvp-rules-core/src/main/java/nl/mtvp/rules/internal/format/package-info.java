/** The format of a plan: the one description of its properties that readers, writers and rules share. */
@NullMarked
package nl.mtvp.rules.internal.format;

import org.jspecify.annotations.NullMarked;
