package nl.mtvp.rules.internal.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills values into texts. */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Placeholders() {}

    /**
     * Returns a text with a value in place of each <code>{name}</code>.
     *
     * @param valueOf returns the value of a name
     */
    public static String fill(String text, UnaryOperator<String> valueOf) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(placeholder -> Matcher.quoteReplacement(valueOf.apply(placeholder.group(1))));
    }
}
