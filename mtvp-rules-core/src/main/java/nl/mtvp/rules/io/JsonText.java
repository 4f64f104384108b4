package nl.mtvp.rules.io;

import java.io.StringWriter;
import java.util.function.Consumer;
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
        return out.toString();
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
