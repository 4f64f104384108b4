package nl.mtvp.rules.io;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of the plan format, as a validator that does not know this library sees it. */
final class PlanSchema {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    static final JsonNode TREE = MAPPER.readTree(PlanTexts.resource("/nl/mtvp/rules/io/plan.schema.json"));

    static final SchemaRegistry DIALECT = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = DIALECT.getSchema(TREE);

    private PlanSchema() {}

    /** Returns the objections of the schema to a plan; empty: it accepts it. */
    static List<String> objections(JsonNode plan) {
        return objections(SCHEMA, plan);
    }

    static boolean accepts(JsonNode plan) {
        return objections(plan).isEmpty();
    }

    /** Returns the objections of the meta-schema to the schema itself. */
    static List<String> objectionsToItself() {
        return objectionsToSchema(TREE);
    }

    /** Returns the objections of the meta-schema to a schema. */
    static List<String> objectionsToSchema(JsonNode schema) {
        return objections(
                DIALECT.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())), schema);
    }

    static List<String> objections(Schema schema, JsonNode tree) {
        return schema
                .validate(tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
