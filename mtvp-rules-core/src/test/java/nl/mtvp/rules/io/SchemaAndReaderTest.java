package nl.mtvp.rules.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The published schema and the reader judge plans alike. */
class SchemaAndReaderTest {

    /** Values of every kind: each of them is wrong in most places of a plan. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "2",
            "3",
            "-1",
            "1.5",
            "2147483647",
            "2147483648",
            "1e18",
            "''",
            "'x'",
            "'1'",
            "'true'",
            "'2023-04-01'",
            "'2023-02-30'",
            "'2023-4-1'",
            "'20230401'",
            "'2023-04-01T00:00:00'",
            "'AW'",
            "'aw'",
            "'PC'",
            "'NEW'",
            "'DRAWN'",
            "'PRACTICE'",
            "'PRIOR_TRAINING'",
            "'X.2'",
            "'X.'",
            "'PC.1'",
            "[]",
            "[null]",
            "['x']",
            "[1]",
            "[1, 2]",
            "[1, 3]",
            "[{}]",
            "['PRACTICE']",
            "['PRACTICE', null]",
            "{}",
            "{'x': 1}");

    static Stream<String> objects() {
        return EveryProperty.objects().stream();
    }

    static Stream<String> properties() {
        return EveryProperty.properties().stream();
    }

    @Test
    void bothAcceptAPlanWithEveryProperty() {
        assertThat(PlanSchema.objections(EveryProperty.tree())).isEmpty();
        assertThat(reader(EveryProperty.tree())).isEmpty();
    }

    @Test
    void planWithEveryPropertyHoldsAllThoseOfTheSchema() {
        List<String> names = EveryProperty.properties().stream()
                .map(pointer -> pointer.replaceAll("/[0-9]+/", "/*/"))
                .distinct()
                .toList();
        List<String> known = new ArrayList<>();
        collect("", PlanSchema.TREE, known);
        assertThat(names).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void bothRefuseAPropertyThatTheFormatDoesNotKnow(String object) {
        JsonNode plan = EveryProperty.with(object + "/extra", "null");
        assertThat(PlanSchema.accepts(plan)).isFalse();
        assertThat(reader(plan)).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_PROPERTY);
            assertThat(problem.pointer()).isEqualTo(object + "/extra");
        });
    }

    @ParameterizedTest
    @MethodSource("properties")
    void bothTakeNullForAbsent(String property) {
        JsonNode absent = EveryProperty.without(property);
        JsonNode unknown = EveryProperty.with(property, "null");
        boolean accepted = PlanSchema.accepts(absent);
        assertThat(PlanSchema.accepts(unknown)).isEqualTo(accepted);
        assertThat(reader(absent).isEmpty()).isEqualTo(accepted);
        assertThat(reader(unknown).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void bothJudgeEveryValueAlikeInEveryPlaceButForWhatRegionsDeclare() {
        List<String> differences = new ArrayList<>();
        for (String place : EveryProperty.places()) {
            for (String value : VALUES) {
                JsonNode plan = EveryProperty.with(place, value);
                boolean schemaAccepts = PlanSchema.accepts(plan);
                List<PlanProblem> problems = reader(plan);
                if (schemaAccepts ? problems.stream().anyMatch(problem -> !isOfRegions(problem)) : problems.isEmpty()) {
                    differences.add(place + " = " + value + ": schema " + (schemaAccepts ? "accepts" : "refuses")
                            + ", reader finds " + problems);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[null]", "['x', 1]", "[['x']]", "{}", "-1", "-0.5", "2147483647.5"})
    void bothRefuseAValueThatNoFactHas(String value) {
        for (String fact :
                List.of("/facts/usesVipLive", "/choices/0/facts/measurements", "/choices/0/facts/questionnaires")) {
            JsonNode plan = EveryProperty.with(fact, value);
            assertThat(PlanSchema.accepts(plan)).isFalse();
            assertThat(reader(plan))
                    .extracting(PlanProblem::pointer)
                    .allSatisfy(pointer -> assertThat(pointer).startsWith(fact))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/choices/0/year", "/programmes/0/years/0", "/practice/staffCount"})
    void onlyTheReaderTellsAWholeNumberWithADecimalPoint(String property) {
        JsonNode plan = EveryProperty.with(property, "1.0");
        assertThat(PlanSchema.objections(plan)).isEmpty();
        assertThat(reader(plan)).extracting(PlanProblem::pointer).containsExactly(property);
    }

    private static boolean isOfRegions(PlanProblem problem) {
        return switch (problem.kind()) {
            case UNKNOWN_REGION, UNDECLARED_CODE, UNDECLARED_FACT -> true;
            default ->
                problem.pointer().contains("/facts/") || problem.pointer().startsWith("/intervision/");
        };
    }

    private static List<PlanProblem> reader(JsonNode plan) {
        try {
            TestRegions.VALIDATOR.reader().read(plan.toString());
            return List.of();
        } catch (PlanFormatException e) {
            return e.problems();
        }
    }

    private static void collect(String pointer, JsonNode schema, List<String> known) {
        if (schema.has("$ref")) {
            collect(pointer, PlanSchema.TREE.at(schema.get("$ref").asString().substring(1)), known);
        }
        if (schema.has("items")) {
            collect(pointer + "/*", schema.get("items"), known);
        }
        schema.path("properties").properties().forEach(property -> {
            known.add(pointer + "/" + property.getKey());
            collect(pointer + "/" + property.getKey(), property.getValue(), known);
        });
    }
}
