package nl.mtvp.rules.internal.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/** The values of a plan that can be unknown, by JSON pointer. */
public final class PlanValues {

    private static final String FACTS = "/facts/";
    private static final Map<String, PlanValue> BY_POINTER = byPointer();

    private PlanValues() {}

    /** A value in a plan: its type, how to find it, and how to replace it. */
    private record PlanValue(
            ValueType<?> type,
            Function<PracticePlan, @Nullable Object> value,
            BiFunction<PracticePlan, @Nullable Object, PracticePlan> with) {}

    /**
     * Returns the value at a JSON pointer; null: unknown.
     *
     * @throws IllegalArgumentException if no plan holds such a value
     */
    public static @Nullable Object find(PracticePlan plan, String pointer) {
        if (pointer.startsWith(FACTS)) {
            return fact(plan, pointer);
        }
        PlanValue property = BY_POINTER.get(pointer);
        if (property == null) {
            throw new IllegalArgumentException("a rule asks for " + pointer + ", which no plan holds.\n"
                    + "Maybe it means " + NearestName.among(BY_POINTER.keySet(), pointer) + ".");
        }
        return property.value().apply(plan);
    }

    /**
     * Returns a plan without the value at a JSON pointer, or the values of both years; null: no plan holds such a
     * value.
     */
    public static @Nullable PracticePlan without(PracticePlan plan, String pointer) {
        if (pointer.startsWith(FACTS)) {
            String name = pointer.substring(FACTS.length());
            return plan.toBuilder()
                    .fact(name, null)
                    .fact(name, 1, null)
                    .fact(name, 2, null)
                    .build();
        }
        PlanValue property = BY_POINTER.get(pointer);
        return property == null ? null : property.with().apply(plan, null);
    }

    /** Returns the JSON pointers of all values that every plan can hold. */
    public static Set<String> pointers() {
        return BY_POINTER.keySet();
    }

    /** Returns the type of the value at a JSON pointer; null: no plan holds such a value, or it is a fact. */
    public static @Nullable ValueType<?> typeOf(String pointer) {
        PlanValue property = BY_POINTER.get(pointer);
        return property == null ? null : property.type();
    }

    /**
     * Returns a plan with another value at a JSON pointer.
     *
     * @param value a value of the right type
     */
    public static PracticePlan with(PracticePlan plan, String pointer, Object value) {
        return pointer.startsWith(FACTS)
                ? plan.toBuilder()
                        .fact(pointer.substring(FACTS.length()), value)
                        .build()
                : BY_POINTER.get(pointer).with().apply(plan, value);
    }

    /** Compares the names of the facts with the end of the pointer, which is faster than cutting the name out of it. */
    private static @Nullable Object fact(PracticePlan plan, String pointer) {
        List<String> names = plan.facts().names();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (pointer.length() == FACTS.length() + name.length() && pointer.endsWith(name)) {
                return plan.facts().values().get(i);
            }
        }
        return null;
    }

    private static Map<String, PlanValue> byPointer() {
        Map<String, PlanValue> all = new LinkedHashMap<>();
        collect(PlanFormat.PLAN, "", plan -> plan, (plan, changed) -> changed, all);
        return all;
    }

    private static <T, B> void collect(
            ObjectFormat<T, B> format,
            String pointer,
            Function<PracticePlan, T> owner,
            BiFunction<PracticePlan, T, PracticePlan> change,
            Map<String, PlanValue> all) {
        for (Property<?> property : format.properties()) {
            // Rules name them in constants. So most look-ups compare the same objects.
            collect(format, property, (pointer + "/" + property.name()).intern(), owner, change, all);
        }
    }

    @SuppressWarnings("unchecked") // the format of a property's objects is that of its values
    private static <T, V> void collect(
            ObjectFormat<T, ?> format,
            Property<V> property,
            String pointer,
            Function<PracticePlan, T> owner,
            BiFunction<PracticePlan, T, PracticePlan> change,
            Map<String, PlanValue> all) {
        String name = property.name();
        if (property.type().kind() == ValueType.Kind.OBJECT) {
            collect(
                    (ObjectFormat<V, ?>) property.type().object(),
                    pointer,
                    plan -> format.value(owner.apply(plan), property),
                    (plan, changed) -> change.apply(plan, format.with(owner.apply(plan), name, changed)),
                    all);
        } else if (format.isUnknownIfAbsent(property)) {
            all.put(
                    pointer,
                    new PlanValue(
                            property.type(),
                            plan -> format.get(owner.apply(plan), name),
                            (plan, value) -> change.apply(plan, format.with(owner.apply(plan), name, value))));
        }
    }
}
