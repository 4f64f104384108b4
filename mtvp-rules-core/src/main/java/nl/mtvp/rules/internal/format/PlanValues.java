package nl.mtvp.rules.internal.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/** The values of a plan that can be unknown, by JSON pointer. */
public final class PlanValues {

    private static final String FACTS = "/facts/";
    private static final Map<String, PlanValue> BY_POINTER = byPointer();

    private PlanValues() {}

    /** Finds a value in a plan, and returns a plan without it. */
    private record PlanValue(Function<PracticePlan, @Nullable Object> value, UnaryOperator<PracticePlan> without) {}

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

    /** Returns a plan without the value at a JSON pointer; empty: no plan holds such a value. */
    public static Optional<PracticePlan> without(PracticePlan plan, String pointer) {
        if (pointer.startsWith(FACTS)) {
            return Optional.of(plan.toBuilder()
                    .fact(pointer.substring(FACTS.length()), null)
                    .build());
        }
        return Optional.ofNullable(BY_POINTER.get(pointer))
                .map(property -> property.without().apply(plan));
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
        for (Property<T, B, ?> property : format.properties()) {
            collect(format, property, pointer + "/" + property.name(), owner, change, all);
        }
    }

    @SuppressWarnings("unchecked") // the format of a property's objects is that of its values
    private static <T, B, V> void collect(
            ObjectFormat<T, B> format,
            Property<T, B, V> property,
            String pointer,
            Function<PracticePlan, T> owner,
            BiFunction<PracticePlan, T, PracticePlan> change,
            Map<String, PlanValue> all) {
        Function<PracticePlan, @Nullable V> value = plan -> property.getter().apply(owner.apply(plan));
        BiFunction<PracticePlan, @Nullable V, PracticePlan> with =
                (plan, changed) -> change.apply(plan, format.with(owner.apply(plan), property, changed));
        if (property.type().kind() == ValueType.Kind.OBJECT) {
            collect((ObjectFormat<V, ?>) property.type().object(), pointer, value::apply, with, all);
        } else if (format.isUnknownIfAbsent(property)) {
            all.put(pointer, new PlanValue(value::apply, plan -> with.apply(plan, null)));
        }
    }
}
