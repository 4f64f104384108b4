package nl.mtvp.rules.command.words;

/** Makes a text safe to show: the text of a plan must not control the terminal or change the reading direction. */
public final class Printable {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /**
     * Returns the text with control and format characters written out, as in {@code \u001b}. Joiners stay: many emoji
     * need them.
     */
    public static String of(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean isPlain = c >= ' ' && c <= '~';
            if (!isPlain && !isHarmless(c)) {
                return writtenOut(text);
            }
            i += Character.charCount(c);
        }
        return text;
    }

    private static String writtenOut(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHarmless(c)) {
                printable.appendCodePoint(c);
            } else {
                printable.append("\\u%04x".formatted(c));
            }
        });
        return printable.toString();
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
