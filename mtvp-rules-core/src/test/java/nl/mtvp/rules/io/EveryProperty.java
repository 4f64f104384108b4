package nl.mtvp.rules.io;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan with every property of the format, and the plans that differ from it in one place. */
final class EveryProperty {

    static final String TEXT = PlanTexts.resource("/plans/every-property.json");

    private EveryProperty() {}

    static JsonNode tree() {
        return PlanSchema.MAPPER.readTree(TEXT);
    }

    /** Returns the plan with another value in one place; the place may be new. */
    static JsonNode with(String pointer, JsonNode value) {
        JsonNode plan = tree();
        JsonPointer place = JsonPointer.compile(pointer);
        if (place.matches()) {
            return value;
        }
        JsonNode parent = plan.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        }
        return plan;
    }

    static JsonNode with(String pointer, String json) {
        return with(pointer, PlanSchema.MAPPER.readTree(PlanTexts.json(json)));
    }

    /** Returns the plan without one of its properties. */
    static JsonNode without(String pointer) {
        JsonNode plan = tree();
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) plan.at(place.head())).remove(place.last().getMatchingProperty());
        return plan;
    }

    /** Returns pointers to all values of the plan, itself first. */
    static List<String> places() {
        List<String> places = new ArrayList<>();
        collect("", tree(), places);
        return places;
    }

    /** Returns pointers to the objects whose properties the format fixes. */
    static List<String> objects() {
        JsonNode plan = tree();
        return places().stream()
                .filter(place -> plan.at(place).isObject() && !place.endsWith("/facts") && !place.equals("/office"))
                .toList();
    }

    /** Returns pointers to the properties that the format fixes. */
    static List<String> properties() {
        JsonNode plan = tree();
        return places().stream()
                .filter(place -> !place.isEmpty()
                        && plan.at(JsonPointer.compile(place).head()).isObject()
                        && !place.contains("/facts/")
                        && !place.startsWith("/office/"))
                .toList();
    }

    private static void collect(String pointer, JsonNode node, List<String> places) {
        places.add(pointer);
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> collect(pointer + "/" + property.getKey(), property.getValue(), places));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), places);
        }
    }
}
