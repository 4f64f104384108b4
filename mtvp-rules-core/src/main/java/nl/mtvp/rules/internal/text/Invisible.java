package nl.mtvp.rules.internal.text;

/** Characters that nobody sees: spaces of all kinds, and characters that take no room. */
public final class Invisible {

    private Invisible() {}

    /** Returns whether a character is invisible. */
    public static boolean is(char c) {
        boolean isPlain = c > ' ' && c < 127;
        return !isPlain
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** Returns whether a text shows nothing. */
    public static boolean isAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns a text without its invisible characters; a space within it, of any kind, becomes a plain one. */
    public static String removedFrom(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSpaceChar(c)) {
                visible.append(' ');
            } else if (!is(c)) {
                visible.append(c);
            }
        }
        return visible.toString().strip();
    }
}
