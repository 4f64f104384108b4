package nl.mtvp.rules.terms;

import org.jspecify.annotations.Nullable;

/**
 * Where a requirement is written.
 *
 * @param document title of the document
 * @param section paragraph or heading within it
 * @param item number of the menu item or bullet; null: the section as a whole
 */
public record Source(
        String document, String section, @Nullable String item) {

    /** The source of advice on what can hardly be so in a plan: no document asks for it. */
    public static final Source PLAUSIBILITY = new Source("plausibility", "plausibility", null);

    private static final String ITEM = " item ";

    /**
     * Reads a source as rules state it: {@code 3.2.1 item 4} is item 4 of section 3.2.1, and {@code plausibility} is
     * {@link #PLAUSIBILITY}.
     *
     * @param document title of the document
     * @param place section, or section and item with the word "item" between
     */
    public static Source of(String document, String place) {
        if (place.equals(PLAUSIBILITY.section())) {
            return PLAUSIBILITY;
        }
        int separator = place.indexOf(ITEM);
        return separator < 0
                ? new Source(document, place, null)
                : new Source(document, place.substring(0, separator), place.substring(separator + ITEM.length()));
    }

    /** Returns whether no document asks for it: it is {@link #PLAUSIBILITY}. */
    public boolean isPlausibility() {
        return document.equals(PLAUSIBILITY.document);
    }

    /** Returns the source in one line: document, section and item. */
    @Override
    public String toString() {
        return isPlausibility() ? section : document + ", " + section + (item == null ? "" : " (" + item + ")");
    }
}
