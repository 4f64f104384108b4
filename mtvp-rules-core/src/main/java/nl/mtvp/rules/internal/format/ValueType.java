package nl.mtvp.rules.internal.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.IntervisionForm;
import org.jspecify.annotations.Nullable;

/**
 * The type of a property in the plan format.
 *
 * @param kind what its values are
 * @param constants the constants that are its values; null: they are no constants
 * @param object the format of the objects that are its values, or the elements of its values; null: they are no objects
 *     of a fixed format
 * @param <V> its values in Java
 */
public record ValueType<V>(
        Kind kind, @Nullable Class<?> constants, @Nullable ObjectFormat<?, ?> object) {

    /** What the values of a property are. */
    public enum Kind {
        /** A string. */
        TEXT,
        /** True or false. */
        BOOLEAN,
        /** A whole number from 0. */
        COUNT,
        /** A day. */
        DATE,
        /** An MTVP year, 1 or 2. */
        YEAR,
        /** A set of MTVP years. */
        YEARS,
        /** The name of a constant. */
        CONSTANT,
        /** A set of forms of intervision. */
        FORMS,
        /** An object of a fixed format. */
        OBJECT,
        /** A list of objects of one fixed format. */
        OBJECTS,
        /** An object of facts that a region declares. */
        FACTS,
        /** An object of texts with any names. */
        TEXTS
    }

    public static final ValueType<String> TEXT = new ValueType<>(Kind.TEXT, null, null);
    static final ValueType<Boolean> BOOLEAN = new ValueType<>(Kind.BOOLEAN, null, null);
    static final ValueType<Integer> COUNT = new ValueType<>(Kind.COUNT, null, null);
    static final ValueType<LocalDate> DATE = new ValueType<>(Kind.DATE, null, null);
    static final ValueType<Integer> YEAR = new ValueType<>(Kind.YEAR, null, null);
    static final ValueType<Set<Integer>> YEARS = new ValueType<>(Kind.YEARS, null, null);
    static final ValueType<Facts> FACTS = new ValueType<>(Kind.FACTS, null, null);
    static final ValueType<Set<IntervisionForm>> FORMS = new ValueType<>(Kind.FORMS, null, null);
    static final ValueType<Map<String, String>> TEXTS = new ValueType<>(Kind.TEXTS, null, null);

    static <E extends Enum<E>> ValueType<E> constant(Class<E> constants) {
        return new ValueType<>(Kind.CONSTANT, constants, null);
    }

    static <T> ValueType<T> object(ObjectFormat<T, ?> object) {
        return new ValueType<>(Kind.OBJECT, null, object);
    }

    static <T> ValueType<List<T>> objects(ObjectFormat<T, ?> object) {
        return new ValueType<>(Kind.OBJECTS, null, object);
    }
}
