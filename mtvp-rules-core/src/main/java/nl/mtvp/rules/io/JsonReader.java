package nl.mtvp.rules.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.report.Place;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a document into values with their places, as far as it can be read. Errors in its form become problems. */
final class JsonReader implements AutoCloseable {

    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 100;

    /** Limits only the depth; only the size of the document limits the length of names, texts and numbers. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceText source;
    private final JsonParser parser;
    private final int lineOffset;
    private final ProblemList problems = new ProblemList();
    private final int mostValues;
    private int values;
    private boolean broken;

    /**
     * Begins to read a document of any number of values.
     *
     * @param source the text
     * @param lineOffset number of lines of the document before the text
     */
    JsonReader(SourceText source, int lineOffset) {
        this(source, lineOffset, Integer.MAX_VALUE);
    }

    /**
     * Begins to read.
     *
     * @param source the text
     * @param lineOffset number of lines of the document before the text
     * @param mostValues how many values may be in a value that is asked for
     */
    JsonReader(SourceText source, int lineOffset, int mostValues) {
        this.source = source;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), source.text());
        this.lineOffset = lineOffset;
        this.mostValues = mostValues;
    }

    /**
     * Reads a document that holds one value.
     *
     * @param expected what should be there
     * @param problems receives the problems
     * @return of a broken value, what could be read; null: nothing
     */
    static @Nullable Json only(SourceText source, int lineOffset, Expectation expected, List<PlanProblem> problems) {
        try (JsonReader reader = new JsonReader(source, lineOffset)) {
            Json value = reader.next() == null ? null : reader.value();
            problems.addAll(reader.takeProblems());
            if (value == null && problems.isEmpty()) {
                problems.add(new PlanProblem(Kind.EMPTY, "", lineOffset + 1, 1, "", expected, null));
            }
            return value;
        }
    }

    /** Returns the next token; null: the document ends here, or cannot be read any further. */
    @Nullable
    JsonToken next() {
        return next("");
    }

    /** Returns the value that begins with the current token; of a broken value, what could be read; null: nothing. */
    @Nullable
    Json value() {
        values = 0;
        return value("");
    }

    /** Returns whether the document is broken, so that it cannot be read any further. */
    boolean isBroken() {
        return broken;
    }

    /** Returns the problems found since the last call. */
    List<PlanProblem> takeProblems() {
        return problems.take();
    }

    /** Returns how many characters have been read. */
    long position() {
        return parser.currentLocation().getCharOffset();
    }

    /** Returns the place where the current token begins. */
    Place place() {
        return place(parser.currentTokenLocation());
    }

    private Place place(TokenStreamLocation location) {
        return new Place(location.getLineNr() + lineOffset, location.getColumnNr());
    }

    private @Nullable JsonToken next(String pointer) {
        try {
            return broken ? null : parser.nextToken();
        } catch (JacksonException e) {
            breakOff(e, pointer);
            return null;
        }
    }

    private @Nullable Json value(String pointer) {
        try {
            Place place = place();
            if (++values > mostValues) {
                breakOff(
                        pointer,
                        place,
                        "> " + mostValues,
                        new Expectation("hoogstens " + mostValues + " waarden", "at most " + mostValues + " values"));
                return null;
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> object(place, pointer);
                case START_ARRAY -> array(place, pointer);
                case VALUE_STRING -> new Json.Scalar(place, parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place, parser.getString());
                case VALUE_TRUE -> new Json.Scalar(place, true);
                case VALUE_FALSE -> new Json.Scalar(place, false);
                default -> new Json.Scalar(place, null);
            };
        } catch (JacksonException e) {
            breakOff(e, pointer);
            return null;
        }
    }

    private Json number(Place place, String digits) {
        if (digits.length() > LONGEST_NUMBER) {
            return new Json.OutOfRange(place, digits);
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            boolean isInteger = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && number.toBigInteger().bitLength() < Integer.SIZE;
            return isInteger ? new Json.Scalar(place, number.intValue()) : new Json.Scalar(place, number, digits);
        } catch (NumberFormatException e) {
            return new Json.OutOfRange(place, digits);
        }
    }

    private Json object(Place place, String pointer) {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        JsonToken token = next(pointer);
        while (token != null && token != JsonToken.END_OBJECT) {
            Place namePlace = place();
            String name = parser.currentName();
            String memberPointer = Pointers.append(pointer, name);
            Json value = next(memberPointer) == null ? null : value(memberPointer);
            if (members.containsKey(name)) {
                problems.add(new PlanProblem(
                        Kind.DUPLICATE_PROPERTY,
                        memberPointer,
                        namePlace.line(),
                        namePlace.column(),
                        Excerpt.quoted(name),
                        Expectation.NONE,
                        null));
            } else {
                // The name was read, so it is checked even if its value could not be read.
                members.put(name, new Json.Member(namePlace, value == null ? new Json.Scalar(namePlace, null) : value));
            }
            token = next(pointer);
        }
        return new Json.Obj(place, members, token != null);
    }

    private Json array(Place place, String pointer) {
        List<Json> elements = new ArrayList<>();
        String elementPointer = Pointers.append(pointer, "0");
        for (JsonToken token = next(elementPointer);
                token != null && token != JsonToken.END_ARRAY;
                token = next(elementPointer)) {
            Json value = value(elementPointer);
            if (value != null) {
                elements.add(value);
            }
            elementPointer = Pointers.append(pointer, String.valueOf(elements.size()));
        }
        return new Json.Arr(place, elements);
    }

    private void breakOff(String pointer, Place place, String found, Expectation expected) {
        broken = true;
        problems.addLast(new PlanProblem(Kind.TOO_LARGE, pointer, place.line(), place.column(), found, expected, null));
    }

    private void breakOff(JacksonException e, String pointer) {
        broken = true;
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        if (e instanceof StreamConstraintsException) {
            breakOff(
                    pointer,
                    place(location),
                    "> " + DEEPEST,
                    new Expectation("hoogstens " + DEEPEST + " niveaus diep", "at most " + DEEPEST + " levels deep"));
        } else {
            problems.addLast(
                    JsonFault.at((int) location.getCharOffset(), source).problem(pointer, lineOffset));
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
