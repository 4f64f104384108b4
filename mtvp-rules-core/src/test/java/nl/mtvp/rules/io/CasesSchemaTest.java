package nl.mtvp.rules.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schema of cases knows all that a change of a plan can hold, and refuses what the reader refuses. */
class CasesSchemaTest {

    private static final SchemaLocation LOCATION = SchemaLocation.of("classpath:nl/mtvp/rules/io/cases.schema.json");
    private static final JsonNode TREE =
            PlanSchema.MAPPER.readTree(PlanTexts.resource("/nl/mtvp/rules/io/cases.schema.json"));
    private static final Schema SCHEMA = PlanSchema.DIALECT.getSchema(LOCATION);
    private static final String ABOUT =
            "{'rule': 'V-A', 'severity': 'VIOLATION', 'description': 'A case.', 'year': 1, 'plan': ";

    @Test
    void schemaIsOneItself() {
        assertThat(PlanSchema.objectionsToSchema(TREE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"change, /properties", "choiceChange, /$defs/choice/properties"})
    void changeHasThePropertiesOfThePlan(String change, String plan) {
        assertThat(TREE.at("/$defs/" + change + "/properties").propertyNames())
                .containsExactlyElementsOf(PlanSchema.TREE.at(plan).propertyNames().stream()
                        .filter(name -> !name.equals("$schema"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[" + ABOUT + "{'region': 'a'}, 'raises': false, 'times': 2, 'readings': ['B'], 'open': ['V-B']}]",
                "{'$schema': 'cases.schema.json', 'plans': {'one': {'region': 'a'}}, 'cases': [" + ABOUT + "'one'}]}",
                "[" + ABOUT + "'one', 'with': {'startDate': null, 'practice': {'name': null}, 'choices': []}}]",
                "[" + ABOUT + "'one', 'with': {'choices': {'A': null, 'B': {'year': 2}, 'C': {'facts': {'d': 1}}}}}]"
            })
    void acceptsWhatTheReaderReads(String document) {
        assertThat(objections(document)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'cases': [], 'plan': {}}",
                "{'plans': {'one': {}}, 'cases': []}",
                "[{}]",
                "[" + ABOUT + "7}]",
                "[" + ABOUT + "{}}]",
                "[" + ABOUT + "'one', 'raise': true}]",
                "[" + ABOUT + "'one', 'with': {'startDay': '2023-04-01'}}]",
                "[" + ABOUT + "'one', 'with': {'choices': [{'item': 'A'}]}}]",
                "[" + ABOUT + "'one', 'with': {'choices': {'A': 7}}}]",
                "[" + ABOUT + "'one', 'with': {'choices': {'A': {'year': 3}}}}]"
            })
    void refusesWhatTheReaderRefuses(String document) {
        assertThat(objections(document)).isNotEmpty();
    }

    private static List<String> objections(String document) {
        return PlanSchema.objections(SCHEMA, PlanSchema.MAPPER.readTree(PlanTexts.json(document)));
    }
}
