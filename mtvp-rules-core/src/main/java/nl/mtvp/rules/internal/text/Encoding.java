package nl.mtvp.rules.internal.text;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Finds texts that were read or written in another encoding than UTF-8. */
public final class Encoding {

    /** What accented letters and quotation marks become: a replacement character, or two or three other letters. */
    private static final Pattern GARBLED = Pattern.compile("\uFFFD|[\u00C2\u00C3][\u0080-\u00BF]|\u00E2[\u0080\u20AC]");

    private Encoding() {}

    /**
     * Checks a text that a region declares.
     *
     * @param place where the text is, for the error
     * @throws IllegalStateException if it is garbled
     */
    public static void requireSound(String text, Supplier<String> place) {
        if (GARBLED.matcher(text).find()) {
            throw new IllegalStateException(place.get() + " is garbled: \"" + text
                    + "\".\nSave the file in UTF-8, and let the build read it as UTF-8: project.build.sourceEncoding, and"
                    + " -Dfile.encoding=UTF-8 for Maven before JDK 18.");
        }
    }
}
