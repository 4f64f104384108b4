package nl.mtvp.rules.command.data;

import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mtvp.rules.internal.text.LoneSurrogates;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A JSON object, whose properties have the order in which they are added. Not for use by several threads. */
final class JsonObject {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    /**
     * Adds a property.
     *
     * @param name its name
     * @param value another object, a collection, a truth or a number; anything else is written as a string; null: the
     *     property is left out
     */
    JsonObject with(String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
        return this;
    }

    /**
     * Returns an object, or a collection of them, as text with a line end.
     *
     * @param value the object or collection
     * @param indented whether it is written on several lines
     */
    static String text(Object value, boolean indented) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json =
                FACTORY.createGenerator(indented ? new Indented() : ObjectWriteContext.empty(), out)) {
            write(json, value);
        }
        return LoneSurrogates.escapedIn(out.toString()) + "\n";
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof JsonObject object) {
            json.writeStartObject();
            object.properties.forEach((name, property) -> {
                json.writeName(name);
                write(json, property);
            });
            json.writeEndObject();
        } else if (value instanceof Collection<?> elements) {
            json.writeStartArray();
            elements.forEach(element -> write(json, element));
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }

    /** Makes Jackson write on several lines. */
    private static final class Indented extends ObjectWriteContext.Base {

        private final DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        private final PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
