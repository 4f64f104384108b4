package nl.mtvp.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.RegionProject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An explanation tells that a combination of choices is met, and by which of them. */
class CombinationTest {

    private static final String META =
            "@severity(ADVICE) @source(\"3\") @needs(\"/facts/open\") @pointer(\"/facts/open\")";

    @TempDir
    private Path folder;

    private static RegionProject asking(String meta, String condition) {
        return RegionProject.testland()
                .replacing(RegionProject.RULES, "\"Overleg\")", "\"Overleg\").tagged(\"SOCIAL\")")
                .replacing(RegionProject.RULES, "\"Training\")", "\"Training\").tagged(\"SOCIAL\")")
                .replacing(RegionProject.RULES, "\"Welzijn\")", "\"Welzijn\").tagged(\"CLINIC\")")
                .replacing(RegionProject.RULES, META, "@source(\"3\") @pointer(\"/choices\") " + meta)
                .replacing(RegionProject.RULES, "plan.no(\"/facts/open\")", condition);
    }

    @ParameterizedTest
    @CsvSource({"60, [TL.NW.1]", "61, "})
    void aPlanWithVeryManyChoicesIsNotTriedWithoutEach(int choices, String met) throws IOException {
        try (URLClassLoader loader =
                asking("@severity(VIOLATION)", "counted(\"SOCIAL\") < 1").compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader).judging(JudgedYears.YEAR_1);
            PracticePlan.Builder plan = PracticePlan.inRegion("testland").startingOn(LocalDate.of(2023, 4, 1));
            for (int i = 0; i < choices; i++) {
                plan.choosing("TL.NW.1", 1);
            }

            RuleOutcome outcome = validator
                    .explain(validator.validate(plan.build()))
                    .year(1)
                    .outcomes("T-OPEN")
                    .get(0);

            assertThat(outcome.outcome()).isEqualTo(Outcome.MET);
            assertThat(outcome.evidence())
                    .extracting(evidence -> evidence.value().toString())
                    .isEqualTo(met == null ? List.of() : List.of(met));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "@severity(VIOLATION)              ; counted(\"SOCIAL\") < 1 || counted(\"CLINIC\") < 1 ; NW.1 NW.2      ; MET [TL.NW.1, TL.NW.2]",
                "@severity(VIOLATION)              ; counted(\"SOCIAL\") < 1 || counted(\"CLINIC\") < 1 ; NW.1 AW.2 NW.2 ; MET [TL.AW.2, TL.NW.2]",
                "@severity(VIOLATION)              ; counted(\"SOCIAL\") < 1 || counted(\"CLINIC\") < 1 ; NW.1 AW.1 GG.1 ; VIOLATED",
                "@severity(ADVICE)                 ; counted(\"SOCIAL\") < 1                            ; AW.1 NW.1      ; MET [TL.NW.1]",
                "@severity(VIOLATION) @element(NW) ; counted(\"SOCIAL\") < 1                            ; AW.2           ; MET [TL.AW.2]",
                "@severity(VIOLATION) @element(NW) ; counted(KernelElement.NW) < 1                      ; AW.1 NW.2      ; MET [TL.NW.2]",
                "@severity(VIOLATION) ; counts(KernelElement.NW, \"TL.NW.1\"), !counts(KernelElement.NW, \"TL.NW.2\")    ; NW.1 NW.2 ; MET [TL.NW.2]",
            })
    void aCombinationIsMetByChoices(String meta, String condition, String items, String expected) throws IOException {
        try (URLClassLoader loader = asking(meta, condition).compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader).judging(JudgedYears.YEAR_1);
            PracticePlan.Builder plan = PracticePlan.inRegion("testland").startingOn(LocalDate.of(2023, 4, 1));
            for (String item : items.split(" ")) {
                plan.choosing("TL." + item, 1);
            }

            YearExplanation year =
                    validator.explain(validator.validate(plan.build())).year(1);

            assertThat(year.outcomes("T-OPEN"))
                    .singleElement()
                    .extracting(outcome -> outcome.outcome()
                            + (outcome.evidence().isEmpty()
                                    ? ""
                                    : " " + outcome.evidence().get(0).value()))
                    .isEqualTo(expected);
        }
    }
}
