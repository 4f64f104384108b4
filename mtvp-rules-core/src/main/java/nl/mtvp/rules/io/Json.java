package nl.mtvp.rules.io;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where it stands in its document. */
sealed interface Json {

    /** Where it begins. */
    Place place();

    /** The value as it looks, shortened, for messages. */
    String excerpt();

    /**
     * A place in a document.
     *
     * @param line   from 1
     * @param column in characters, from 1
     */
    record Place(int line, int column) {
    }

    /** An object; of a property that stands twice the first is kept. */
    record Obj(Place place, Map<String, Member> members) implements Json {
        @Override
        public String excerpt() {
            return "{…}";
        }
    }

    /** A property: where its name stands, and its value. */
    record Member(Place place, Json value) {
    }

    /** An array. */
    record Arr(Place place, List<Json> elements) implements Json {
        @Override
        public String excerpt() {
            return "[…]";
        }
    }

    /** A string, a number (Integer or BigDecimal), a boolean or null. */
    record Scalar(Place place, @Nullable Object value) implements Json {
        @Override
        public String excerpt() {
            return value instanceof String text ? quoted(text) : String.valueOf(value);
        }
    }

    /** Whether it is JSON's null. */
    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.value() == null;
    }

    /** A text in quotes, shortened, with what cannot be seen written out. */
    static String quoted(String text) {
        int longest = 60;
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(longest).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                quoted.append("\\u").append(hex(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append(text.codePointCount(0, text.length()) > longest ? "…\"" : "\"").toString();
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
