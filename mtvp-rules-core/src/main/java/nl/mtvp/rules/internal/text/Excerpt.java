package nl.mtvp.rules.internal.text;

/** Shortens what an input holds to fit in a message of one line. */
public final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /** Returns a text in quotes, shortened, with invisible characters escaped. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (isVisible(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(escaped(c));
            }
        });
        return quoted.append(isLong(text) ? "…\"" : "\"").toString();
    }

    /** Returns a value as it is written, shortened. */
    public static String of(String value) {
        return isLong(value) ? value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…" : value;
    }

    private static boolean isLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }

    /** A space other than the usual one looks like it, so it counts as invisible. */
    private static boolean isVisible(int c) {
        return c == ' '
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }

    /** Escapes a character as JSON does. */
    private static String escaped(int c) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            escaped.append("\\u%04x".formatted((int) unit));
        }
        return escaped.toString();
    }
}
