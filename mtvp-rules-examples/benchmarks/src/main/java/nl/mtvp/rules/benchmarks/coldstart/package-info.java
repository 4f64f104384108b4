/** A fresh JVM: the time to the first verdict, the time of the whole process and its memory. */
@NullMarked
package nl.mtvp.rules.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
