package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reader accept every plan of the worked cases. */
class SchemaOfCasesTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final PlanReader READER = PlanValidator.create().reader();

    @ParameterizedTest
    @ValueSource(strings = {"rijnmond/cases.json", "westbrabant/cases.json", "both-regions-cases.json"})
    void bothAcceptEveryPlan(String file) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(tree("/nl/mtvp/rules/io/plan.schema.json"));
        JsonNode cases = tree(file);

        assertThat(cases.size()).isPositive();
        for (JsonNode each : cases) {
            JsonNode plan = each.get("plan");
            assertThat(schema.validate(
                            plan, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .as("objections of the schema to %s", plan)
                    .isEmpty();
            assertThat(READER.read(plan.toString())).isNotNull();
        }
    }

    private static JsonNode tree(String resource) throws IOException {
        try (InputStream in = SchemaOfCasesTest.class.getResourceAsStream(resource)) {
            return MAPPER.readTree(in);
        }
    }
}
