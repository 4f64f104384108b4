package nl.mtvp.rules.command.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of an option, by the names that they have on the command line. Immutable. */
final class NamedValue<T> {

    private final Map<String, T> values = new LinkedHashMap<>();

    /** Takes values with their names, in the order in which they are listed. */
    @SafeVarargs
    NamedValue(Map.Entry<String, T>... values) {
        for (Map.Entry<String, T> value : values) {
            this.values.put(value.getKey(), value.getValue());
        }
    }

    /** Returns the value of a name; null: no value has it. */
    @Nullable
    T find(String name) {
        return values.get(name);
    }

    /** Returns all names, with commas between them. */
    String names() {
        return String.join(", ", values.keySet());
    }
}
