/** Reads sheets of answers from files: the rows of .csv and .xlsx files become plans. It says nothing to a user. */
@NullMarked
package nl.mtvp.rules.command.sheets;

import org.jspecify.annotations.NullMarked;
