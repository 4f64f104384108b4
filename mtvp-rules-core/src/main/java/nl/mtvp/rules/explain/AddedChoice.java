package nl.mtvp.rules.explain;

import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * The practice chooses one more intervention from the menu.
 *
 * @param item code of the menu item
 * @param title its Dutch title
 * @param year MTVP year, 1 or 2
 */
public record AddedChoice(String item, String title, int year) implements Change {

    @Override
    public @Nullable Integer index() {
        return null;
    }

    @Override
    public String inWords(Language language) {
        return switch (language) {
            case DUTCH -> "Kies in MTVP-jaar " + year + ": " + ChangeWords.item(this) + ".";
            case ENGLISH -> "Choose in MTVP year " + year + ": " + ChangeWords.item(this) + ".";
        };
    }
}
