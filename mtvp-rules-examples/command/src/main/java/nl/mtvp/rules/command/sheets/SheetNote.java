package nl.mtvp.rules.command.sheets;

import nl.mtvp.rules.answers.FormNote;

/**
 * A note on a row or a sheet.
 *
 * @param origin where the row or the sheet is
 * @param note what was assumed or passed over
 */
public record SheetNote(String origin, FormNote note) {}
