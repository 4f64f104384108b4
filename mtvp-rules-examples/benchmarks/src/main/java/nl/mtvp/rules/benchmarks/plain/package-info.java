/** The requirements in plain Java. */
@NullMarked
package nl.mtvp.rules.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
