package nl.mtvp.rules.command.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import nl.mtvp.rules.command.words.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A document of markup, written from top to bottom. All texts and values of attributes are made safe to show and
 * escaped. The markup is HTML and well-formed XML as well.
 */
final class Html {

    private static final Set<String> INLINE = Set.of("a", "b", "code", "span", "strong");

    private final StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param tag its name
     * @param attributes names and values of its attributes, alternating
     */
    Html begin(String tag, String... attributes) {
        tag(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    Html end() {
        String tag = open.pop();
        text.append("</").append(tag).append(INLINE.contains(tag) ? ">" : ">\n");
        return this;
    }

    /** Adds a text. */
    Html text(String content) {
        escape(content);
        return this;
    }

    /** Adds an element that holds only a text. */
    Html add(String tag, String content, String... attributes) {
        return begin(tag, attributes).text(content).end();
    }

    /** Adds an element that never holds anything, such as {@code meta}. */
    Html addEmpty(String tag, String... attributes) {
        tag(tag, attributes).append(" />\n");
        return this;
    }

    /**
     * Adds a style sheet, which is not escaped.
     *
     * @throws IllegalArgumentException if it could end its element or would have to be escaped in XML
     */
    Html style(String css) {
        if (css.contains("<") || css.contains("&")) {
            throw new IllegalArgumentException("a style sheet holds < or &, which HTML and XML read differently");
        }
        text.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private StringBuilder tag(String tag, String... attributes) {
        text.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
        return text;
    }

    /** Adds a text. What lies between characters to escape is added at once: most texts hold none. */
    private void escape(String content) {
        String printable = Printable.of(content);
        int from = 0;
        for (int i = 0; i < printable.length(); i++) {
            String escaped = escaped(printable.charAt(i));
            if (escaped != null) {
                text.append(printable, from, i).append(escaped);
                from = i + 1;
            }
        }
        text.append(from == 0 ? printable : printable.substring(from));
    }

    /** Returns how a character is written; null: as it is. */
    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    /**
     * Returns the document.
     *
     * @throws IllegalStateException if an element was not ended
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open);
        }
        return text.toString();
    }
}
