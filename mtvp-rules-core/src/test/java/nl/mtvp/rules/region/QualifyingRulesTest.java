package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.report.QualifyingRule;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that report nothing, and that reports and explanations name all the same. */
class QualifyingRulesTest {

    private static final String DUTCH_TITLE = "Een keuze die niet op de menukaart staat, telt niet mee";
    private static final String TWICE = """

            rule "T-MENU: a choice that is not on the menu does not count twice"
                @source("2") %s
            when
                $choice : PlannedChoice(!offered)
            then
                contributions.refuse($choice);
            end
            """;

    private final RegionProject testland = RegionProject.testland();

    @TempDir
    private Path folder;

    @Test
    void aQualifyingRuleOfWhoseIdNoRuleReportsIsListed() throws IOException {
        try (URLClassLoader loader = testland.compileInto(folder)) {
            assertThat(PlanValidator.create(loader).qualifyingRules())
                    .singleElement()
                    .satisfies(rule -> {
                        assertThat(rule.id()).isEqualTo("T-MENU");
                        assertThat(rule.variant()).isNull();
                        assertThat(rule.ruleSet().id()).isEqualTo("testland");
                        assertThat(rule.source().section()).isEqualTo("2");
                        assertThat(rule.title(Language.ENGLISH))
                                .isEqualTo("a choice that is not on the menu does not count");
                        assertThat(rule.title(Language.DUTCH)).isEqualTo(DUTCH_TITLE);
                    });
        }
    }

    @Test
    void oneOfWhoseIdAnotherRuleReportsIsNot() throws IOException {
        RegionProject reporting = testland.replacing(RegionProject.RULES, "T-MENU:", "T-TEAM:")
                .replacing(RegionProject.DUTCH, "T-MENU.title = " + DUTCH_TITLE + "\n", "");
        try (URLClassLoader loader = reporting.compileInto(folder)) {
            assertThat(PlanValidator.create(loader).qualifyingRules()).isEmpty();
        }
    }

    @Test
    void severalOfOneIdAreToldApartByTheirVariant() throws IOException {
        RegionProject both = testland.adding(RegionProject.RULES, TWICE.formatted("@variant(twice)"))
                .adding(RegionProject.DUTCH, "\nT-MENU.twice.title = Ook geen tweede keer\n");
        try (URLClassLoader loader = both.compileInto(folder)) {
            assertThat(PlanValidator.create(loader).qualifyingRules())
                    .extracting(QualifyingRule::variant, rule -> rule.title(Language.DUTCH))
                    .containsExactly(tuple(null, DUTCH_TITLE), tuple("twice", "Ook geen tweede keer"));
        }
    }

    @Test
    void withoutAVariantTheSecondIsRefused() {
        assertRefused(
                testland.adding(RegionProject.RULES, TWICE.formatted("")),
                "T-MENU: a choice that is not on the menu does not count twice",
                "@variant(name)");
    }

    @Test
    void withoutItsTitleItIsRefused() {
        assertRefused(
                testland.replacing(RegionProject.DUTCH, "T-MENU.title", "T-MENUKAART.title"),
                "has no text T-MENU.title",
                "nl/testland/messages_nl.properties");
    }

    @Test
    void withoutItsSourceItIsRefused() {
        assertRefused(testland.replacing(RegionProject.RULES, "    @source(\"2\")\n", ""), "T-MENU", "has no @source");
    }

    private void assertRefused(RegionProject project, String... parts) {
        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    try (URLClassLoader loader = project.compileInto(folder)) {
                        PlanValidator.create(loader).qualifyingRules();
                    }
                })
                .withMessageContainingAll(parts);
    }
}
