package nl.mtvp.rules.command.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of an option by the name that the value has on the command line. Immutable. */
final class NamedValue<T> implements ITypeConverter<T> {

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

    /** Returns the value of a name; the message of the exception lists the known names. */
    @Override
    public T convert(String name) {
        T value = find(name);
        if (value == null) {
            throw new TypeConversionException(String.join(", ", values.keySet()));
        }
        return value;
    }
}
