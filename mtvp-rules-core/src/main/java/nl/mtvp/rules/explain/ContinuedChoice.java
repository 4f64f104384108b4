package nl.mtvp.rules.explain;

import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * The practice develops an item of year 1 further in year 2.
 *
 * @param index position of the choice of year 2 that becomes a development, in the plan as it was handed in, from 0;
 *     null: a choice is added
 * @param item code of the item
 * @param title its Dutch title; null: it is not on the menu
 */
public record ContinuedChoice(
        @Nullable Integer index, String item, @Nullable String title) implements Change {

    @Override
    public int year() {
        return 2;
    }

    @Override
    public String inWords(Language language) {
        String choice = ChangeWords.choice(this, language);
        return switch (language) {
            case DUTCH -> "Ontwikkel in MTVP-jaar 2 verder wat in jaar 1 begon: " + choice + ".";
            case ENGLISH -> "Develop further in MTVP year 2 what began in year 1: " + choice + ".";
        };
    }
}
