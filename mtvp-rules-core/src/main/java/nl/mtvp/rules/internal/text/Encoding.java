package nl.mtvp.rules.internal.text;

/** Finds texts that were read or written in another encoding than UTF-8. */
public final class Encoding {

    private Encoding() {}

    /**
     * Checks a text that a region declares.
     *
     * @param kind what the text is, for the error
     * @param name which of these it is
     * @throws IllegalStateException if it is garbled
     */
    public static void requireSound(String text, String kind, Object name) {
        if (isGarbled(text)) {
            throw garbled(kind + name, text);
        }
    }

    /**
     * Returns an error about a garbled text.
     *
     * @param place where the text is
     */
    public static IllegalStateException garbled(String place, String text) {
        return new IllegalStateException(place + " is garbled: \"" + text
                + "\".\nSave the file in UTF-8, and let the build read it as UTF-8: project.build.sourceEncoding, and"
                + " -Dfile.encoding=UTF-8 for Maven before JDK 18.");
    }

    /**
     * Returns whether a text holds what accented letters and quotation marks become: a replacement character, or two or
     * three other letters. It searches for the first of these. A regular expression is slow at a start, and so is a
     * loop over all letters.
     */
    public static boolean isGarbled(String text) {
        return text.indexOf('\uFFFD') >= 0
                || isFollowed(text, '\u00C2', '\u0080', '\u00BF')
                || isFollowed(text, '\u00C3', '\u0080', '\u00BF')
                || isFollowed(text, '\u00E2', '\u0080', '\u0080')
                || isFollowed(text, '\u00E2', '\u20AC', '\u20AC');
    }

    /** Returns whether a letter is followed somewhere by one from a range. */
    private static boolean isFollowed(String text, char letter, char from, char to) {
        int i = text.indexOf(letter);
        while (i >= 0 && i + 1 < text.length()) {
            char next = text.charAt(i + 1);
            if (next >= from && next <= to) {
                return true;
            }
            i = text.indexOf(letter, i + 1);
        }
        return false;
    }
}
