package nl.mtvp.rules.internal.text;

import java.util.Comparator;

/** The order of codes and sections as people count them: 3.2, 3.2.1, 3.10; 5, 5V, 10. */
public final class NaturalOrder {

    /** Compares texts in this order. */
    public static final Comparator<String> COMPARATOR = NaturalOrder::compare;

    private static final int DIGITS = 6;

    private NaturalOrder() {}

    /** Compares two texts in this order. */
    public static int compare(String one, String other) {
        return padded(one).compareTo(padded(other));
    }

    private static String padded(String text) {
        StringBuilder padded = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end > i) {
                padded.append("0".repeat(Math.max(0, DIGITS - (end - i)))).append(text, i, end);
                i = end;
            } else {
                padded.append(text.charAt(i));
                i++;
            }
        }
        return padded.toString();
    }
}
