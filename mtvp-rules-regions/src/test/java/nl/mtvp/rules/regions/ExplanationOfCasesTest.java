package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for the explanation of every plan among the cases, in both years. */
class ExplanationOfCasesTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    /** Explanations by plan, because every test needs them. */
    private static final Map<String, Explanation> EXPLANATIONS = new ConcurrentHashMap<>();

    private static final Map<String, String[]> VALUES_OF_EVERY_PLAN = Map.ofEntries(
            Map.entry("startDate", new String[] {
                "\"2016-01-01\"",
                "\"2023-04-01\"",
                "\"2023-07-01\"",
                "\"2023-10-01\"",
                "\"2024-01-01\"",
                "\"2029-06-01\"",
                "\"2100-01-01\""
            }),
            Map.entry("submittedOn", new String[] {"\"2000-01-01\"", "\"2100-01-01\""}),
            Map.entry("lottery", new String[] {"\"DRAWN\"", "\"NOT_DRAWN\""}),
            Map.entry("name", new String[] {"\"\"", "\"De Maas\""}),
            Map.entry("agbCode", new String[] {"\"\"", "\"01012345\"", "\"00000000\""}),
            Map.entry("staffCount", new String[] {"0", "2000000"}),
            Map.entry("priorTrainings", new String[] {"[]", "[{\"training\":\"LEAN\"},{\"training\":\"DIGITAL\"}]"}),
            Map.entry("intervision", new String[] {"[]", "[\"PRACTICE\"]", "[\"BETWEEN_PRACTICES\"]"}),
            Map.entry("waitingListSize", new String[] {"0", "7"}),
            Map.entry("outOfHoursContacts", new String[] {"0", "7"}));

    @ParameterizedTest
    @ValueSource(strings = {"rijnmond/cases.json", "westbrabant/cases.json", "both-regions-cases.json"})
    void everyRuleHasOneOutcomeAtAPlaceThatAgreesWithTheFindings(String file) {
        for (JsonNode example : cases(file)) {
            Explanation explanation = explanation(example);
            Set<String> ids = VALIDATOR.rules().stream()
                    .filter(rule -> rule.ruleSet().isNational()
                            || rule.ruleSet()
                                    .id()
                                    .equals(explanation.report().plan().region()))
                    .map(RuleDescription::id)
                    .collect(Collectors.toSet());
            for (YearExplanation year : explanation.years()) {
                assertThat(year.outcomes())
                        .as("%s in year %d", example.get("description"), year.year())
                        .isNotEmpty()
                        .extracting(outcome -> outcome.id() + outcome.pointer())
                        .doesNotHaveDuplicates();
                assertThat(year.outcomes().stream().map(RuleOutcome::id).collect(Collectors.toSet()))
                        .isEqualTo(ids);
                assertThat(found(year, Outcome.VIOLATED))
                        .isEqualTo(findings(explanation, year.year(), Severity.VIOLATION));
                assertThat(found(year, Outcome.OPEN)).isEqualTo(findings(explanation, year.year(), Severity.OPEN));
                assertThat(found(year, Outcome.ADVISED)).isEqualTo(findings(explanation, year.year(), Severity.ADVICE));
                assertThat(year.outcomes(Outcome.VIOLATED))
                        .filteredOn(outcome -> outcome.finding() == null)
                        .allSatisfy(outcome -> assertThat(outcome.by()).containsExactly("L-PLAN"))
                        .extracting(RuleOutcome::id)
                        .isEqualTo(idsInPlaceOfWhichThePlanItselfIsReported(year));
            }
        }
    }

    private static List<String> idsInPlaceOfWhichThePlanItselfIsReported(YearExplanation year) {
        boolean reported = year.outcomes("L-PLAN").stream().anyMatch(outcome -> outcome.outcome() == Outcome.VIOLATED);
        return !reported
                ? List.of()
                : year.year() == 1 ? List.of("L-AW-J1", "L-GG-J1") : List.of("L-AW-J2", "L-GG-J2", "L-NW-2");
    }

    /** Every finding quotes the conditions that held, and every open point names what is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"rijnmond/cases.json", "westbrabant/cases.json", "both-regions-cases.json"})
    void everyFindingIsExplainedByTheConditionsThatHeld(String file) {
        for (JsonNode example : cases(file)) {
            for (YearExplanation year : explanation(example).years()) {
                for (RuleOutcome outcome : year.outcomes()) {
                    assertThat(outcome.conditions().isEmpty())
                            .as("%s in %s", outcome.id(), example.get("description"))
                            .isEqualTo(outcome.finding() == null);
                    if (outcome.outcome() == Outcome.OPEN) {
                        assertThat(outcome.missing())
                                .isEqualTo(Objects.requireNonNull(outcome.finding())
                                        .needs());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rijnmond/cases.json", "westbrabant/cases.json", "both-regions-cases.json"})
    void noElementOfWhichSomethingIsViolatedOrOpenIsInOrder(String file) {
        for (JsonNode example : cases(file)) {
            Explanation explanation = explanation(example);
            for (YearExplanation year : explanation.years()) {
                for (Finding finding : explanation.report().year(year.year()).findings()) {
                    KernelElement element = finding.element();
                    if (element != null && finding.severity() != Severity.ADVICE) {
                        assertThat(year.count(element).outcome())
                                .as("%s in %s", element, example.get("description"))
                                .isIn(
                                        Outcome.VIOLATED,
                                        finding.severity() == Severity.OPEN ? Outcome.OPEN : Outcome.VIOLATED);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rijnmond/cases.json", "westbrabant/cases.json", "both-regions-cases.json"})
    void theGrowthModelIsThatOfTheExplanation(String file) {
        for (JsonNode example : cases(file)) {
            PracticePlan plan = plan(example.get("plan"));

            assertThat(VALIDATOR.growthModel(VALIDATOR.judging(JudgedYears.ALL).validate(plan)))
                    .as("%s", example.get("description"))
                    .hasSize(8)
                    .containsExactlyElementsOf(explanation(example).years().stream()
                            .flatMap(year -> year.growthModel().stream())
                            .toList());
            assertThat(VALIDATOR.growthModel(VALIDATOR.validate(plan)))
                    .isEqualTo(VALIDATOR.explain(VALIDATOR.validate(plan)).years().stream()
                            .flatMap(year -> year.growthModel().stream())
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rijnmond/cases.json", "westbrabant/cases.json"})
    void whatIsUnknownDependsOnTheMissingFacts(String file) {
        Set<String> seen = new HashSet<>();
        for (JsonNode example : cases(file)) {
            JsonNode plan = example.get("plan");
            for (YearExplanation year : explanation(example).years()) {
                for (RuleOutcome outcome : year.outcomes(Outcome.UNKNOWN)) {
                    assertThat(outcome.missing()).as(outcome.id()).isNotEmpty();
                    if (seen.add(outcome.id() + year.year() + outcome.missing().size() + plan.get("startDate"))) {
                        assertThat(raisedWhenSupplied(plan, outcome))
                                .as("%s in %s", outcome, example.get("description"))
                                .containsExactlyInAnyOrder(true, false);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(40);
    }

    private static Set<Boolean> raisedWhenSupplied(JsonNode plan, RuleOutcome outcome) {
        List<JsonNode> supplied = List.of(plan);
        for (String pointer : outcome.missing()) {
            supplied = supplied.stream()
                    .flatMap(node -> values(node, pointer).map(value -> with(node, pointer, value)))
                    .toList();
        }
        return supplied.stream()
                .map(node -> VALIDATOR
                        .judging(outcome.year() == 1 ? JudgedYears.YEAR_1 : JudgedYears.YEAR_2)
                        .validate(plan(node))
                        .findings()
                        .stream()
                        .anyMatch(finding -> finding.rule().equals(outcome.id())
                                && finding.pointer().equals(outcome.pointer())))
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> values(JsonNode plan, String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (name.equals("plannedStart")) {
            LocalDate start = plan.hasNonNull("startDate")
                    ? LocalDate.parse(plan.get("startDate").asString())
                    : LocalDate.of(2023, 7, 1);
            return Stream.of(start.minusYears(20), start.plusMonths(1), start.plusMonths(13), start.plusYears(20))
                    .map(day -> BothRegions.MAPPER.readTree("\"" + day + "\""));
        }
        Region region = VALIDATOR.regions().find(plan.get("region").asString());
        Stream<FactDeclaration> declared = pointer.startsWith("/facts/")
                ? region.facts().stream()
                : Stream.concat(
                        region.menu().items().stream().flatMap(item -> item.facts().stream()),
                        region.menu().additionFacts().stream());
        String[] texts = !pointer.contains("/facts/")
                ? VALUES_OF_EVERY_PLAN.getOrDefault(name, new String[] {"true", "false"})
                : declared.filter(fact -> fact.name().equals(name))
                        .findFirst()
                        .map(ExplanationOfCasesTest::values)
                        .orElseThrow();
        return Stream.of(texts).map(BothRegions.MAPPER::readTree);
    }

    private static String[] values(FactDeclaration fact) {
        return switch (fact.type()) {
            case BOOLEAN -> new String[] {"true", "false"};
            case INTEGER, NUMBER -> new String[] {"0", "2", "2000000"};
            case PERCENTAGE -> new String[] {"0", "100"};
            case DATE -> new String[] {"\"2000-01-01\"", "\"2023-03-01\"", "\"2023-05-01\"", "\"2100-01-01\""};
            case TEXT -> new String[] {"\"\"", "\"yes\""};
            case SET ->
                new String[] {
                    "[]",
                    fact.knownValues().stream()
                            .map(value -> "\"" + value + "\"")
                            .toList()
                            .toString()
                };
        };
    }

    private static JsonNode with(JsonNode plan, String pointer, JsonNode value) {
        JsonNode changed = plan.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = changed.at(place.head());
        if (parent.isMissingNode()) {
            ((ObjectNode) changed.at(place.head().head()))
                    .putObject(place.head().last().getMatchingProperty());
            parent = changed.at(place.head());
        }
        ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        return changed;
    }

    private static List<String> found(YearExplanation year, Outcome outcome) {
        return year.outcomes(outcome).stream()
                .map(RuleOutcome::finding)
                .filter(Objects::nonNull)
                .map(ExplanationOfCasesTest::place)
                .sorted()
                .toList();
    }

    private static List<String> findings(Explanation explanation, int year, Severity severity) {
        return explanation.report().year(year).findings(severity).stream()
                .map(ExplanationOfCasesTest::place)
                .sorted()
                .toList();
    }

    private static String place(Finding finding) {
        return finding.rule() + " " + finding.pointer();
    }

    private static Collection<JsonNode> cases(String file) {
        Collection<JsonNode> cases = new ArrayList<>();
        BothRegions.MAPPER
                .readTree(ExplanationOfCasesTest.class.getResourceAsStream(file))
                .forEach(cases::add);
        return cases;
    }

    private static Explanation explanation(JsonNode example) {
        return EXPLANATIONS.computeIfAbsent(
                example.get("plan").toString(),
                plan -> VALIDATOR.explain(VALIDATOR
                        .judging(JudgedYears.ALL)
                        .validate(VALIDATOR.reader().read(plan))));
    }

    private static PracticePlan plan(JsonNode node) {
        return VALIDATOR.reader().read(node.toString());
    }
}
