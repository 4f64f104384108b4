package nl.mtvp.rules.explain;

import nl.mtvp.rules.report.Language;

/**
 * The practice withdraws a choice.
 *
 * @param index position of the choice in the plan as it was handed in, from 0
 * @param item  code of the item
 * @param year  its MTVP year, 1 or 2
 */
public record WithdrawnChoice(int index, String item, int year) implements Change {

    @Override
    public String inWords(Language language) {
        return switch (language) {
            case DUTCH -> "Haal uit het plan: " + item + " in MTVP-jaar " + year + " (keuze " + (index + 1) + ").";
            case ENGLISH -> "Take out of the plan: " + item + " in MTVP year " + year + " (choice " + (index + 1) + ").";
        };
    }
}
