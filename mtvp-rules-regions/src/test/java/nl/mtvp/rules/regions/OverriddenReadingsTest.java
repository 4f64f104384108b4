package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ReadingInForce;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Contested points that are not read as the regions do. The effect of each option on a plan is in
 * {@code readings-cases.json} of each region. This test shows that no option is without effect, that none has more
 * effect than its findings say, and that none reaches further than asked.
 */
class OverriddenReadingsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final List<PlanCase> CASES = Cases.all();
    /**
     * Where no plan can be judged otherwise by an option of the Leidraad: it is the region's own, or the region has
     * nothing for it to bear on.
     */
    private static final Map<String, Set<String>> WITHOUT_EFFECT = Map.of(
            "rijnmond",
                    Set.of(
                            "NETWORK_IN_YEAR_2",
                            "INTERVISION_IS_A_WISH",
                            "ADDITIONS_DO_NOT_COUNT",
                            "PRIOR_TRAINING_COUNTS_UNLESS_EXCLUDED"),
            "west-brabant",
                    Set.of(
                            "NETWORK_WITHIN_TWO_YEARS",
                            "INTERVISION_BINDS",
                            "ADDITIONS_COUNT",
                            "FOLLOW_UP_IS_NO_EXTRA",
                            "TWO_YEARS_BEFORE_THE_YEAR",
                            "TWO_YEARS_BEFORE_THE_ITEM"));

    static Stream<ReadingOption> options() {
        return VALIDATOR.regions().points().stream().flatMap(point -> point.options().stream());
    }

    static Stream<ReadingOption> optionsThatAreNoDefault() {
        return options().filter(option -> !option.isDefault());
    }

    @ParameterizedTest
    @MethodSource("optionsThatAreNoDefault")
    void everyOptionHasACaseOfItsOwnThatIsJudgedOtherwise(ReadingOption option) {
        assertThat(CASES.stream().filter(example -> example.readings().equals(Set.of(option.name()))))
                .as("cases with \"readings\": [\"%s\"]", option)
                .anyMatch(example ->
                        !judged(VALIDATOR.reading(option.name()), example).equals(judged(VALIDATOR, example)));
    }

    @ParameterizedTest
    @MethodSource("optionsThatAreNoDefault")
    void anOptionTurnsPlansOfTheRegionsThatItHasMeaningFor(ReadingOption option) {
        Set<String> regions = CASES.stream()
                .filter(example ->
                        !judged(VALIDATOR.reading(option.name()), example).equals(judged(VALIDATOR, example)))
                .map(example -> example.plan().region())
                .collect(Collectors.toSet());

        assertThat(regions)
                .isEqualTo(VALIDATOR.regions().all().stream()
                        .filter(region -> region.points().option(option.name()) != null)
                        .map(Region::id)
                        .filter(region -> !WITHOUT_EFFECT.get(region).contains(option.name()))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("options")
    void theDefaultsAreWhatIsJudgedByUnlessOneIsTurned(ReadingOption option) {
        if (option.isDefault()) {
            PlanValidator overridden = VALIDATOR.reading(option.name());
            assertThat(CASES)
                    .allSatisfy(
                            example -> assertThat(judged(overridden, example)).isEqualTo(judged(VALIDATOR, example)));
        }
    }

    @ParameterizedTest
    @MethodSource("optionsThatAreNoDefault")
    void aFindingNamesEveryPointItHangsOn(ReadingOption option) {
        PlanValidator overridden = VALIDATOR.reading(option.name());
        for (PlanCase example : CASES) {
            List<Finding> before = findings(VALIDATOR, example);
            List<Finding> after = findings(overridden, example);
            Stream.concat(missing(before, after), missing(after, before))
                    .filter(finding -> !isOfDevelopedChoice(finding, example))
                    .forEach(finding -> assertThat(finding.description().readings())
                            .as(
                                    "readings of %s, which %s changes in: %s",
                                    finding.rule(), option, example.description())
                            .contains(option.point().id()));
        }
    }

    /**
     * Whether a choice developed in year 2 is judged as new depends on what counted in year 1, and so on every point
     * about counting.
     */
    private static boolean isOfDevelopedChoice(Finding finding, PlanCase example) {
        return finding.item() != null
                && example.plan().choices().stream()
                        .anyMatch(
                                choice -> choice.item().equals(finding.item()) && choice.mode() == ChoiceMode.DEVELOP);
    }

    private static Stream<Finding> missing(List<Finding> from, List<Finding> in) {
        Set<String> kept = in.stream().map(OverriddenReadingsTest::inShort).collect(Collectors.toSet());
        return from.stream().filter(finding -> !kept.contains(inShort(finding)));
    }

    @Test
    void everyRuleIsRaisedBySomeCase() {
        Set<String> raised = CASES.stream()
                .flatMap(example -> findings(VALIDATOR.reading(options(example)), example).stream())
                .map(finding -> name(finding.description()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(EveryRuleTest.rulesOfDocuments())
                .extracting(OverriddenReadingsTest::name)
                .isSubsetOf(raised);
    }

    @Test
    void aRuleReportsOnlyUnderItsOptions() {
        options().forEach(option -> {
            PlanValidator overridden = VALIDATOR.reading(option.name());
            for (PlanCase example : CASES) {
                ValidationReport report = overridden.judging(year(example)).validate(example.plan());
                Set<ReadingOption> inForce =
                        report.readings().stream().map(ReadingInForce::option).collect(Collectors.toSet());
                for (Finding finding : report.findings()) {
                    assertThat(points(finding.description().options().stream().filter(inForce::contains)))
                            .as(name(finding.description()))
                            .isEqualTo(points(finding.description().options().stream()));
                }
            }
        });
    }

    private static Set<String> points(Stream<ReadingOption> options) {
        return options.map(option -> option.point().id()).collect(Collectors.toSet());
    }

    @Test
    void aReportListsTheOptionsInForceInTheOrderOfThePoints() {
        PracticePlan plan = PracticePlan.inRegion("rijnmond").build();

        List<ReadingInForce> own = VALIDATOR.validate(plan).readings();
        List<ReadingInForce> overridden = VALIDATOR
                .reading("PILOT_AW_ONLY", "NETWORK_IN_YEAR_2")
                .validate(plan)
                .readings();

        assertThat(own)
                .extracting(reading -> reading.option().point())
                .containsExactlyElementsOf(VALIDATOR.regions().find("rijnmond").points().all().stream()
                        .filter(point -> !point.isSettled())
                        .toList());
        assertThat(own)
                .allMatch(ReadingInForce::isDefault)
                .contains(
                        new ReadingInForce(VALIDATOR.regions().option("NETWORK_IN_YEAR_2"), true),
                        new ReadingInForce(VALIDATOR.regions().option("INTERVISION_IS_A_WISH"), true),
                        new ReadingInForce(VALIDATOR.regions().option("PILOT_FULL"), true));
        assertThat(overridden)
                .hasSameSizeAs(own)
                .filteredOn(reading -> !own.contains(reading))
                .containsExactly(new ReadingInForce(VALIDATOR.regions().option("PILOT_AW_ONLY"), false));
    }

    @Test
    void twoOptionsOfOnePointAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.reading("PILOT_AW_ONLY", "PILOT_FULL"))
                .withMessageContaining("A-09")
                .withMessageContaining("PILOT_AW_ONLY")
                .withMessageContaining("PILOT_FULL");
        assertThat(VALIDATOR.reading("PILOT_FULL", "PILOT_FULL")).isNotNull();
    }

    @Test
    void aValidatorThatReadsOtherwiseLeavesTheFirstAsItIs() {
        PlanValidator both = VALIDATOR.reading("PILOT_AW_ONLY").reading("INTERVISION_BINDS");
        PlanValidator back = both.reading("PILOT_FULL");

        assertThat(overridden(VALIDATOR)).isEmpty();
        assertThat(overridden(both)).containsExactly("INTERVISION_BINDS", "PILOT_AW_ONLY");
        assertThat(overridden(back)).containsExactly("INTERVISION_BINDS");
        assertThat(both.regions()).isSameAs(VALIDATOR.regions());
    }

    private static List<String> overridden(PlanValidator validator) {
        return validator.validate(PracticePlan.inRegion("rijnmond").build()).readings().stream()
                .filter(reading -> !reading.isDefault())
                .map(reading -> reading.option().name())
                .toList();
    }

    @Test
    void validatorsThatReadDifferentlyCanWorkAtTheSameTime() {
        List<PlanValidator> validators = optionsThatAreNoDefault()
                .map(option -> VALIDATOR.reading(option.name()))
                .toList();
        List<Set<String>> alone =
                validators.stream().map(OverriddenReadingsTest::judgedAll).toList();

        List<Set<String>> together = validators.parallelStream()
                .map(OverriddenReadingsTest::judgedAll)
                .toList();

        assertThat(together).isEqualTo(alone);
    }

    private static Set<String> judgedAll(PlanValidator validator) {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < CASES.size(); i++) {
            all.add(i + ": " + judged(validator, CASES.get(i)));
        }
        return all;
    }

    private static Set<String> judged(PlanValidator validator, PlanCase example) {
        return findings(validator, example).stream()
                .map(OverriddenReadingsTest::inShort)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Finding> findings(PlanValidator validator, PlanCase example) {
        return validator.judging(year(example)).validate(example.plan()).findings();
    }

    private static String inShort(Finding finding) {
        return finding.rule() + " " + finding.severity() + " " + finding.pointer();
    }

    private static String name(RuleDescription rule) {
        return rule.variant() == null ? rule.id() : rule.id() + "." + rule.variant();
    }

    private static JudgedYears year(PlanCase example) {
        return example.year() == 1 ? JudgedYears.YEAR_1 : JudgedYears.YEAR_2;
    }

    private static String[] options(PlanCase example) {
        return example.readings().toArray(String[]::new);
    }
}
