package nl.mtvp.rules.benchmarks.plans;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/** Writes plans as JSON, for every version of the library: the properties are the components of the records. */
public final class PlanJson {

    private final Set<String> leftOut;

    private PlanJson(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** A plan on one line; what is unknown is absent. */
    public static String write(PracticePlan plan) {
        return write(plan, Set.of());
    }

    /**
     * A plan on one line without some facts.
     *
     * @param leftOut names of the facts
     */
    public static String write(PracticePlan plan, Set<String> leftOut) {
        return new PlanJson(leftOut).value(plan);
    }

    private String value(Object value) {
        if (value instanceof Record object) {
            return object(object);
        }
        if (value instanceof Facts facts) {
            return facts.names().stream().filter(name -> !leftOut.contains(name))
                    .map(name -> property(name, facts.value(name))).collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Map<?, ?> texts) {
            return texts.entrySet().stream().map(text -> property(text.getKey().toString(), text.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::value).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Boolean || value instanceof Number ? value.toString() : quoted(value.toString());
    }

    private String object(Record object) {
        List<String> properties = new ArrayList<>();
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            Object value = valueOf(component, object);
            if (value != null) {
                properties.add(property(component.getName(), value));
            }
        }
        return properties.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable Object valueOf(RecordComponent component, Record object) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private String property(String name, Object value) {
        return quoted(name) + ":" + value(value);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
