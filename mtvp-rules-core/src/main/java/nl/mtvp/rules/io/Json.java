package nl.mtvp.rules.io;

import java.util.List;
import java.util.Map;
import nl.mtvp.rules.internal.text.Excerpt;
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

    /**
     * An object; of a property that stands twice the first is kept.
     *
     * @param whole whether its end was read, so that what is missing does not come later
     */
    record Obj(Place place, Map<String, Member> members, boolean whole) implements Json {
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
            return value instanceof String text ? Excerpt.quoted(text) : Excerpt.of(String.valueOf(value));
        }
    }

    /** A number that is too long, or whose exponent is too large, to be worked out: no property can hold it. */
    record OutOfRange(Place place, String digits) implements Json {
        @Override
        public String excerpt() {
            return Excerpt.of(digits);
        }
    }

    /** Whether it is JSON's null. */
    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.value() == null;
    }
}
