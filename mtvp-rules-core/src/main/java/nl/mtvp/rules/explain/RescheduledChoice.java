package nl.mtvp.rules.explain;

import java.time.LocalDate;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * The practice begins with a choice on another day. If the plan names no day, it begins on the day that is proposed.
 *
 * @param index position of the choice in the plan as it was handed in, from 0
 * @param item code of the item
 * @param title its Dutch title; null: it is not on the menu
 * @param year its MTVP year, 1 or 2
 * @param before the day on which the practice plans to begin; null: the plan names none
 * @param after a day with which the plan complies; another day may also comply
 */
public record RescheduledChoice(
        Integer index,
        String item,
        @Nullable String title,
        int year,
        @Nullable LocalDate before,
        LocalDate after) implements Change {

    @Override
    public LocalDate plannedStart() {
        return after;
    }

    @Override
    public String inWords(Language language) {
        String choice = ChangeWords.choiceInYear(this, language);
        String newDay = language.inWords(after);
        String oldDay = before == null ? null : language.inWords(before);
        return switch (language) {
            case DUTCH ->
                (oldDay == null ? "Begin" : "Begin niet op " + oldDay + ", maar") + " bijvoorbeeld op " + newDay + ": "
                        + choice + ".";
            case ENGLISH ->
                "Begin on " + newDay + ", for instance" + (oldDay == null ? "" : ", rather than on " + oldDay) + ": "
                        + choice + ".";
        };
    }
}
