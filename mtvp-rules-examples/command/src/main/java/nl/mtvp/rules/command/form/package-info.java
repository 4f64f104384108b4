/** Writes the empty forms of regions: as a workbook to fill in, or as the header of a sheet of answers. */
@NullMarked
package nl.mtvp.rules.command.form;

import org.jspecify.annotations.NullMarked;
