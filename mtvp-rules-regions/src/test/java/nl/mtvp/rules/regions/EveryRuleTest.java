package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleText;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule that can report a finding, whoever wrote it. */
class EveryRuleTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final Map<String, String> PREFIXES =
            Map.of("leidraad", "L-", "rijnmond", "R-", "west-brabant", "W-");

    static Stream<RuleDescription> rules() {
        return VALIDATOR.rules().stream();
    }

    /** Returns the rules that a document asks for. */
    static Stream<RuleDescription> rulesOfDocuments() {
        return rules().filter(rule -> !rule.source().isPlausibility());
    }

    @ParameterizedTest
    @MethodSource("rulesOfDocuments")
    void hasAnIdOfItsRuleSet(RuleDescription rule) {
        assertThat(rule.id()).startsWith(PREFIXES.get(rule.ruleSet().id())).matches("[LRW](-[A-Z0-9]+)+");
    }

    @ParameterizedTest
    @MethodSource("rulesOfDocuments")
    void citesTheDocumentOfItsRuleSet(RuleDescription rule) {
        String document = rule.ruleSet().isNational()
                ? "Leidraad Meer Tijd Voor de Patiënt"
                : VALIDATOR.regions().find(rule.ruleSet().id()).document();
        assertThat(rule.source().document()).isEqualTo(document);
        assertThat(rule.source().section()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasTextsInBothLanguages(RuleDescription rule) {
        assertThat(rule.texts()).containsOnlyKeys(Language.values());
        assertThat(rule.texts().values()).allSatisfy(text -> {
            assertThat(text.title()).isNotBlank().doesNotContain("{");
            assertThat(text.when()).isNotBlank().doesNotContain("{").isNotEqualTo(text.message());
            assertThat(text.message()).isNotBlank();
            assertThat(text.remedy()).isNotBlank();
        });
        RuleText dutch = rule.texts().get(Language.DUTCH);
        RuleText english = rule.texts().get(Language.ENGLISH);
        assertThat(dutch.message()).isNotEqualTo(english.message());
        assertThat(dutch.title()).isNotEqualTo(english.title());
        assertThat(dutch.when()).isNotEqualTo(english.when());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsPointsOfTheAmbiguityRegister(RuleDescription rule) {
        List<String> known =
                VALIDATOR.regions().points().stream().map(Reading::id).toList();
        assertThat(known).containsAll(rule.readings());
        assertThat(rule.readings())
                .as("the points on whose options the rule depends")
                .containsAll(points(rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhereItsFindingsBelong(RuleDescription rule) {
        if (rule.pointer() != null) {
            assertThat(rule.pointer()).startsWith("/");
        } else {
            assertThat(rule.element() == null
                            || !rule.items().isEmpty()
                            || rule.id().equals("L-PC-RHO"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasAVariantIfItReportsOnlyUnderAnotherReading(RuleDescription rule) {
        assertThat(speaksByDefault(rule) || rule.variant() != null).isTrue();
    }

    @Test
    void rulesOfOneIdDifferInVariant() {
        assertThat(variants(rulesOfDocuments()))
                .allSatisfy((id, names) -> assertThat(names).as(id).doesNotHaveDuplicates());
        assertThat(variants(rulesOfDocuments().filter(EveryRuleTest::speaksByDefault)))
                .allSatisfy((id, names) -> assertThat(names.size() == 1 || !names.contains("null"))
                        .as("%s: each of several rules has a @variant", id)
                        .isTrue());
    }

    private static Map<String, List<String>> variants(Stream<RuleDescription> rules) {
        return rules.collect(Collectors.groupingBy(
                RuleDescription::id, Collectors.mapping(rule -> String.valueOf(rule.variant()), Collectors.toList())));
    }

    @Test
    void fewIdsAreDeclaredInTwoSeverities() {
        Map<String, Set<Object>> severities = rules().filter(EveryRuleTest::speaksByDefault)
                .collect(Collectors.groupingBy(
                        RuleDescription::id, Collectors.mapping(RuleDescription::severity, Collectors.toSet())));

        assertThat(severities.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("R-MENU", "R-PG-2Y", "R-DATA-ID", "W-NW3-FROM");
    }

    private static Set<String> points(RuleDescription rule) {
        return rule.options().stream().map(option -> option.point().id()).collect(Collectors.toSet());
    }

    /** Returns whether the rule applies in some region that follows the defaults. */
    static boolean speaksByDefault(RuleDescription rule) {
        return points(rule).stream()
                .allMatch(point -> rule.options().stream()
                        .filter(option -> option.point().id().equals(point))
                        .anyMatch(option -> option.isDefault() || option.point().defaultOption() == null));
    }
}
