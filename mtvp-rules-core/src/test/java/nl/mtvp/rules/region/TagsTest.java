package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules count the items of a group, whatever their kernel element. */
class TagsTest {

    private static final String MENU = """
            $menu.item("TL.NW.1", KernelElement.NW, "Overleg").source("2.3 item 1").tagged("SOCIAL", "NEAR");
                $menu.item("TL.NW.2", KernelElement.NW, "Welzijn").source("2.3 item 2").tagged("SOCIAL");
                $menu.item("TL.NW.3", KernelElement.NW, "Kliniek").source("2.3 item 3").tagged("CLINIC");
                $menu.item("TL.AW.3", KernelElement.AW, "Wijk").source("2.1 item 3").tagged("SOCIAL");
            """;

    @TempDir
    private Path folder;

    /** Testland, whose rule on the network asks under this condition. */
    private static RegionProject asking(String condition) {
        return RegionProject.testland()
                .replacing(
                        RegionProject.RULES,
                        "$menu.item(\"TL.NW.1\", KernelElement.NW, \"Overleg\").source(\"2.3 item 1\");\n"
                                + "    $menu.item(\"TL.NW.2\", KernelElement.NW, \"Welzijn\").source(\"2.3 item 2\");\n",
                        MENU)
                .replacing(
                        RegionProject.RULES,
                        "@severity(ADVICE) @source(\"3\") @needs(\"/facts/open\") @pointer(\"/facts/open\")",
                        "@severity(VIOLATION) @source(\"3\") @element(NW) @pointer(\"/choices\")")
                .replacing(RegionProject.RULES, "plan.no(\"/facts/open\")", condition)
                .replacing(RegionProject.RULES, "findings.report($year);", "findings.report($year, 0, 1);")
                .replacing(RegionProject.RULES, "T-OPEN", "A-BOTH")
                .replacing(RegionProject.DUTCH, "T-OPEN", "A-BOTH")
                .replacing(RegionProject.ENGLISH, "T-OPEN", "A-BOTH")
                .replacing(RegionProject.CATALOGUE, "T-OPEN", "A-BOTH");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "counted(\"SOCIAL\") < 1                               ; 1:TL.NW.3            ; true",
                "counted(\"SOCIAL\") < 1                               ; 1:TL.NW.1            ; false",
                "counted(\"SOCIAL\") < 2                               ; 1:TL.NW.1 1:TL.NW.1  ; true",
                "counted(\"SOCIAL\") < 2                               ; 1:TL.NW.1 1:TL.NW.2  ; false",
                "counted(\"SOCIAL\") < 2                               ; 1:TL.NW.1 2:TL.NW.2  ; true",
                "counted(\"SOCIAL\") < 2                               ; 1:TL.NW.1 1:TL.AW.3  ; false",
                "counted(\"NEAR\") < 1                                 ; 1:TL.NW.1            ; false",
                "countedWithinTwoYears(\"SOCIAL\") < 2                 ; 1:TL.NW.1 2:TL.NW.2  ; false",
                "countedWithinTwoYears(\"SOCIAL\") < 2                 ; 1:TL.NW.1 2:TL.NW.1  ; true",
                "counted(\"SOCIAL\") < 1 || counted(\"CLINIC\") < 1    ; 1:TL.NW.1 1:TL.NW.2  ; true",
                "counted(\"SOCIAL\") < 1 || counted(\"CLINIC\") < 1    ; 1:TL.NW.1 1:TL.NW.3  ; false",
            })
    void aRuleCountsTheDistinctItemsWithATag(String condition, String choices, boolean reported) throws IOException {
        try (URLClassLoader loader = asking("year1, " + condition).compileInto(folder)) {
            ValidationReport report = validate(loader, choices);

            assertThat(report.findings().stream()
                            .anyMatch(finding -> finding.rule().equals("A-BOTH")))
                    .isEqualTo(reported);
        }
    }

    @Test
    void whatDoesNotCountIsNotCountedByItsTag() throws IOException {
        RegionProject refusing = asking("year1, counted(\"SOCIAL\") < 1 || countedWithinTwoYears(\"CLINIC\") < 1")
                .replacing(RegionProject.RULES, "PlannedChoice(!offered)", "PlannedChoice(tagged(\"NEAR\"))");
        try (URLClassLoader loader = refusing.compileInto(folder)) {
            assertThat(rules(validate(loader, "1:TL.NW.1 1:TL.NW.3"))).contains("A-BOTH");
            assertThat(rules(validate(loader, "1:TL.NW.2 1:TL.NW.3"))).doesNotContain("A-BOTH");

            PracticePlan dropped = aPlan().choosing("TL.NW.2", 1)
                    .choosing("TL.NW.3", 1, choice -> choice.carriedOut(false))
                    .build();
            assertThat(rules(PlanValidator.create(loader).validate(dropped))).contains("A-BOTH");
        }
    }

    /** The card shows the number that the Leidraad asks, though a rule of the region asks for one of a group. */
    @Test
    void theMinimumOfTheGrowthModelIsTheLargestThatIsAsked() throws IOException {
        try (URLClassLoader loader = asking("year2, counted(\"SOCIAL\") < 1 || counted(\"CLINIC\") < 1")
                .compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader).judging(JudgedYears.YEAR_2);
            ElementCount network = validator.growthModel(validate(loader, "2:TL.NW.1 2:TL.NW.2")).stream()
                    .filter(cell -> cell.element() == KernelElement.NW && cell.year() == 2)
                    .findFirst()
                    .orElseThrow();

            assertThat(network.minimum()).isEqualTo(2);
            assertThat(network.outcome()).isEqualTo(Outcome.VIOLATED);
            assertThat(network.requirements())
                    .extracting(asked -> asked.id() + " " + asked.outcome())
                    .containsExactly("A-BOTH VIOLATED", "L-NW-2 MET");
        }
    }

    private static List<String> rules(ValidationReport report) {
        return report.findings().stream().map(finding -> finding.rule()).toList();
    }

    private static ValidationReport validate(URLClassLoader loader, String choices) {
        PracticePlan.Builder plan = aPlan();
        for (String choice : choices.split(" ")) {
            String[] parts = choice.split(":");
            plan.choosing(parts[1], Integer.parseInt(parts[0]));
        }
        return PlanValidator.create(loader).judging(JudgedYears.ALL).validate(plan.build());
    }

    private static PracticePlan.Builder aPlan() {
        return PracticePlan.inRegion("testland")
                .startingOn(LocalDate.of(2023, 4, 1))
                .practice(practice -> practice.name("Praktijk Test"))
                .intervision(IntervisionForm.PRACTICE);
    }
}
