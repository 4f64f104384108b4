package nl.mtvp.rules.answers;

import nl.mtvp.rules.terms.Language;

/**
 * What was assumed or passed over when a sheet was read. A note is no finding and no problem.
 *
 * @param dutch in Dutch
 * @param english in English
 */
public record FormNote(String dutch, String english) {

    /** Returns the note in a language. */
    public String message(Language language) {
        return language == Language.DUTCH ? dutch : english;
    }
}
