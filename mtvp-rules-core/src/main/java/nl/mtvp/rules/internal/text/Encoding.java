package nl.mtvp.rules.internal.text;

import java.util.function.Supplier;

/** Finds texts that were read or written in another encoding than UTF-8. */
public final class Encoding {

    private static final char LAST_ASCII = '\u007F';

    private Encoding() {}

    /**
     * Checks a text that a region declares.
     *
     * @param place where the text is, for the error
     * @throws IllegalStateException if it is garbled
     */
    public static void requireSound(String text, Supplier<String> place) {
        if (isGarbled(text)) {
            throw new IllegalStateException(place.get() + " is garbled: \"" + text
                    + "\".\nSave the file in UTF-8, and let the build read it as UTF-8: project.build.sourceEncoding, and"
                    + " -Dfile.encoding=UTF-8 for Maven before JDK 18.");
        }
    }

    /**
     * Returns whether a text holds what accented letters and quotation marks become: a replacement character, or two or
     * three other letters. A regular expression would take a fifth of the time to the first verdict.
     */
    private static boolean isGarbled(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII) {
                char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                boolean isHalf = (c == '\u00C2' || c == '\u00C3') && next > LAST_ASCII && next <= '\u00BF';
                boolean isThird = c == '\u00E2' && (next == '\u0080' || next == '\u20AC');
                if (c == '\uFFFD' || isHalf || isThird) {
                    return true;
                }
            }
        }
        return false;
    }
}
