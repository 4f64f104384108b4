package nl.mtvp.rules.io;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.mtvp.rules.internal.format.ObjectFormat;
import nl.mtvp.rules.internal.format.PlanFormat;
import nl.mtvp.rules.internal.format.Property;
import nl.mtvp.rules.internal.format.ValueType;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.PracticePlan;
import tools.jackson.core.JsonGenerator;

/**
 * Writes plans as JSON, in the format that {@link PlanReader} reads. Reading what was written returns an equal plan if
 * the plan can be judged; only facts of an item that is not on the menu are not read. Safe for use by several threads.
 *
 * <p>What is unknown is left out. So is what an absent property means anyway, such as {@code "mode": "NEW"} or an empty
 * list of choices. An empty list of forms of intervision or of earlier trainings is written: it is an answer.
 * Properties have the order of the schema; facts, notes of the office and sets are sorted. So equal plans have the same
 * text. Whether the plan can be judged is not checked.
 */
public final class PlanWriter {

    private final boolean indented;

    /**
     * Creates a writer.
     *
     * @param indented whether a plan is written on several lines; false: on one line
     */
    public PlanWriter(boolean indented) {
        this.indented = indented;
    }

    /**
     * Writes a plan as a JSON object, without a line end.
     *
     * @param plan the plan
     */
    public String write(PracticePlan plan) {
        return JsonText.object(indented, json -> properties(json, PlanFormat.PLAN, plan));
    }

    private static <T, B> void properties(JsonGenerator json, ObjectFormat<T, B> format, T object) {
        for (Property<?> property : format.properties()) {
            Object value = format.stated(property, object);
            if (value != null) {
                json.writeName(property.name());
                value(json, property.type(), value);
            }
        }
    }

    private static void value(JsonGenerator json, ValueType<?> type, Object value) {
        switch (type.kind()) {
            case OBJECT -> object(json, type.object(), value);
            case OBJECTS -> {
                json.writeStartArray();
                ((List<?>) value).forEach(element -> object(json, type.object(), element));
                json.writeEndArray();
            }
            case FACTS -> facts(json, (Facts) value);
            case TEXTS -> sorted(json, new TreeMap<>((Map<?, ?>) value));
            default -> scalar(json, value);
        }
    }

    @SuppressWarnings("unchecked") // the format of a property's objects is that of its values
    private static <T> void object(JsonGenerator json, ObjectFormat<T, ?> format, Object object) {
        json.writeStartObject();
        properties(json, format, (T) object);
        json.writeEndObject();
    }

    private static void facts(JsonGenerator json, Facts facts) {
        Map<String, Object> values = new TreeMap<>();
        for (String name : facts.names()) {
            Object value = Objects.requireNonNull(facts.value(name));
            int slash = name.indexOf('/');
            if (slash < 0) {
                values.put(name, value);
            } else {
                ofYears(values, name.substring(0, slash)).put(name.substring(slash + 1), value);
            }
        }
        sorted(json, values);
    }

    @SuppressWarnings("unchecked") // no fact is a map
    private static Map<String, Object> ofYears(Map<String, Object> values, String name) {
        return (Map<String, Object>) values.computeIfAbsent(name, key -> new TreeMap<String, Object>());
    }

    private static void sorted(JsonGenerator json, Map<?, ?> values) {
        json.writeStartObject();
        values.forEach((name, value) -> {
            json.writeName(name.toString());
            if (value instanceof Map<?, ?> years) {
                sorted(json, years);
            } else {
                scalar(json, value);
            }
        });
        json.writeEndObject();
    }

    private static void scalar(JsonGenerator json, Object value) {
        JsonText.value(json, value instanceof Set<?> set ? new TreeSet<>(set) : value);
    }
}
