/** The growth model and the menu as Drools is mostly used: everything is a fact, rules join them and count. */
@NullMarked
package nl.mtvp.rules.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
