/**
 * The program {@code mtvp-rules}: options, input, output and exit status. {@link nl.mtvp.rules.command.terminal.Main}
 * starts it. Its subcommands are {@code ValidateCommand}, {@code FormCommand}, {@code RulesCommand},
 * {@code MenuCommand} and {@code ReadingsCommand}.
 */
@NullMarked
package nl.mtvp.rules.command.terminal;

import org.jspecify.annotations.NullMarked;
