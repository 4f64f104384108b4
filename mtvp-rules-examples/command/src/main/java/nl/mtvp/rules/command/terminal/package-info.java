/**
 * The program {@code mtvp-rules}: options, input, output and exit status. {@link nl.mtvp.rules.command.terminal.Main}
 * starts it; {@code TopCommand} finds the subcommand.
 */
@NullMarked
package nl.mtvp.rules.command.terminal;

import org.jspecify.annotations.NullMarked;
