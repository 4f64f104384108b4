package nl.mtvp.rules.internal.format;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an object in the plan format, in the order in which they are written, and how the object is built.
 *
 * @param <T> the object
 * @param <B> a draft of it: its builder, or the object itself
 */
public final class ObjectFormat<T, B> {

    private final Supplier<B> begin;
    private final Function<T, B> edit;
    private final Function<B, T> build;
    private final List<Property<T, B, ?>> properties;
    private final T empty;

    private ObjectFormat(
            Supplier<B> begin, Function<T, B> edit, Function<B, T> build, List<Property<T, B, ?>> properties) {
        this.begin = begin;
        this.edit = edit;
        this.build = build;
        this.properties = properties;
        this.empty = build.apply(begin.get());
    }

    /** Returns the format of objects that have a builder. */
    static <T, B> ObjectFormat<T, B> built(
            Supplier<B> begin, Function<T, B> edit, Function<B, T> build, List<Property<T, B, ?>> properties) {
        return new ObjectFormat<>(begin, edit, build, properties);
    }

    /** Returns the format of objects that are copied for each property that is set. */
    static <T> ObjectFormat<T, T> copied(T empty, List<Property<T, T, ?>> properties) {
        return new ObjectFormat<>(() -> empty, object -> object, draft -> draft, properties);
    }

    /** Returns the properties, in the order in which they are written. */
    public List<Property<T, B, ?>> properties() {
        return properties;
    }

    /** Returns a draft of which nothing is known. */
    public B begin() {
        return begin.get();
    }

    /** Builds the object from a draft. */
    public T build(B draft) {
        return build.apply(draft);
    }

    /** Returns the value of a property if the object has to state it; null: it means the same without. */
    public <V> @Nullable V stated(Property<T, B, V> property, T object) {
        V value = property.getter().apply(object);
        boolean implied =
                !property.required() && Objects.equals(value, property.getter().apply(empty));
        return implied ? null : value;
    }

    /** Returns whether the value of a property is unknown in an object that does not state it. */
    <V> boolean isUnknownIfAbsent(Property<T, B, V> property) {
        return !property.required() && property.getter().apply(empty) == null;
    }

    /** Returns a copy of the object with another value of one property. */
    public <V> T with(T object, Property<T, B, V> property, @Nullable V value) {
        return build.apply(property.setter().apply(edit.apply(object), value));
    }

    /** Returns the type of the property with a name; null: there is none. */
    public @Nullable ValueType<?> typeOf(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .map(Property::type)
                .findFirst()
                .orElse(null);
    }

    /** Returns a copy of the object with another value, of the right type, of the property with a name. */
    public T with(T object, String name, Object value) {
        Property<T, B, ?> named = properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
        return withValue(object, named, value);
    }

    @SuppressWarnings("unchecked") // whoever names the property passes a value of its type
    private <V> T withValue(T object, Property<T, B, V> property, Object value) {
        return with(object, property, (V) value);
    }
}
