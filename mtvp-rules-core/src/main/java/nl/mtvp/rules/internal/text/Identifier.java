package nl.mtvp.rules.internal.text;

/** The form of the ids, codes and names that a region declares, so that they can be shown and linked to anywhere. */
public final class Identifier {

    private static final int LONGEST = 100;

    private Identifier() {}

    /** Returns whether a text has the form: at most 100 letters, digits, hyphens, dots and underscores. */
    public static boolean isSound(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean isInside = i > 0 && (c == '-' || c == '.');
            if (c != '_' && !isInside && !isLetterOrNumber(c)) {
                return false;
            }
        }
        return !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST;
    }

    /** Returns whether a character is a letter, a digit or another number, such as ½ and Ⅳ. */
    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
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
