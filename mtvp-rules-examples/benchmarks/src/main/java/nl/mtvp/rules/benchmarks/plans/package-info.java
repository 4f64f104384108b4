/** The plans that are judged: generated, always the same. */
@NullMarked
package nl.mtvp.rules.benchmarks.plans;

import org.jspecify.annotations.NullMarked;
