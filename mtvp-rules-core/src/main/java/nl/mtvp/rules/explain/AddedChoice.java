package nl.mtvp.rules.explain;

import java.time.LocalDate;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * The practice chooses one more intervention from the menu.
 *
 * @param item code of the menu item
 * @param title its Dutch title
 * @param year MTVP year, 1 or 2
 * @param plannedStart a first day before that of the choice that the item has to precede; another day may also do;
 *     null: the day does not matter
 */
public record AddedChoice(
        String item, String title, int year, @Nullable LocalDate plannedStart) implements Change {

    /** Creates an addition for which the day does not matter. */
    public AddedChoice(String item, String title, int year) {
        this(item, title, year, null);
    }

    @Override
    public @Nullable Integer index() {
        return null;
    }

    @Override
    public String inWords(Language language) {
        String item = ChangeWords.item(this);
        return switch (language) {
            case DUTCH -> "Kies in MTVP-jaar " + year + ChangeWords.day(this, language) + ": " + item + ".";
            case ENGLISH -> "Choose in MTVP year " + year + ChangeWords.day(this, language) + ": " + item + ".";
        };
    }
}
