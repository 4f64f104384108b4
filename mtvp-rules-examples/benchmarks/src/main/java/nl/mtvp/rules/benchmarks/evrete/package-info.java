/** The growth model and the menu in Evrete, on the same facts. */
@NullMarked
package nl.mtvp.rules.benchmarks.evrete;

import org.jspecify.annotations.NullMarked;
