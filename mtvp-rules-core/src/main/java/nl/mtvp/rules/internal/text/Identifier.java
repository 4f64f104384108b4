package nl.mtvp.rules.internal.text;

import java.util.regex.Pattern;

/** The form of the ids, codes and names that a region declares, so that they can be shown and linked to anywhere. */
public final class Identifier {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,99}");

    private Identifier() {}

    /** Returns whether a text has the form: at most 100 letters, digits, hyphens, dots and underscores. */
    public static boolean isSound(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Checks an id that a region declares.
     *
     * @param what what it is the id of, for the error
     * @throws IllegalStateException if it has another form
     */
    public static void requireSound(String text, String what) {
        if (!isSound(text)) {
            throw new IllegalStateException(
                    what + " is " + Excerpt.quoted(text)
                            + ".\nUse at most 100 letters, digits, hyphens, dots and underscores, and no hyphen or dot at the beginning.");
        }
    }
}
