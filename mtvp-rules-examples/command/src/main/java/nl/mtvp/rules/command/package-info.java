/**
 * The command {@code mtvp-rules}: judges plans in files, and lists rules and menus.
 *
 * <p>{@link nl.mtvp.rules.command.Main} starts it. Its subcommands are {@code ValidateCommand}, {@code RulesCommand},
 * {@code MenuCommand} and {@code ReadingsCommand}.
 */
@NullMarked
package nl.mtvp.rules.command;

import org.jspecify.annotations.NullMarked;
