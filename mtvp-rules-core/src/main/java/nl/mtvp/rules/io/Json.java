package nl.mtvp.rules.io;

import java.util.List;
import java.util.Map;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.report.Place;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** A JSON value with its place in the document. */
sealed interface Json {

    /** Returns the place where it begins. */
    Place place();

    /** Returns the value in short, for messages. */
    String excerpt();

    /**
     * An object. If a property occurs twice, the first is kept.
     *
     * @param whole whether its end was read; false: a missing property may be in the part that could not be read
     */
    record Obj(Place place, Map<String, Member> members, boolean whole) implements Json {
        @Override
        public String excerpt() {
            return "{…}";
        }
    }

    /** A property: the place of its name, and its value. */
    record Member(Place place, Json value) {}

    /** An array. */
    record Arr(Place place, List<Json> elements) implements Json {
        @Override
        public String excerpt() {
            return "[…]";
        }
    }

    /**
     * A string, a number (Integer or BigDecimal), a boolean or null.
     *
     * @param written how the document writes it; null: as its value does
     */
    record Scalar(
            Place place, @Nullable Object value, @Nullable String written) implements Json {

        Scalar(Place place, @Nullable Object value) {
            this(place, value, null);
        }

        @Override
        public String excerpt() {
            return written != null
                    ? Excerpt.of(written)
                    : value instanceof String text ? Excerpt.quoted(text) : Excerpt.of(String.valueOf(value));
        }
    }

    /** A number that is too long to be computed, or has too large an exponent; no property accepts it. */
    record OutOfRange(Place place, String digits) implements Json {
        @Override
        public String excerpt() {
            return Excerpt.of(digits);
        }
    }

    /** Returns the problem that it is not what was expected at its place. */
    default PlanProblem wrong(String pointer, Expectation expected, @Nullable String nearest) {
        return new PlanProblem(
                Kind.WRONG_VALUE, pointer, place().line(), place().column(), excerpt(), expected, nearest);
    }

    /** Returns whether it is JSON's null. */
    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.value() == null;
    }
}
