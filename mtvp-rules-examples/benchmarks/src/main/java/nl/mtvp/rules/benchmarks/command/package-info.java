/** The command, from the start to the end of its process. */
@NullMarked
package nl.mtvp.rules.benchmarks.command;

import org.jspecify.annotations.NullMarked;
