package nl.mtvp.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.Concern;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.RegionProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules of a region let pass without a word is told to its author. */
class UnnoticedPlansTest {

    private final RegionProject testland = RegionProject.testland();

    @TempDir
    private Path folder;

    private List<String> errors(RegionProject project, Concern concern) throws IOException {
        try (URLClassLoader loader = project.compileInto(Files.createTempDirectory(folder, "region"))) {
            PlanValidator validator = PlanValidator.create(loader);
            RegionModule module =
                    ServiceLoader.load(RegionModule.class, loader).iterator().next();
            return new UnnoticedPlans(module, validator.regions().find("testland"), validator).errors(concern);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OTHER_START_DATE | a practice starts on a day that is no start date. Add a rule or the standard rule START_DATE",
                "LOST_DRAW        | a practice was not drawn. Add a rule or the standard rule DRAW",
                "PRIOR_TRAINING   | TL.AW.1 is an earlier training, or that TL.AW.2 is",
                "NOT_CARRIED_OUT  | a choice of year 1 was not carried out. Add a rule on EarlierChoice(notCarriedOut)",
                "OUTSIDE_ITS_YEAR | TL.AW.1 starts after its MTVP year, or that"
            })
    void whatNoRuleNoticesIsNamed(Concern concern, String words) throws IOException {
        assertThat(errors(testland, concern))
                .singleElement()
                .asString()
                .startsWith("No rule notices that " + words)
                .contains("or say in RegionModule.silentOn() why " + concern);
    }

    @ParameterizedTest
    @EnumSource(
            value = Concern.class,
            names = {"OFF_THE_MENU", "REFUSED_ADMISSION", "PROGRAMME", "WITHOUT_PREDECESSOR"})
    void whatARuleNoticesOrNoPlanCanDoIsNoHole(Concern concern) throws IOException {
        assertThat(errors(testland, concern)).isEmpty();
    }

    @Test
    void aChoiceOffTheMenuThatCountsIsAHole() throws IOException {
        assertThat(errors(
                        testland.replacing(
                                RegionProject.RULES, "PlannedChoice(!offered)", "PlannedChoice(!offered, inYear2)"),
                        Concern.OFF_THE_MENU))
                .singleElement()
                .asString()
                .contains("TL.AW.199 is not on the menu");
    }

    @Test
    void anItemThatIsAvailableLaterOrFollowsAnotherIsTried() throws IOException {
        RegionProject later = testland.replacing(
                RegionProject.RULES,
                "\"Welzijn\").source(\"2.3 item 2\")",
                "\"Welzijn\").source(\"2.3 item 2\").availableFrom(2023, 10, 1).follows(\"TL.NW.1\")");

        assertThat(errors(later, Concern.BEFORE_AVAILABLE))
                .singleElement()
                .asString()
                .contains("TL.NW.2 starts before it is available. Add a rule or the standard rule AVAILABILITY");
        assertThat(errors(later, Concern.WITHOUT_PREDECESSOR))
                .singleElement()
                .asString()
                .contains("TL.NW.2 comes before [TL.NW.1]");
    }

    @Test
    void aProgrammeThatChangesNothingIsAHoleUnlessItSaysSo() throws IOException {
        RegionProject programme = testland.replacing(
                RegionProject.MODULE,
                "public String id()",
                "public List<nl.mtvp.rules.region.Programme> programmes() { return List.of("
                        + "new nl.mtvp.rules.region.Programme(\"P\", \"Programma\", Map.of())); }\n    public String id()");

        assertThat(errors(programme, Concern.PROGRAMME))
                .singleElement()
                .asString()
                .contains("a practice takes part in P");
    }

    @Test
    void aHoleThatIsMeantIsNoneAndAStatementThatIsNotTrueIsAnError() throws IOException {
        RegionProject silent = testland.replacing(
                RegionProject.MODULE,
                "public String id()",
                "public Map<String, String> silentOn() { return Map.of("
                        + "\"LOST_DRAW\", \"no draw\", \"OFF_THE_MENU\", \"free choice\"); }\n    public String id()");

        assertThat(errors(silent, Concern.LOST_DRAW)).isEmpty();
        assertThat(errors(silent, Concern.OFF_THE_MENU))
                .singleElement()
                .asString()
                .contains("silent on OFF_THE_MENU (free choice), and its rules notice it");
    }
}
