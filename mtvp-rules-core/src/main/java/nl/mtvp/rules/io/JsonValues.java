package nl.mtvp.rules.io;

import java.math.BigDecimal;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;

/** Writes the values that a plan can hold. */
final class JsonValues {

    private JsonValues() {}

    static void write(JsonGenerator json, Object value) {
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Collection<?> values) {
            json.writeStartArray();
            values.forEach(element -> write(json, element));
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
