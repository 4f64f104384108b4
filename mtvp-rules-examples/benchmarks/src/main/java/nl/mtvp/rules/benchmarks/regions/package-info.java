/** Many regions beside those of the plans. */
@NullMarked
package nl.mtvp.rules.benchmarks.regions;

import org.jspecify.annotations.NullMarked;
