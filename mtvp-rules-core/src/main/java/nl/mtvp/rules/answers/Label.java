package nl.mtvp.rules.answers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares wordings as an office does: case, spaces, quotes, dashes and punctuation at the end make no difference. */
final class Label {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern QUOTES = Pattern.compile("[\"\\u2018-\\u201F\\u2032\\u2033\\u00B4`\\u00AB\\u00BB]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern END = Pattern.compile("[\\s.,:;!?*\\u2026]+$");

    private Label() {}

    /** Returns a text on one line, without invisible characters, with one kind of quotes and dashes. */
    static String clean(String text) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return DASHES.matcher(QUOTES.matcher(spaced).replaceAll("'")).replaceAll("-");
    }

    /** Returns a text without invisible characters, and without spaces around it. */
    static String trim(String text) {
        return INVISIBLE.matcher(text).replaceAll("").replace('\u00A0', ' ').strip();
    }

    /** Returns what two wordings of one label have in common. */
    static String key(String text) {
        return END.matcher(clean(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
