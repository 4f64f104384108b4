package nl.mtvp.rules.explain;

import nl.mtvp.rules.terms.Language;

/** Names the choice that a change is about. */
final class ChangeWords {

    private ChangeWords() {}

    /** Returns the item: its code, and its title if it has one. */
    static String item(Change change) {
        return change.title() == null ? change.item() : change.item() + " " + change.title();
    }

    /** Returns on which day the practice can begin; empty: the change is not about the day. */
    static String day(Change change, Language language) {
        if (change.plannedStart() == null) {
            return "";
        }
        String day = language.inWords(change.plannedStart());
        return switch (language) {
            case DUTCH -> ", en begin bijvoorbeeld op " + day;
            case ENGLISH -> ", and begin on " + day + ", for instance";
        };
    }

    /** Returns the item with the number of the choice in the plan; if a choice is added, the item alone. */
    static String choice(Change change, Language language) {
        Integer index = change.index();
        return index == null ? item(change) : item(change) + place(index, language);
    }

    private static String place(int index, Language language) {
        return (language == Language.DUTCH ? " (keuze " : " (choice ") + (index + 1) + ")";
    }

    /** Returns the item with its year, and with the number of the choice in the plan. */
    static String choiceInYear(Change change, Language language) {
        String year = (language == Language.DUTCH ? " in MTVP-jaar " : " in MTVP year ") + change.year();
        Integer index = change.index();
        return item(change) + year + (index == null ? "" : place(index, language));
    }
}
