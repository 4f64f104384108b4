/** A JVM that has run for a while: throughput, allocation and latency, measured by JMH. */
@NullMarked
package nl.mtvp.rules.benchmarks.steady;

import org.jspecify.annotations.NullMarked;
