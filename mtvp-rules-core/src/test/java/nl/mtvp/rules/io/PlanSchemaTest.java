package nl.mtvp.rules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.format.ObjectFormat;
import nl.mtvp.rules.internal.format.PlanFormat;
import nl.mtvp.rules.internal.format.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schema has the properties and constants of the one description of a plan. */
class PlanSchemaTest {

    /** Objects whose properties have any names. */
    private static final Set<String> OPEN = Set.of("/$defs/factsOfPlan", "/$defs/facts", "/properties/office");

    static Stream<Arguments> objects() {
        Map<String, ObjectFormat<?, ?>> objects = new LinkedHashMap<>();
        collect("", PlanFormat.PLAN, objects);
        return objects.entrySet().stream().map(object -> arguments(object.getKey(), object.getValue()));
    }

    @Test
    void schemaIsOneItself() {
        assertThat(PlanSchema.objectionsToItself()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void objectHasThePropertiesOfTheDescription(String pointer, ObjectFormat<?, ?> format) {
        JsonNode object = PlanSchema.TREE.at(pointer);
        // "$schema" is what editors write at the top of a document; it says nothing about the plan.
        assertThat(object.path("properties").propertyNames())
                .filteredOn(name -> !name.equals("$schema"))
                .containsExactlyElementsOf(
                        format.properties().stream().map(Property::name).toList());
        assertThat(object.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(format.properties().stream()
                        .filter(Property::required)
                        .map(Property::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("objects")
    <T, B> void descriptionHasThePropertiesOfTheClass(String pointer, ObjectFormat<T, B> format) {
        assertThat(format.build(format.begin()).getClass().getDeclaredFields())
                .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
                .extracting(Field::getName)
                .containsExactlyElementsOf(
                        format.properties().stream().map(Property::name).toList());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void propertyHasTheConstantsOfTheDescription(String pointer, ObjectFormat<?, ?> format) {
        for (Property<?> property : format.properties()) {
            Class<?> constants = property.type().constants();
            JsonNode schema = PlanSchema.TREE.at(pointer + "/properties/" + property.name());
            List<String> values = Stream.of(schema, schema.path("items"))
                    .flatMap(type -> type.path("enum").valueStream())
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .toList();
            assertThat(values)
                    .as(property.name())
                    .containsExactlyInAnyOrderElementsOf(
                            constants == null
                                    ? List.of()
                                    : Arrays.stream(constants.getEnumConstants())
                                            .map(Object::toString)
                                            .toList());
        }
    }

    @Test
    void everyObjectRefusesUnknownPropertiesUnlessItHoldsFactsOrTexts() {
        assertThat(objectSchemas("", PlanSchema.TREE))
                .hasSize(13)
                .allSatisfy(pointer -> assertThat(PlanSchema.TREE
                                .at(pointer + "/additionalProperties")
                                .isObject())
                        .isEqualTo(OPEN.contains(pointer)))
                .allSatisfy(pointer -> assertThat(PlanSchema.TREE
                                .at(pointer + "/additionalProperties")
                                .asBoolean(true))
                        .isEqualTo(OPEN.contains(pointer)));
    }

    @Test
    void everyPropertyHasTitleAndDescription() {
        for (String object : objectSchemas("", PlanSchema.TREE)) {
            PlanSchema.TREE.at(object + "/properties").properties().forEach(property -> {
                assertThat(property.getValue().path("title").asString(""))
                        .as(property.getKey())
                        .isNotBlank();
                assertThat(property.getValue().path("description").asString(""))
                        .as(property.getKey())
                        .endsWith(".");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/region",
                "/choices/0/item",
                "/choices/0/year",
                "/programmes/0/code",
                "/practice/priorTrainings/0/training"
            })
    void requiredPropertyIsNeitherAbsentNorNull(String pointer) {
        assertThat(PlanSchema.accepts(EveryProperty.without(pointer))).isFalse();
        assertThat(PlanSchema.accepts(EveryProperty.with(pointer, "null"))).isFalse();
    }

    /** Collects the objects of the description, by their place in the schema. */
    private static void collect(String pointer, ObjectFormat<?, ?> format, Map<String, ObjectFormat<?, ?>> objects) {
        objects.put(pointer, format);
        for (Property<?> property : format.properties()) {
            ObjectFormat<?, ?> object = property.type().object();
            if (object != null) {
                String place = pointer + "/properties/" + property.name();
                String reference = PlanSchema.TREE.at(place + "/items/$ref").asString("");
                collect(reference.isEmpty() ? place : reference.substring(1), object, objects);
            }
        }
    }

    private static List<String> objectSchemas(String pointer, JsonNode schema) {
        List<String> found = new ArrayList<>();
        if (schema.path("type").toString().contains("\"object\"")) {
            found.add(pointer);
        }
        schema.properties().stream()
                .filter(property -> property.getValue().isObject())
                .forEach(property ->
                        found.addAll(objectSchemas(pointer + "/" + property.getKey(), property.getValue())));
        return found;
    }
}
