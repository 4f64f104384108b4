package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.regions.TextBundle.Text;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleText;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import org.junit.jupiter.api.Test;

/**
 * What holds for every text that an office manager reads: it has the words of a practice, and it states nothing that
 * nobody has stated.
 */
class TextsOfRulesTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final List<TextBundle> LEIDRAAD =
            TextBundle.inEachLanguage("leidraad/messages").toList();
    private static final List<TextBundle> RULES = Stream.concat(
                    LEIDRAAD.stream(),
                    Stream.of("regions/rijnmond/messages", "regions/westbrabant/messages")
                            .flatMap(TextBundle::inEachLanguage))
            .toList();
    private static final List<TextBundle> LEIDRAAD_READINGS =
            TextBundle.inEachLanguage("leidraad/readings").toList();
    private static final List<TextBundle> ALL = Stream.of(
                    RULES.stream(),
                    LEIDRAAD_READINGS.stream(),
                    TextBundle.inEachLanguage("regions/rijnmond/readings"),
                    TextBundle.inEachLanguage("regions/westbrabant/readings"))
            .flatMap(Function.identity())
            .toList();

    private static final Collection<Finding> FINDINGS = FindingsOfCases.ofEachKind(VALIDATOR);

    /** A property, a path to one, or a constant. */
    private static final Pattern NAME_OF_THE_FORMAT = Pattern.compile("\\b[a-z]+[A-Z]\\w*|\\b[A-Z]+_[A-Z_]+\\b"
            + "|\\b(NEW|DEVELOP|LEAN|DIGITAL|GLUCOSE|DRAWN)\\b|\\b(practice|intake|declarations|facts|choices)\\.\\w+");

    private static final Pattern HOUSE_WORD = Pattern.compile("(?i)\\b(zwijgt|spreekt|onbekend geldt|geldt als nee"
            + "|geldt als geen|stands?|silent|speaks?|counts as no|counts as none|turned|anew|hangs on|mend|becomes of"
            + "|breaks? down)\\b");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern MENU_CODE = Pattern.compile("\\b(?:RD|WB)\\.(?:AW|GG|NW)\\.\\w+");
    private static final Pattern OF_A_REGION =
            Pattern.compile("Rijnmond|Brabant|HCWB|KBZ|basiszorg|SBE|\\bCZ\\b|Chronische|RD\\.|WB\\.");

    @Test
    void noTextNamesAnythingAsThePlanFormatDoes() {
        assertThat(texts(ALL).filter(text -> text.holds(NAME_OF_THE_FORMAT))).isEmpty();
    }

    @Test
    void noTextHoldsAPropertyInBrackets() {
        Set<String> properties = properties();

        assertThat(texts(ALL)
                        .filter(text -> IN_BRACKETS
                                .matcher(text.words())
                                .results()
                                .flatMap(brackets -> Stream.of(brackets.group(1).split("[,:] ?")))
                                .anyMatch(properties::contains)))
                .isEmpty();
    }

    /** Returns the properties that rules ask for or point at, and those of a choice. */
    private static Set<String> properties() {
        Stream<String> ofRules = VALIDATOR.rules().stream()
                .flatMap(rule -> Stream.of(rule.needs(), rule.givens(), List.of(String.valueOf(rule.pointer()))))
                .flatMap(List::stream);
        return Stream.concat(ofRules, Stream.of("year", "element", "mode", "basis"))
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noTextHoldsAHouseWord() {
        assertThat(texts(ALL).filter(text -> text.holds(HOUSE_WORD))).isEmpty();
    }

    @Test
    void everyMenuCodeHasItsTitleBesideIt() {
        assertThat(texts(ALL)
                        .filter(text -> MENU_CODE
                                .matcher(text.words())
                                .results()
                                .anyMatch(code ->
                                        !text.words().startsWith(" ‘" + title(code.group()) + "’", code.end()))))
                .isEmpty();
    }

    private static String title(String code) {
        return VALIDATOR.regions().all().stream()
                .map(region -> region.menu().item(code))
                .filter(Objects::nonNull)
                .findFirst()
                .map(MenuItem::title)
                .orElseThrow(() -> new AssertionError(code + " is on no menu"));
    }

    @Test
    void noTextIsThereTwice() {
        ALL.forEach(bundle -> assertThat(bundle.texts())
                .extracting(Text::key)
                .as(bundle.file())
                .doesNotHaveDuplicates());
    }

    @Test
    void bothLanguagesHoldTheSameTexts() {
        Map<Language, List<Set<String>>> keys = ALL.stream()
                .collect(Collectors.groupingBy(
                        TextBundle::language, Collectors.mapping(TextBundle::keys, Collectors.toList())));

        assertThat(keys.get(Language.ENGLISH)).isEqualTo(keys.get(Language.DUTCH));
    }

    @Test
    void theLeidraadNamesNothingOfARegion() {
        assertThat(Stream.concat(texts(LEIDRAAD), texts(LEIDRAAD_READINGS)).filter(text -> text.holds(OF_A_REGION)))
                .isEmpty();
    }

    @Test
    void aRegionPutsTextsOfTheLeidraadInItsOwnWords() {
        RuleText everywhere =
                rule(VALIDATOR.rules().stream(), "L-AW-J1").texts().get(Language.DUTCH);

        assertThat(inRegion("rijnmond").remedy()).contains("KBZ", "SBE", "CZ").isNotEqualTo(everywhere.remedy());
        assertThat(inRegion("rijnmond").message()).isEqualTo(everywhere.message());
        assertThat(inRegion("west-brabant").remedy())
                .contains("eerder gevolgde scholing")
                .isNotEqualTo(everywhere.remedy());
        assertThat(inRegion("west-brabant").message()).isEqualTo(everywhere.message());
    }

    /** Returns the texts of L-AW-J1 as in the reports of a region. */
    private static RuleText inRegion(String region) {
        PracticePlan plan = PracticePlan.inRegion(region).choosing("PC.POH", 1).build();
        return rule(VALIDATOR.validate(plan).findings().stream().map(Finding::description), "L-AW-J1")
                .texts()
                .get(Language.DUTCH);
    }

    private static RuleDescription rule(Stream<RuleDescription> rules, String id) {
        return rules.filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void onlyARuleThatCanBeViolatedHasTextsForAnOpenPoint() {
        Set<String> binding = VALIDATOR.rules().stream()
                .filter(rule -> rule.severity() == Severity.VIOLATION
                        || rule.severityByOption().containsValue(Severity.VIOLATION))
                .map(TextsOfRulesTest::stem)
                .collect(Collectors.toSet());

        assertThat(texts(RULES)
                        .map(Text::key)
                        .filter(key -> key.matches(".*\\.open(Remedy)?"))
                        .map(key -> key.substring(0, key.lastIndexOf('.'))))
                .isNotEmpty()
                .isSubsetOf(binding);
    }

    @Test
    void everyOpenPointSaysInItsOwnWordsWhatIsStillToBeShown() {
        List<Finding> due = FINDINGS.stream()
                .filter(TextsOfRulesTest::isOpenThoughNotDeclaredSo)
                .toList();

        assertThat(due)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message(Language.DUTCH)
                                + finding.remedy(Language.DUTCH)
                                + finding.message(Language.ENGLISH)
                                + finding.remedy(Language.ENGLISH))
                        .doesNotContain(
                                "Nog niet bekend is of dit klopt",
                                "Vul in het plan in wat hierover bekend is",
                                "It is not known yet whether this is so",
                                "State in the plan what is known about it"));
    }

    @Test
    void noTextShowsAValueThatNobodyHasStated() {
        assertThat(FINDINGS.stream()
                        .flatMap(finding -> templates(finding)
                                .filter(text -> unstated(finding).anyMatch(text::contains))
                                .map(text -> stem(finding.description()) + " as " + finding.severity() + ": " + text)))
                .isEmpty();
    }

    /** Returns the placeholders without a value, and the one for what an open point has counted so far. */
    private static Stream<String> unstated(Finding finding) {
        return Stream.of(
                        finding.observed() == null || finding.severity() == Severity.OPEN ? "{observed}" : "",
                        finding.required() == null ? "{required}" : "",
                        finding.startDate() == null ? "{start}" : "",
                        finding.item() == null ? "{item}" : "")
                .filter(placeholder -> !placeholder.isEmpty());
    }

    private static Stream<String> templates(Finding finding) {
        return finding.description().texts().values().stream()
                .flatMap(text -> isOpenThoughNotDeclaredSo(finding)
                        ? Stream.of(text.open(), text.openRemedy())
                        : Stream.of(text.message(), text.remedy()));
    }

    private static boolean isOpenThoughNotDeclaredSo(Finding finding) {
        return finding.severity() == Severity.OPEN && finding.description().severity() != Severity.OPEN;
    }

    private static String stem(RuleDescription rule) {
        return rule.variant() == null ? rule.id() : rule.id() + "." + rule.variant();
    }

    private static Stream<Text> texts(List<TextBundle> bundles) {
        return bundles.stream().flatMap(bundle -> bundle.texts().stream());
    }
}
