package nl.mtvp.rules.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.report.Expectation;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a document into values that know their place, as far as it can be read; what is wrong with its form becomes a problem. */
final class JsonReader implements AutoCloseable {

    private static final int DEEPEST = 16;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(100).build())
            .build();

    private final JsonParser parser;
    private final int lineOffset;
    private final List<PlanProblem> problems = new ArrayList<>();
    private boolean broken;

    /**
     * Begins to read.
     *
     * @param text       the text
     * @param lineOffset lines of the document that come before it
     */
    JsonReader(String text, int lineOffset) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
        this.lineOffset = lineOffset;
    }

    /** The next token; null: the document ends here, or cannot be read any further. */
    @Nullable JsonToken next() {
        try {
            return broken ? null : parser.nextToken();
        } catch (JacksonException e) {
            give(e, "");
            return null;
        }
    }

    /** The value that begins with the present token; what could be read of it, if it is broken. Null: nothing could. */
    @Nullable Json value() {
        return value("");
    }

    /** Whether the document could not be read any further. */
    boolean isBroken() {
        return broken;
    }

    /** The problems found since the last call. */
    List<PlanProblem> takeProblems() {
        List<PlanProblem> taken = List.copyOf(problems);
        problems.clear();
        return taken;
    }

    /** How many characters have been read. */
    long position() {
        return parser.currentLocation().getCharOffset();
    }

    /** Where the present token begins. */
    Json.Place place() {
        return place(parser.currentTokenLocation());
    }

    private Json.Place place(TokenStreamLocation location) {
        return new Json.Place(location.getLineNr() + lineOffset, location.getColumnNr());
    }

    private @Nullable Json value(String pointer) {
        try {
            Json.Place place = place();
            return switch (parser.currentToken()) {
                case START_OBJECT -> object(place, pointer);
                case START_ARRAY -> array(place, pointer);
                case VALUE_STRING -> new Json.Scalar(place, parser.getString());
                case VALUE_NUMBER_INT -> new Json.Scalar(place, whole());
                case VALUE_NUMBER_FLOAT -> new Json.Scalar(place, parser.getDecimalValue());
                case VALUE_TRUE -> new Json.Scalar(place, true);
                case VALUE_FALSE -> new Json.Scalar(place, false);
                default -> new Json.Scalar(place, null);
            };
        } catch (JacksonException e) {
            give(e, pointer);
            return null;
        }
    }

    private Object whole() {
        return parser.getNumberType() == JsonParser.NumberType.INT ? (Object) parser.getIntValue()
                : new BigDecimal(parser.getBigIntegerValue());
    }

    private Json object(Json.Place place, String pointer) {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        Json.Obj object = new Json.Obj(place, members);
        for (JsonToken token = next(); token != null && token != JsonToken.END_OBJECT; token = next()) {
            Json.Place namePlace = place();
            String name = parser.currentName();
            String memberPointer = Pointers.append(pointer, name);
            if (next() == null) {
                return object;
            }
            Json value = value(memberPointer);
            if (members.containsKey(name)) {
                problems.add(new PlanProblem(Kind.DUPLICATE_PROPERTY, memberPointer, namePlace.line(), namePlace.column(),
                        Json.quoted(name), Expectation.NONE, null));
            } else if (value != null) {
                members.put(name, new Json.Member(namePlace, value));
            }
        }
        return object;
    }

    private Json array(Json.Place place, String pointer) {
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = next(); token != null && token != JsonToken.END_ARRAY; token = next()) {
            Json value = value(Pointers.append(pointer, String.valueOf(elements.size())));
            if (value != null) {
                elements.add(value);
            }
        }
        return new Json.Arr(place, elements);
    }

    private void give(JacksonException e, String pointer) {
        broken = true;
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        Json.Place place = place(location);
        boolean tooLarge = e instanceof StreamConstraintsException;
        String found = e.getOriginalMessage().lines().findFirst().orElse("");
        problems.add(new PlanProblem(tooLarge ? Kind.TOO_LARGE : Kind.BROKEN_JSON, pointer, place.line(), place.column(), found,
                tooLarge ? new Expectation("hoogstens " + DEEPEST + " niveaus diep", "at most " + DEEPEST + " levels deep")
                        : Expectation.NONE, null));
    }

    @Override
    public void close() {
        parser.close();
    }
}
