package nl.mtvp.rules.examples.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of an option by the name that the value has on the command line. Immutable. */
final class NamedValue<T> implements ITypeConverter<T> {

    private final Map<String, T> values = new LinkedHashMap<>();

    /** Values with their names, in the order in which they are told. */
    @SafeVarargs
    NamedValue(Map.Entry<String, T>... values) {
        for (Map.Entry<String, T> value : values) {
            this.values.put(value.getKey(), value.getValue());
        }
    }

    /** The value of a name; empty: no value is named so. */
    Optional<T> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value of a name; the exception's message lists the names that there are. */
    @Override
    public T convert(String name) {
        return find(name).orElseThrow(() -> new TypeConversionException(String.join(", ", values.keySet())));
    }
}
