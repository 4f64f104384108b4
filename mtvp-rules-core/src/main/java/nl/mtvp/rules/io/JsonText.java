package nl.mtvp.rules.io;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import nl.mtvp.rules.internal.text.LoneSurrogates;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON as text. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /**
     * Returns an object as text, without a line end.
     *
     * @param indented whether it is written on several lines; false: on one line
     * @param properties writes its properties
     */
    static String object(boolean indented, Consumer<JsonGenerator> properties) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(context(indented), out)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        return LoneSurrogates.escapedIn(out.toString());
    }

    /** Writes a property as a text; null: it is left out. */
    static void optional(JsonGenerator json, String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    /** Writes a property with an array of what some elements become. */
    static <T> void array(JsonGenerator json, String name, Collection<T> elements, Consumer<? super T> writer) {
        json.writeArrayPropertyStart(name);
        elements.forEach(writer);
        json.writeEndArray();
    }

    /** Writes a property with an array of texts. */
    static void texts(JsonGenerator json, String name, Collection<String> texts) {
        array(json, name, texts, json::writeString);
    }

    /** Writes a value that a plan can hold. */
    static void value(JsonGenerator json, Object value) {
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Collection<?> values) {
            json.writeStartArray();
            values.forEach(element -> value(json, element));
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }

    private static ObjectWriteContext context(boolean indented) {
        if (!indented) {
            return ObjectWriteContext.empty();
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
