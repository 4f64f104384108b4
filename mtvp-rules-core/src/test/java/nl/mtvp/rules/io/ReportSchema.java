package nl.mtvp.rules.io;

import com.networknt.schema.Schema;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schema of the report format. */
final class ReportSchema {

    static final JsonNode TREE = PlanSchema.MAPPER.readTree(PlanTexts.resource("/nl/mtvp/rules/io/report.schema.json"));

    private static final Schema SCHEMA = PlanSchema.DIALECT.getSchema(TREE);
    private static final Schema STRICT = PlanSchema.DIALECT.getSchema(strict());

    private ReportSchema() {}

    /** Returns the objections of the schema to a report. */
    static List<String> objections(String report) {
        return PlanSchema.objections(SCHEMA, PlanSchema.MAPPER.readTree(report));
    }

    /** Returns the objections of the schema to a report, and those to properties that it does not describe. */
    static List<String> strictObjections(String report) {
        return PlanSchema.objections(STRICT, PlanSchema.MAPPER.readTree(report));
    }

    private static JsonNode strict() {
        ObjectNode tree = (ObjectNode) TREE.deepCopy();
        tree.put("$id", "urn:strict");
        forbidOthers(tree);
        tree.remove("additionalProperties");
        tree.put("unevaluatedProperties", false);
        return tree;
    }

    private static void forbidOthers(JsonNode schema) {
        if (schema.path("type").asString("").equals("object") && schema.has("properties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        schema.forEach(ReportSchema::forbidOthers);
    }
}
