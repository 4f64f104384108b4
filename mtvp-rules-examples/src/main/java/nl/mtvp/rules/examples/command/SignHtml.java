package nl.mtvp.rules.examples.command;

import java.util.Locale;

/** Draws signs, always with words behind them; who listens to the page hears the words alone. */
final class SignHtml {

    private SignHtml() {
    }

    /** Writes a sign and its words. */
    static void write(Html html, Sign sign, String words) {
        html.add("span", sign.drawn(), "class", "sign", "aria-hidden", "true").text(" ").add("strong", words);
    }

    /** The class of style that goes with a sign. */
    static String style(Sign sign) {
        return sign.name().toLowerCase(Locale.ROOT);
    }
}
