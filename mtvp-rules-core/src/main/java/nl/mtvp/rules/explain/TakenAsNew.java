package nl.mtvp.rules.explain;

import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * The practice carries out as new what it put forward as an earlier training, or as the development of an item that it
 * did not begin in year 1.
 *
 * @param index position of the choice in the plan as it was handed in, from 0
 * @param item code of the item
 * @param title its Dutch title; null: it is not on the menu
 * @param year its MTVP year, 1 or 2
 * @param basis the basis of the choice before the change: an earlier training, or carrying it out
 */
public record TakenAsNew(
        Integer index, String item, @Nullable String title, int year, ChoiceBasis basis) implements Change {

    @Override
    public String inWords(Language language) {
        String choice = ChangeWords.choice(this, language);
        boolean training = basis == ChoiceBasis.PRIOR_TRAINING;
        return switch (language) {
            case DUTCH ->
                (training
                                ? "Doe deze interventie in MTVP-jaar " + year
                                        + ", in plaats van een eerder gevolgde scholing op te geven: "
                                : "Begin in MTVP-jaar " + year
                                        + " met deze interventie als nieuw, in plaats van haar verder te ontwikkelen: ")
                        + choice + ".";
            case ENGLISH ->
                (training
                                ? "Carry out this intervention in MTVP year " + year
                                        + ", rather than put forward an earlier training: "
                                : "Begin this intervention as new in MTVP year " + year
                                        + ", rather than develop it further: ")
                        + choice + ".";
        };
    }
}
