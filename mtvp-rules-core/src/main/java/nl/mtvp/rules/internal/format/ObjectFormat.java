package nl.mtvp.rules.internal.format;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an object in the plan format, in the order in which they are written, and how the object is built.
 * A format finds its properties by a switch over their names. A method reference for each would take a tenth of the
 * time to the first verdict.
 *
 * @param <T> the object
 * @param <B> a draft of it: its builder, or the object itself
 */
public abstract class ObjectFormat<T, B> {

    private final T empty;
    private final List<Property<?>> properties;

    /**
     * Creates a format.
     *
     * @param empty an object of which nothing is known
     * @param properties the properties, in the order in which they are written
     */
    ObjectFormat(T empty, Property<?>... properties) {
        this.empty = empty;
        this.properties = List.of(properties);
    }

    /** Returns a draft that is like an object. */
    abstract B edit(T object);

    /** Builds the object from a draft. */
    public abstract T build(B draft);

    /** Returns the value of a property; null: unknown. */
    abstract @Nullable Object get(T object, String property);

    /** Sets the value of a property in a draft, and returns the draft with that value. */
    abstract B set(B draft, String property, @Nullable Object value);

    /** Returns a value as one of the class that its property has. */
    @SuppressWarnings("unchecked") // whoever names a property passes a value of its type
    static <V> V as(@Nullable Object value) {
        return (V) value;
    }

    static IllegalArgumentException noProperty(String name) {
        return new IllegalArgumentException("the format has no property " + name);
    }

    /** Returns the properties, in the order in which they are written. */
    public List<Property<?>> properties() {
        return properties;
    }

    /** Returns a draft of which nothing is known. */
    public B begin() {
        return edit(empty);
    }

    /** Returns the value of a property; null: unknown. */
    public <V> @Nullable V value(T object, Property<V> property) {
        return as(get(object, property.name()));
    }

    /** Returns the value of a property if the object has to state it; null: it means the same without. */
    public @Nullable Object stated(Property<?> property, T object) {
        Object value = get(object, property.name());
        boolean implied = !property.required() && Objects.equals(value, get(empty, property.name()));
        return implied ? null : value;
    }

    /** Returns whether the value of a property is unknown in an object that does not state it. */
    public boolean isUnknownIfAbsent(Property<?> property) {
        return !property.required() && get(empty, property.name()) == null;
    }

    /** Sets the value of a property in a draft, and returns the draft with that value. */
    public <V> B set(B draft, Property<V> property, @Nullable V value) {
        return set(draft, property.name(), value);
    }

    /** Returns a copy of the object with another value of one property. */
    public <V> T with(T object, Property<V> property, @Nullable V value) {
        return with(object, property.name(), value);
    }

    /** Returns a copy of the object with another value, of the right type, of the property with a name. */
    public T with(T object, String property, @Nullable Object value) {
        return build(set(edit(object), property, value));
    }

    /** Returns the type of the property with a name; null: there is none. */
    public @Nullable ValueType<?> typeOf(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .map(Property::type)
                .findFirst()
                .orElse(null);
    }
}
