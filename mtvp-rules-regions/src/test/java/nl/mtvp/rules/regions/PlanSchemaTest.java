package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.Intake;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schema has the same properties and values as the plan model. */
class PlanSchemaTest {

    static Stream<Arguments> objects() {
        return Stream.of(
                arguments("", PracticePlan.class),
                arguments("/properties/practice", Practice.class),
                arguments("/properties/intake", Intake.class),
                arguments("/properties/declarations", Declarations.class),
                arguments("/$defs/programme", ProgrammeParticipation.class),
                arguments("/$defs/priorTraining", PriorTraining.class),
                arguments("/$defs/choice", Choice.class));
    }

    static Stream<Arguments> enums() {
        return Stream.of(
                arguments("/properties/intake/properties/lottery", LotteryResult.class),
                arguments("/properties/intervision/items", IntervisionForm.class),
                arguments("/$defs/choice/properties/element", KernelElement.class),
                arguments("/$defs/choice/properties/mode", ChoiceMode.class),
                arguments("/$defs/choice/properties/basis", ChoiceBasis.class));
    }

    @Test
    void schemaIsOneItself() {
        assertThat(PlanSchema.objectionsToItself()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void objectHasThePropertiesOfItsRecord(String pointer, Class<? extends Record> type) {
        assertThat(PlanSchema.TREE.at(pointer + "/properties").propertyNames())
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("enums")
    void enumHasTheConstantsOfItsType(String pointer, Class<? extends Enum<?>> type) {
        List<String> values = PlanSchema.TREE
                .at(pointer + "/enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
        assertThat(values)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    @Test
    void everyObjectRefusesUnknownPropertiesUnlessItHoldsFacts() {
        assertThat(objectSchemas("", PlanSchema.TREE))
                .hasSize(8)
                .allSatisfy(pointer -> assertThat(PlanSchema.TREE
                                .at(pointer + "/additionalProperties")
                                .toString())
                        .isEqualTo(
                                pointer.equals("/$defs/facts")
                                        ? PlanSchema.TREE
                                                .at("/$defs/facts/additionalProperties")
                                                .toString()
                                        : "false"));
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
