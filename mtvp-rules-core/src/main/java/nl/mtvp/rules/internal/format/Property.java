package nl.mtvp.rules.internal.format;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object in the plan format.
 *
 * @param name its name
 * @param type its type
 * @param required whether an object without it is refused
 * @param getter returns its value; null: unknown
 * @param setter sets its value in a draft of the object, and returns the draft with that value
 * @param <T> the object
 * @param <B> the draft
 * @param <V> the value
 */
public record Property<T, B, V>(
        String name,
        ValueType<V> type,
        boolean required,
        Function<T, @Nullable V> getter,
        BiFunction<B, @Nullable V, B> setter) {

    static <T, B, V> Property<T, B, V> required(
            String name, ValueType<V> type, Function<T, V> getter, BiFunction<B, V, B> setter) {
        return new Property<>(name, type, true, getter::apply, setter::apply);
    }

    static <T, B, V> Property<T, B, V> optional(
            String name, ValueType<V> type, Function<T, @Nullable V> getter, BiFunction<B, @Nullable V, B> setter) {
        return new Property<>(name, type, false, getter, setter);
    }
}
