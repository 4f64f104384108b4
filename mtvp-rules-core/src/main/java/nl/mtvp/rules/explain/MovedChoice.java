package nl.mtvp.rules.explain;

import java.time.LocalDate;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * The practice carries out a choice in the other MTVP year. One that moves to year 1 begins there as new.
 *
 * @param index position of the choice in the plan as it was handed in, from 0
 * @param item code of the item
 * @param title its Dutch title; null: it is not on the menu
 * @param year MTVP year to which it moves, 1 or 2
 * @param plannedStart a day in that year on which it can begin, since its own day is not in it; another day may also
 *     do. Null: its day stays as it is
 */
public record MovedChoice(
        Integer index,
        String item,
        @Nullable String title,
        int year,
        @Nullable LocalDate plannedStart) implements Change {

    @Override
    public String inWords(Language language) {
        String choice = ChangeWords.choice(this, language);
        return switch (language) {
            case DUTCH ->
                "Verplaats van MTVP-jaar " + (3 - year) + " naar MTVP-jaar " + year + ChangeWords.day(this, language)
                        + ": " + choice + ".";
            case ENGLISH ->
                "Move from MTVP year " + (3 - year) + " to MTVP year " + year + ChangeWords.day(this, language) + ": "
                        + choice + ".";
        };
    }
}
