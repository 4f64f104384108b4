package nl.mtvp.rules.command.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Everything that a plan can hold has words, so that no text shows the name of a property or value in the plan. */
class VocabularyTest {

    private static final Regions REGIONS = PlanValidator.create().regions();
    private static final Map<?, ?> SCHEMA = schema();

    private static Vocabulary vocabulary(Language language) {
        return new Vocabulary(Texts.in(language), REGIONS);
    }

    @ParameterizedTest
    @EnumSource
    void everyPropertyOfThePlanSchemaHasWords(Language language) {
        List<String> pointers = new ArrayList<>();
        addProperties(SCHEMA, "", pointers, new ArrayList<>());
        pointers.remove("/$schema"); // no property of the plan, and never shown
        assertThat(pointers)
                .contains(
                        "/startDate",
                        "/practice/priorTrainings/0/date",
                        "/programmes/0/admitted",
                        "/choices/0/plannedStart")
                .hasSizeGreaterThan(40)
                .allSatisfy(pointer -> assertThat(Texts.in(language).bundle().keySet())
                        .contains("property."
                                + pointer.substring(1).replace("/0", "").replace('/', '.')));
        assertThat(pointers)
                .allSatisfy(pointer ->
                        assertThat(vocabulary(language).property(pointer)).doesNotContain("."));
    }

    @ParameterizedTest
    @EnumSource
    void everyValueOfThePlanSchemaHasWords(Language language) {
        List<String> values = new ArrayList<>();
        addProperties(SCHEMA, "", new ArrayList<>(), values);
        assertThat(values)
                .contains("NOT_DRAWN", "BETWEEN_PRACTICES", "DEVELOP", "PRIOR_TRAINING", "AW")
                .allSatisfy(
                        value -> assertThat(vocabulary(language).value(value)).isNotEqualTo(value));
    }

    @ParameterizedTest
    @EnumSource
    void everyFactThatARegionDeclaresHasWords(Language language) {
        List<FactDeclaration> facts =
                REGIONS.all().stream().flatMap(VocabularyTest::facts).toList();
        assertThat(facts).hasSizeGreaterThan(60).allSatisfy(fact -> {
            assertThat(Texts.in(language).bundle().keySet()).contains("property." + fact.name());
            assertThat(fact.knownValues())
                    .allSatisfy(value ->
                            assertThat(Texts.in(language).bundle().keySet()).contains("value." + value));
        });
    }

    private static Stream<FactDeclaration> facts(Region region) {
        return Stream.of(
                        region.facts().stream(),
                        region.menu().additionFacts().stream(),
                        region.menu().items().stream().flatMap(item -> item.facts().stream()))
                .flatMap(facts -> facts);
    }

    @Test
    void aPropertyOfARegionThatIsNotKnownHereIsCalledByItsName() {
        Vocabulary vocabulary = vocabulary(Language.DUTCH);
        assertThat(vocabulary.property("/choices/12/facts/windmills")).isEqualTo("windmills");
        assertThat(vocabulary.property("/facts/windmills")).isEqualTo("windmills");
    }

    @Test
    void aPropertyIsCalledTheSameAtEveryPlaceOfAList() {
        Vocabulary vocabulary = vocabulary(Language.DUTCH);
        assertThat(vocabulary.property("/choices/12/plannedStart")).isEqualTo("geplande begindatum");
        assertThat(vocabulary.property("/choices/12")).isEqualTo("gekozen interventies");
        assertThat(vocabulary.property("/programmes/1/admitted")).isEqualTo("toelating tot het programma");
        assertThat(vocabulary.property("/choices/1/facts/admitted")).isEqualTo("toelating tot de interventie");
        assertThat(vocabulary.property("/choices/1/facts/flexibleConsultationHours"))
                .isEqualTo("flexibele spreekuurtijden");
        assertThat(vocabulary.property("/choices/1/facts/inLeidraad")).isEqualTo("staat in de Leidraad vermeld");
        assertThat(vocabulary.property("/practice/outOfHoursContacts"))
                .isEqualTo("aantal patiënten dat contact had met de huisartsenpost");
    }

    @Test
    void valuesAreInWords() {
        Vocabulary vocabulary = vocabulary(Language.DUTCH);
        assertThat(vocabulary.value(true)).isEqualTo("ja");
        assertThat(vocabulary.value(LocalDate.of(2023, 4, 1))).isEqualTo("1 april 2023");
        assertThat(vocabulary.value(Set.of("BLOOD_PRESSURE", "gewicht"))).isEqualTo("bloeddruk, gewicht");
        assertThat(vocabulary.value("NOT_DRAWN")).isEqualTo("niet ingeloot");
        assertThat(vocabulary.value(List.of())).isEqualTo("geen");
        assertThat(vocabulary.value(List.of("SBE", "ELSEWHERE")))
                .isEqualTo("ELSEWHERE, Samenwerken Bereikbare Eerste lijn (SBE)");
        assertThat(vocabulary.value(List.of("POSITIVE_HEALTH"))).isEqualTo("Positieve Gezondheid");
    }

    /** Collects the pointers of all properties below a schema and their possible strings; a place in a list is 0. */
    private static void addProperties(Map<?, ?> schema, String pointer, List<String> pointers, List<String> values) {
        if (schema.get("$ref") instanceof String reference) {
            Map<?, ?> definitions = (Map<?, ?>) Objects.requireNonNull(SCHEMA.get("$defs"));
            addProperties(
                    (Map<?, ?>) Objects.requireNonNull(definitions.get(reference.replace("#/$defs/", ""))),
                    pointer,
                    pointers,
                    values);
        }
        if (schema.get("enum") instanceof List<?> constants) {
            constants.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .forEach(values::add);
        }
        if (schema.get("anyOf") instanceof List<?> alternatives) {
            alternatives.forEach(one -> addProperties((Map<?, ?>) one, pointer, pointers, values));
        }
        if (schema.get("items") instanceof Map<?, ?> items) {
            addProperties(items, pointer + "/0", pointers, values);
        }
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, property) -> {
                pointers.add(pointer + "/" + name);
                addProperties((Map<?, ?>) property, pointer + "/" + name, pointers, values);
            });
        }
    }

    private static Map<?, ?> schema() {
        try (InputStream file = Objects.requireNonNull(
                        PracticePlan.class.getResourceAsStream("/nl/mtvp/rules/io/plan.schema.json"));
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            json.nextToken();
            return (Map<?, ?>) value(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns objects as maps, arrays as lists, and anything else as its text. */
    private static Object value(JsonParser json) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, value(json));
            }
            return members;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(json));
            }
            return elements;
        }
        return json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : json.currentToken();
    }
}
