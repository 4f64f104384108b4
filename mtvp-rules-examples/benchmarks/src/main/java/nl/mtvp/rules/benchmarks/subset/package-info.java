/** The growth model and the menu, as facts for the engines that judge only these. */
@NullMarked
package nl.mtvp.rules.benchmarks.subset;

import org.jspecify.annotations.NullMarked;
