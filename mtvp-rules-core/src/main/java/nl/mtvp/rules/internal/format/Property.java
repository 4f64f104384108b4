package nl.mtvp.rules.internal.format;

/**
 * A property of an object in the plan format.
 *
 * @param name its name
 * @param type its type
 * @param required whether an object without it is refused
 * @param <V> its values in Java
 */
public record Property<V>(String name, ValueType<V> type, boolean required) {

    static <V> Property<V> required(String name, ValueType<V> type) {
        return new Property<>(name, type, true);
    }

    static <V> Property<V> optional(String name, ValueType<V> type) {
        return new Property<>(name, type, false);
    }
}
