package nl.mtvp.rules.internal.explain;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/**
 * One property of a plan, which can be read and tried with other values.
 *
 * @param pointer its JSON pointer
 * @param reader  its value in a plan; null: unknown
 * @param writer  the plan with another value of it; null makes it unknown
 * @param values  values to try, among them such as lie far below and far above any limit
 * @param freedom how far a practice can change it
 */
record PlanProperty(String pointer, Function<PracticePlan, @Nullable Object> reader,
        BiFunction<PracticePlan, @Nullable Object, PracticePlan> writer, List<Object> values, Freedom freedom) {

    /** How far a practice can change a property. */
    enum Freedom {
        /** It may decide otherwise. */
        OPEN,
        /** It can state it, and not change it. */
        CAN_BE_STATED,
        /** It has no say in it. */
        FIXED
    }

    @Nullable Object in(PracticePlan plan) {
        return reader.apply(plan);
    }

    boolean isMissingIn(PracticePlan plan) {
        return in(plan) == null;
    }

    PracticePlan set(PracticePlan plan, @Nullable Object value) {
        return writer.apply(plan, value);
    }
}
