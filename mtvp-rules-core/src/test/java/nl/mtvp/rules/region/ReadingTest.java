package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ReadingInForce;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contested points: those of the Leidraad, and those that a region declares. */
class ReadingTest {

    private static final Readings LEIDRAAD = Readings.of(new Leidraad2023());
    private static final String REPORTED = "AssessedChoice(item == \"TL.AW.1\",";

    @TempDir
    private Path folder;

    @Test
    void aPointOfTheLeidraadIsSettledOrHasOptions() {
        assertThat(LEIDRAAD.all())
                .extracting(Reading::id)
                .startsWith("A-01")
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(LEIDRAAD.all()).allSatisfy(point -> {
            assertThat(point.ruleSet()).isEqualTo("leidraad");
            assertThat(point.options()).hasSizeBetween(point.isSettled() ? 0 : 2, 4);
            assertThat(point.defaultOption())
                    .isEqualTo(point.options().stream()
                            .filter(ReadingOption::isDefault)
                            .findFirst()
                            .orElse(null));
        });
        assertThat(LEIDRAAD.all().stream().filter(point -> !point.isSettled() && point.defaultOption() == null))
                .hasToString("[A-01, A-04, A-20]");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLeidraadSaysWhatIsContested(Language language) {
        assertThat(LEIDRAAD.all()).allSatisfy(point -> {
            assertThat(point.question(language)).endsWith("?");
            assertThat(point.reason(language)).endsWith(".");
            assertThat(point.reason(language).startsWith(language == Language.DUTCH ? "Vast: " : "Settled: "))
                    .isEqualTo(point.isSettled());
            assertThat(point.options())
                    .allSatisfy(option -> assertThat(option.meaning(language)).endsWith("."));
        });
    }

    @Test
    void aRegionDeclaresPointsOfItsOwn() throws IOException {
        try (URLClassLoader loader = asking("reads(\"TEAM_BINDS\")").compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);
            Reading point = validator.regions().find("testland").points().find("T-01");

            assertThat(point.ruleSet()).isEqualTo("testland");
            assertThat(point.question(Language.DUTCH)).isEqualTo("Is het een voorwaarde dat het hele team meedoet?");
            assertThat(point.options().get(1).meaning(Language.ENGLISH)).isEqualTo("It is a target.");
            assertThat(rules(judge(validator))).contains("T-TEAM");
            ValidationReport overridden = judge(validator.reading("TEAM_IS_A_TARGET"));
            assertThat(rules(overridden)).doesNotContain("T-TEAM");
            assertThat(overridden.readings())
                    .filteredOn(reading -> !reading.isDefault())
                    .extracting(ReadingInForce::option)
                    .extracting(ReadingOption::id)
                    .containsExactly("testland/TEAM_IS_A_TARGET");
            assertThat(rules(
                            judge(validator.reading("testland/TEAM_IS_A_TARGET").reading("TEAM_BINDS"))))
                    .contains("T-TEAM");
        }
    }

    @Test
    void aPointOfTheRegionBearsOnRulesOfTheLeidraad() throws IOException {
        try (URLClassLoader loader = RegionProject.testland().compileInto(folder)) {
            ValidationReport report = PlanValidator.create(loader)
                    .judging(JudgedYears.YEAR_1)
                    .validate(PracticePlan.inRegion("testland")
                            .startingOn(LocalDate.of(2023, 4, 1))
                            .choosing("TL.GG.1", 1)
                            .build());

            assertThat(report.findings())
                    .filteredOn(finding -> finding.rule().equals("L-AW-J1"))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.description().readings()).contains("A-05", "T-01"));
            assertThat(report.findings())
                    .filteredOn(finding -> finding.rule().equals("L-IV"))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.description().readings()).doesNotContain("T-01"));
        }
    }

    @Test
    void severalRegionsMayHaveAnOptionOfOneName() throws IOException {
        RegionProject other = RegionProject.testland()
                .inPackage("nl.otherland")
                .replacing(RegionProject.MODULE, "return \"testland\"", "return \"otherland\"");
        RegionProject.testland().compileInto(folder).close();
        try (URLClassLoader loader = other.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);

            assertThatThrownBy(() -> validator.reading("TEAM_IS_A_TARGET"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("[otherland/TEAM_IS_A_TARGET, testland/TEAM_IS_A_TARGET]");
            ValidationReport report = judge(validator.reading("otherland/TEAM_IS_A_TARGET"));
            assertThat(report.readings()).allMatch(ReadingInForce::isDefault);
        }
    }

    @Test
    void anUnknownOptionIsRefusedWithWhatWasMeant() throws IOException {
        try (URLClassLoader loader = RegionProject.testland().compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);

            assertThatThrownBy(() -> validator.reading("TEAM_IS_TARGET"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("TEAM_IS_TARGET", "Maybe it means TEAM_IS_A_TARGET");
        }
    }

    @Test
    void aRuleCanOnlyDependOnPointsThatAreDeclared() throws IOException {
        assertRefused(asking("reads(\"TEAM_BIND\")"), "T-TEAM", "TEAM_BIND", "testland does not declare", "TEAM_BINDS");
        assertRefused(
                RegionProject.testland()
                        .replacing(
                                RegionProject.RULES,
                                "@severity(VIOLATION)",
                                "@severity(\"VIOLATION; ADVICE under TEAM_IS_TARGET\")"),
                "T-TEAM",
                "TEAM_IS_TARGET",
                "TEAM_IS_A_TARGET");
        assertRefused(
                RegionProject.testland()
                        .replacing(
                                RegionProject.RULES, "@severity(VIOLATION)", "@severity(VIOLATION) @reading(\"T-03\")"),
                "T-TEAM",
                "@reading(T-03)",
                "T-01, T-02");
    }

    @Test
    void aPointOfTheLeidraadCannotBeDeclaredAgain() throws IOException {
        assertRefused(
                RegionProject.testland().replacing(RegionProject.MODULE, "\"T-01\"", "\"A-01\""),
                "region testland declares A-01");
        assertRefused(
                RegionProject.testland().replacing(RegionProject.MODULE, "\"TEAM_BINDS\"", "\"INTERVISION_BINDS\""),
                "region testland declares INTERVISION_BINDS");
    }

    @Test
    void aPointBearsOnRulesThatTheLeidraadHas() throws IOException {
        assertRefused(
                RegionProject.testland().replacing(RegionProject.MODULE, "\"L-AW-J1\")", "\"L-AW-J9\")"),
                "T-01 bears on L-AW-J9",
                "Maybe it means L-AW-J");
    }

    @Test
    void aPointHasTwoOptionsOrNone() {
        assertThatThrownBy(() -> ReadingDeclaration.of("T-01", "TEAM_BINDS"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T-01 has the options [TEAM_BINDS]");
        assertThatThrownBy(() -> ReadingDeclaration.of("T-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMissingTextIsNamed() throws IOException {
        RegionProject silent = RegionProject.testland()
                .replacing(RegionProject.ENGLISH_READINGS, "TEAM_BINDS = It is a condition.\n", "");
        try (URLClassLoader loader = silent.compileInto(folder)) {
            ReadingOption option = PlanValidator.create(loader).regions().option("TEAM_BINDS");

            assertThatThrownBy(() -> option.meaning(Language.ENGLISH))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("nl/testland/readings_en.properties", "TEAM_BINDS");
        }
    }

    private void assertRefused(RegionProject project, String... sentences) throws IOException {
        Path own = folder.resolve(String.valueOf(sentences[sentences.length - 1].hashCode()));
        try (URLClassLoader loader = project.compileInto(own)) {
            assertThatThrownBy(() -> PlanValidator.create(loader).rules())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll(sentences);
        }
    }

    private static RegionProject asking(String condition) {
        return RegionProject.testland().replacing(RegionProject.RULES, REPORTED, REPORTED + " " + condition + ",");
    }

    private static ValidationReport judge(PlanValidator validator) {
        return validator.validate(PracticePlan.inRegion("testland")
                .startingOn(LocalDate.of(2023, 4, 1))
                .choosing("TL.AW.1", 1, choice -> choice.fact("wholeTeam", false))
                .build());
    }

    private static Stream<String> rules(ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .map(Finding::rule);
    }
}
