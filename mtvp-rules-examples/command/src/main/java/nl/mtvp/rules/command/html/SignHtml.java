package nl.mtvp.rules.command.html;

import java.util.Locale;
import nl.mtvp.rules.command.words.Sign;

/** Draws signs, always followed by words; a screen reader reads only the words. */
final class SignHtml {

    private SignHtml() {}

    /** Writes a sign and its words. */
    static void write(Html html, Sign sign, String words) {
        html.add("span", sign.drawn(), "class", "sign", "aria-hidden", "true")
                .text(" ")
                .add("strong", words);
    }

    /** Returns the style class of a sign. */
    static String style(Sign sign) {
        return sign.name().toLowerCase(Locale.ROOT);
    }
}
