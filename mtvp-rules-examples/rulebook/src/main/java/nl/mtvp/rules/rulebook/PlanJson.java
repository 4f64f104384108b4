package nl.mtvp.rules.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.PracticePlan;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON of a plan, laid out for people, and compared with that of other plans. */
final class PlanJson {

    private final Map<?, ?> plan;
    private final Map<String, Set<Object>> facts = new HashMap<>();

    PlanJson(PracticePlan plan) {
        this.plan = read(new PlanWriter(false).write(plan));
        this.plan.forEach((name, value) -> collect(name.toString(), value));
    }

    /** Returns the lines. */
    List<String> lines() {
        return JsonLines.of(plan);
    }

    /** Returns the number of facts that it holds. */
    int size() {
        return facts.size();
    }

    /**
     * Returns the distance to another plan: a fact that only one of them holds counts twice as much as one that
     * differs.
     */
    int distance(PlanJson other) {
        Set<String> names = new HashSet<>(facts.keySet());
        names.addAll(other.facts.keySet());
        int distance = 0;
        for (String name : names) {
            boolean both = facts.containsKey(name) && other.facts.containsKey(name);
            distance += !both ? 2 : facts.get(name).equals(other.facts.get(name)) ? 0 : 1;
        }
        return distance;
    }

    private static Map<?, ?> read(String plan) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), plan)) {
            json.nextToken();
            return (Map<?, ?>) value(json);
        }
    }

    /** Returns an object as a map, an array as a list. */
    private static Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    members.put(name, value(json));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(json));
                }
                yield elements;
            }
            case VALUE_STRING -> json.getString();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            default -> json.getDecimalValue();
        };
    }

    /** Collects the facts by name; those of a choice under its item and year, not under its place. */
    private void collect(String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            String prefix = map.containsKey("item") ? name + " " + map.get("item") + " " + map.get("year") : name;
            map.forEach((key, member) -> collect(prefix + "/" + key, member));
        } else if (value instanceof Collection<?> list && !list.isEmpty()) {
            list.forEach(element -> collect(name, element));
        } else {
            facts.computeIfAbsent(name, key -> new HashSet<>()).add(value);
        }
    }
}
