package nl.mtvp.rules.internal.text;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of codes and sections as people count them: 3.2, 3.2.1, 3.10; 5, 5V, 10. */
public final class NaturalOrder {

    /** Compares two texts in this order. */
    public static final Comparator<String> COMPARATOR = Comparator.comparing(NaturalOrder::padded);

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 6;

    private NaturalOrder() {}

    private static String padded(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }
}
