package nl.mtvp.rules.explain;

import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * The practice withdraws a choice.
 *
 * @param index position of the choice in the plan as it was handed in, from 0
 * @param item code of the item
 * @param title its Dutch title; null: it is not on the menu
 * @param year its MTVP year, 1 or 2
 */
public record WithdrawnChoice(
        Integer index, String item, @Nullable String title, int year) implements Change {

    @Override
    public String inWords(Language language) {
        String choice = ChangeWords.choiceInYear(this, language);
        return switch (language) {
            case DUTCH -> "Haal uit het plan: " + choice + ".";
            case ENGLISH -> "Take out of the plan: " + choice + ".";
        };
    }
}
