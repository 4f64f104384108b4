/** The library beside other ways of checking the same plans: how fast each is, and that all find the same. */
@NullMarked
package nl.mtvp.rules.benchmarks;

import org.jspecify.annotations.NullMarked;
