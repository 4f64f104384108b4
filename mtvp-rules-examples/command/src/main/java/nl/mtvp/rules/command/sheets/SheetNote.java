package nl.mtvp.rules.command.sheets;

import nl.mtvp.rules.answers.FormNote;
import nl.mtvp.rules.terms.Language;

/**
 * A note on a row or a sheet.
 *
 * @param origin where the row or the sheet is
 * @param note what was assumed or passed over
 */
public record SheetNote(String origin, FormNote note) {

    /** Returns the note as a line for the user. */
    public String inWords(Language language) {
        return origin + ": " + note.message(language);
    }
}
