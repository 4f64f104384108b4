package nl.mtvp.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.RegionProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelt name in a condition is found, and the right one is offered. */
class NamesInConditionsTest {

    @TempDir
    private Path folder;

    private List<String> errors(RegionProject project) throws IOException {
        try (URLClassLoader loader = project.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);
            RegionModule module =
                    ServiceLoader.load(RegionModule.class, loader).iterator().next();
            return NamesInConditions.errors(module, validator.regions().find("testland"));
        }
    }

    @Test
    void aRegionWithoutMistakeHasNone() throws IOException {
        assertThat(errors(RegionProject.testland())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "counted(\"SOCIAL\") < 1 | ",
                "counted(\"SOCAIL\") < 1 | Maybe it means SOCIAL; or add .tagged(…) to a menu item",
                "countedWithinTwoYears(\"CURE\") < 1 | the tag CURE, which nobody declares. Correct it, or add .tagged(…)",
            })
    void aTagThatNoItemHasIsFound(String condition, String words) throws IOException {
        List<String> errors = errors(RegionProject.testland()
                .replacing(RegionProject.RULES, "\"Overleg\")", "\"Overleg\").tagged(\"SOCIAL\")")
                .replacing(RegionProject.RULES, "plan.no(\"/facts/open\")", condition));

        if (words == null) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors)
                    .singleElement()
                    .asString()
                    .startsWith("Rule \"T-OPEN")
                    .contains("regels.drl", words);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facts.no(\"wholeTeam\") | facts.no(\"wholeTaem\") | T-TEAM | the fact wholeTaem, which nobody declares. Maybe it means wholeTeam; or add .asks",
                "facts.no(\"wholeTeam\") | facts.no(\"wholeTeam\"), trainedBefore(\"LEAN\") | T-TEAM | the training LEAN, which nobody declares. Correct it, or declare it in RegionModule.trainings()",
                "facts.no(\"wholeTeam\") | facts.no(\"wholeTeam\"), !tagged(\"TEAM\") | T-TEAM | the tag TEAM, which nobody declares",
                "PlannedChoice(!offered) | PlannedChoice(!offered, claimsAdmissionTo(\"KBZ\")) | T-MENU | the programme KBZ, which nobody declares",
                "item == \"TL.AW.1\" | item == \"TL.AW.11\" | T-TEAM | the item TL.AW.11, which nobody declares. Maybe it means TL.AW.1; or put it on the menu",
                "item == \"TL.AW.1\" | item in (\"TL.AW.1\", \"TL.AW.22\") | T-TEAM | the item TL.AW.22",
                "plan.no(\"/facts/open\") | plan.no(\"/facts/opne\") | T-OPEN | the value /facts/opne, which nobody declares. Maybe it means /facts/open",
                "plan.no(\"/facts/open\") | facts.no(\"open\") | T-OPEN | the fact of a year open, which nobody declares. Correct it, or declare it in RegionModule.facts(), with ofEachYear()",
                "plan.no(\"/facts/open\") | plan.hasAny(\"/intervision\", \"PRACTICE\", \"OTHER_GROUP\") | T-OPEN | the form of intervision OTHER_GROUP",
                "plan.no(\"/facts/open\") | plan.no(\"/practice/patientStpo\") | T-OPEN | Maybe it means /practice/patientStop"
            })
    void aMisspeltNameIsFound(String piece, String mistake, String rule, String words) throws IOException {
        assertThat(errors(RegionProject.testland().replacing(RegionProject.RULES, piece, mistake)))
                .singleElement()
                .asString()
                .startsWith("Rule \"" + rule)
                .contains("regels.drl", words);
    }
}
