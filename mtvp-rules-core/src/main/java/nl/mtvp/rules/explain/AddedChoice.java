package nl.mtvp.rules.explain;

import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.report.Language;

/**
 * The practice chooses a further intervention.
 *
 * @param item  code of the menu item
 * @param title its Dutch title
 * @param year  MTVP year, 1 or 2
 * @param mode  whether it is new, or the item of year 1 is developed further
 */
public record AddedChoice(String item, String title, int year, ChoiceMode mode) implements Change {

    @Override
    public String inWords(Language language) {
        String what = item + " " + title;
        return switch (language) {
            case DUTCH -> mode == ChoiceMode.NEW ? "Kies in MTVP-jaar " + year + ": " + what + "."
                    : "Ontwikkel in MTVP-jaar " + year + " door wat in jaar 1 gekozen is: " + what + ".";
            case ENGLISH -> mode == ChoiceMode.NEW ? "Choose in MTVP year " + year + ": " + what + "."
                    : "Develop further in MTVP year " + year + " what was chosen in year 1: " + what + ".";
        };
    }
}
