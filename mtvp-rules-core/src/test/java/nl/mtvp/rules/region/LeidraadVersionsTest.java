package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two regions on different versions of the Leidraad: Otherland on an invented one, which asks for a third item. */
class LeidraadVersionsTest {

    private static final RuleSetVersion OF_2023 = new RuleSetVersion("leidraad", "2023-01-30");
    private static final RuleSetVersion OF_2025 = new RuleSetVersion("leidraad", "2025-01-01");

    private final RegionProject leidraad = RegionProject.leidraad2025();
    private final RegionProject otherland = RegionProject.testland()
            .inPackage("nl.otherland")
            .replacing(RegionProject.MODULE, "return \"testland\"", "return \"otherland\"")
            .replacing(RegionProject.MODULE, "2023-01-30", "2025-01-01")
            .replacing(
                    RegionProject.RULES,
                    "\"Welzijn\").source(\"2.3 item 2\");",
                    "\"Welzijn\").source(\"2.3 item 2\");\n"
                            + "    $menu.item(\"TL.NW.3\", KernelElement.NW, \"Wijkteam\").source(\"2.3 item 3\");");

    @TempDir
    private Path folder;

    @Test
    void eachRegionIsJudgedByTheVersionThatItBuildsOn() throws IOException {
        try (URLClassLoader loader = compile()) {
            PlanValidator validator = PlanValidator.create(loader).judging(JudgedYears.YEAR_2);

            ValidationReport old = validator.validate(planOf("testland"));
            ValidationReport changed = validator.validate(planOf("otherland"));

            assertThat(old.ruleSets()).containsExactly(OF_2023, new RuleSetVersion("testland", "1"));
            assertThat(old.findings()).extracting(Finding::rule).doesNotContain("L-NW-2");
            assertThat(changed.ruleSets()).containsExactly(OF_2025, new RuleSetVersion("otherland", "1"));
            assertThat(changed.findings())
                    .filteredOn(finding -> finding.rule().equals("L-NW-2"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.required()).isEqualTo(3);
                        assertThat(finding.description().ruleSet()).isEqualTo(OF_2025);
                    });
        }
    }

    @Test
    void explanationsFollowTheVersion() throws IOException {
        try (URLClassLoader loader = compile()) {
            PlanValidator validator = PlanValidator.create(loader).judging(JudgedYears.YEAR_2);
            ValidationReport old = validator.validate(planOf("testland"));
            ValidationReport changed = validator.validate(planOf("otherland"));

            assertThat(minimum(validator, old)).isEqualTo(2);
            assertThat(minimum(validator, changed)).isEqualTo(3);
            assertThat(validator.explain(old).year(2).outcomes("L-NW-2"))
                    .extracting(RuleOutcome::outcome)
                    .containsExactly(Outcome.MET);
            assertThat(validator.explain(changed).year(2).outcomes("L-NW-2"))
                    .extracting(RuleOutcome::outcome)
                    .containsExactly(Outcome.VIOLATED);
            Proposals proposals = validator.propose(changed);
            assertThat(proposals.proposals()).isNotEmpty();
            assertThat(proposals.proposals().get(0).plan().choices())
                    .filteredOn(choice -> choice.item().startsWith("TL.NW."))
                    .hasSize(3);
        }
    }

    @Test
    void theRulesOfBothVersionsAreListed() throws IOException {
        try (URLClassLoader loader = compile()) {
            PlanValidator validator = PlanValidator.create(loader);

            assertThat(validator.rules())
                    .filteredOn(rule ->
                            "inYear2".equals(rule.variant()) || rule.id().equals("L-AW-J1"))
                    .extracting(
                            rule -> rule.id() + " of " + rule.ruleSet().version(),
                            rule -> rule.texts().get(Language.DUTCH).title())
                    .containsExactly(
                            tuple(
                                    "L-AW-J1 of 2023-01-30",
                                    "Jaar 1 bevat minstens één interventie voor ‘anders werken in de praktijk’"),
                            tuple(
                                    "L-NW-2 of 2023-01-30",
                                    "Jaar 2 bevat minstens twee interventies voor ‘samenwerken met het netwerk’"),
                            tuple(
                                    "L-AW-J1 of 2025-01-01",
                                    "Jaar 1 bevat minstens één interventie voor ‘anders werken in de praktijk’"),
                            tuple(
                                    "L-NW-2 of 2025-01-01",
                                    "Jaar 2 bevat minstens drie interventies voor ‘samenwerken met het netwerk’"));
            assertThat(validator.catalogue())
                    .filteredOn(row -> row.id().equals("L-AW-J1"))
                    .extracting(CatalogueRow::ruleSet)
                    .containsExactly(OF_2023, OF_2025);
            assertThat(validator.regions().points()).extracting(Reading::id).containsOnlyOnce("A-01");
        }
    }

    @Test
    void aVersionThatNoRegionBuildsOnIsNotListed() throws IOException {
        leidraad.compileInto(folder).close();
        try (URLClassLoader loader = RegionProject.testland().compileInto(folder)) {
            assertThat(PlanValidator.create(loader).rules())
                    .extracting(rule -> rule.ruleSet().version())
                    .containsOnly("2023-01-30", "1");
        }
    }

    @Test
    void anUnknownVersionIsRefusedWithThoseThatAreLoaded() throws IOException {
        leidraad.compileInto(folder).close();
        assertRefused(
                otherland.replacing(RegionProject.MODULE, "2025-01-01", "2026-01-01"),
                "region otherland builds on version 2026-01-01 of the Leidraad",
                "the versions that are loaded are [2023-01-30, 2025-01-01]",
                "META-INF/services/nl.mtvp.rules.region.LeidraadModule");
    }

    @Test
    void twoModulesOfOneVersionAreRefused() throws IOException {
        leidraad.replacing(RegionProject.LEIDRAAD_2025, "return \"2025-01-01\"", "return \"2023-01-30\"")
                .compileInto(folder)
                .close();
        assertRefused(
                otherland,
                "two modules are version 2023-01-30 of the Leidraad",
                "nl.mtvp.rules.region.Leidraad2023",
                "nl.leidraad2025.Leidraad2025");
    }

    @Test
    void aVersionThatCannotBeLoadedIsNamed() throws IOException {
        leidraad.replacing(RegionProject.LEIDRAAD_SERVICES, "Leidraad2025", "Leidraad2052")
                .compileInto(folder)
                .close();
        assertRefused(otherland, "a version of the Leidraad cannot be loaded", "nl.leidraad2025.Leidraad2052");
    }

    @Test
    void aRegionForOtherStartDatesThanItsLeidraadIsRefused() throws IOException {
        leidraad.compileInto(folder).close();
        assertRefused(
                otherland.replacing(
                        RegionProject.MODULE,
                        "public String id()",
                        "public Validity validity() { return new Validity(null, LocalDate.of(2024, 12, 31)); }\n"
                                + "    public String id()"),
                "region otherland, version 1, builds on version 2025-01-01 of the Leidraad",
                "no start date is covered by both");
    }

    /** What a region says of the Leidraad is checked against the version that it names. */
    @Test
    void whatARegionNamesHasToBeInItsVersion() throws IOException {
        leidraad.replacing(
                        RegionProject.LEIDRAAD_2025,
                        "public String version()",
                        "public java.util.Set<String> withdrawnRules() { return java.util.Set.of(\"L-INFO\"); }\n"
                                + "    public String version()")
                .compileInto(folder)
                .close();
        assertRefused(
                otherland.replacing(
                        RegionProject.MODULE, "Map.of(\"L-AW-J1\", \"2.1\")", "Map.of(\"L-INFO\", \"2.1\")"),
                "RegionModule.citations() names L-INFO",
                "no rule of the Leidraad, version 2025-01-01");
    }

    @Test
    void aTextOfARegionReplacesOneThatItsVersionHas() throws IOException {
        leidraad.compileInto(folder).close();
        assertRefused(
                otherland.adding(RegionProject.DUTCH, "L-NW-2.inYear1.remedy = Kies er drie.\n"),
                "L-NW-2.inYear1.remedy",
                "the Leidraad has no text with this key");
    }

    private void assertRefused(RegionProject project, String... sentences) throws IOException {
        try (URLClassLoader loader = project.compileInto(folder)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> PlanValidator.create(loader).rules())
                    .satisfies(e -> assertThat(e.getMessage()).contains(sentences));
        }
    }

    private URLClassLoader compile() throws IOException {
        for (RegionProject project : List.of(leidraad, RegionProject.testland())) {
            project.compileInto(folder).close();
        }
        return otherland.compileInto(folder);
    }

    private static Integer minimum(PlanValidator validator, ValidationReport report) {
        return validator.growthModel(report).stream()
                .filter(count -> count.element() == KernelElement.NW)
                .findFirst()
                .orElseThrow()
                .minimum();
    }

    private static PracticePlan planOf(String region) {
        return PracticePlan.inRegion(region)
                .startingOn(LocalDate.of(2025, 4, 1))
                .choosing("TL.NW.1", 2)
                .choosing("TL.NW.2", 2)
                .build();
    }
}
