/**
 * The command {@code mtvp-rules}: judges plans in files, and tells which rules and menus there are.
 *
 * <p>{@link nl.mtvp.rules.examples.command.Main} starts it; {@code ValidateCommand}, {@code RulesCommand} and {@code MenuCommand} are what it can do.
 */
@NullMarked
package nl.mtvp.rules.examples.command;

import org.jspecify.annotations.NullMarked;
