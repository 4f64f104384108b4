package nl.mtvp.rules.internal.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/** The values of a plan that can be unknown, by JSON pointer. */
public final class PlanValues {

    private static final String FACTS = "/facts/";
    private static final Map<String, PlanValue> BY_POINTER = byPointer();

    private PlanValues() {}

    /**
     * A value in a plan, or an object that holds values.
     *
     * @param owner the object that holds it; null: the plan itself
     * @param format the format of that object
     */
    private record PlanValue(@Nullable PlanValue owner, ObjectFormat<Object, ?> format, Property<?> property) {

        @Nullable
        Object in(PracticePlan plan) {
            return format.get(ownerIn(plan), property.name());
        }

        PracticePlan with(PracticePlan plan, @Nullable Object value) {
            Object changed = format.with(ownerIn(plan), property.name(), value);
            return owner == null ? (PracticePlan) changed : owner.with(plan, changed);
        }

        private Object ownerIn(PracticePlan plan) {
            return owner == null ? plan : Objects.requireNonNull(owner.in(plan));
        }
    }

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
        return property.in(plan);
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
        return property == null ? null : property.with(plan, null);
    }

    /** Returns the JSON pointers of all values that every plan can hold. */
    public static Set<String> pointers() {
        return BY_POINTER.keySet();
    }

    /** Returns the type of the value at a JSON pointer; null: no plan holds such a value, or it is a fact. */
    public static @Nullable ValueType<?> typeOf(String pointer) {
        PlanValue property = BY_POINTER.get(pointer);
        return property == null ? null : property.property().type();
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
                : BY_POINTER.get(pointer).with(plan, value);
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
        collect(PlanFormat.PLAN, null, "", all);
        return all;
    }

    @SuppressWarnings("unchecked") // an object is only passed to the format of its property
    private static void collect(
            ObjectFormat<?, ?> format, @Nullable PlanValue owner, String pointer, Map<String, PlanValue> all) {
        for (Property<?> property : format.properties()) {
            PlanValue value = new PlanValue(owner, (ObjectFormat<Object, ?>) format, property);
            // Rules name them in constants. So most look-ups compare the same objects.
            String own = (pointer + "/" + property.name()).intern();
            if (property.type().kind() == ValueType.Kind.OBJECT) {
                collect(property.type().object(), value, own, all);
            } else if (format.isUnknownIfAbsent(property)) {
                all.put(own, value);
            }
        }
    }
}
