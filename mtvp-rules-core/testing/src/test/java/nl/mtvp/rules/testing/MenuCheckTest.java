package nl.mtvp.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.RegionProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the test kit tells a region author about a menu. */
class MenuCheckTest {

    private static final String FIRST_AW =
            "$menu.item(\"TL.AW.1\", KernelElement.AW, \"Workshop\").source(\"2.1 item 1\")";
    private static final String SECOND_AW =
            "$menu.item(\"TL.AW.2\", KernelElement.AW, \"Training\").source(\"2.1 item 2\");";
    private static final String GG = "$menu.item(\"TL.GG.1\", KernelElement.GG, \"Gesprek\").source(\"2.2 item 1\");";
    private static final String SECOND_NW =
            "$menu.item(\"TL.NW.2\", KernelElement.NW, \"Welzijn\").source(\"2.3 item 2\");";

    private final RegionProject testland = RegionProject.testland();

    @TempDir
    private Path folder;

    @Test
    void aMenuWithTheMinimumIsUsableAndLeavesLittleToChoose() throws IOException {
        assertThat(check(testland).errors()).isEmpty();
        assertThat(check(testland).warnings())
                .satisfiesExactly(
                        aw -> assertThat(aw).contains("2 items of AW", "at least 3"),
                        gg -> assertThat(gg).contains("1 items of GG", "at least 2"));
    }

    @Test
    void tooFewItemsOfAnElementAreAnError() throws IOException {
        assertThat(check(testland.replacing(RegionProject.RULES, SECOND_AW, "")).errors())
                .singleElement()
                .asString()
                .contains("1 items of AW", "needs 2");
        assertThat(check(testland.replacing(RegionProject.RULES, GG, "")).errors())
                .satisfiesExactly(
                        ever -> assertThat(ever).contains("0 items of GG", "needs 1"),
                        first -> assertThat(first).contains("no item of GG in year 1"));
        assertThat(check(testland.replacing(RegionProject.RULES, SECOND_NW, "")).errors())
                .singleElement()
                .asString()
                .contains("1 items of NW", "needs 2", "announces");
    }

    @Test
    void aFactOfEachYearIsNeededByTheRuleThatNeedsIt() throws IOException {
        RegionProject yearly = testland.replacing(
                        RegionProject.MODULE, "FactType.BOOLEAN)", "FactType.BOOLEAN).ofEachYear()")
                .replacing(RegionProject.RULES, "plan.no(\"/facts/open\")", "facts.no(\"open\")");

        assertThat(check(yearly).errors()).isEmpty();
        assertThat(check(yearly.replacing(RegionProject.RULES, "@needs(\"/facts/open\")", "@needs(\"/facts/open/1\")"))
                        .errors())
                .containsExactly("The region asks for open/2, which no rule @needs. Declare it as recorded if it is.");
    }

    @Test
    void whatYear1AsksHasToBeOnOfferInYear1() throws IOException {
        RegionProject late = testland.replacing(
                RegionProject.RULES,
                GG,
                GG.replace(";", ".years(2);") + "$menu.announces(\"TL.GG.\", KernelElement.GG, 1);");

        assertThat(check(late).errors())
                .containsExactly("The menu offers no item of GG in year 1, and the growth model needs one.");
    }

    @Test
    void aMenuThatIsAnnouncedMayBeEmpty() throws IOException {
        assertThat(check(testland.replacing(
                                RegionProject.RULES, SECOND_NW, "$menu.announces(\"TL.NW.\", KernelElement.NW, 2);"))
                        .errors())
                .isEmpty();
    }

    @Test
    void aPredecessorThatDoesNotExistIsAnError() throws IOException {
        assertThat(check(testland.replacing(RegionProject.RULES, FIRST_AW, FIRST_AW + ".follows(\"TL.AW.9\")"))
                        .errors())
                .containsExactly("TL.AW.1 follows TL.AW.9, which is not on the menu.");
    }

    @Test
    void predecessorsInACircleAreAnError() throws IOException {
        RegionProject circle = testland.replacing(RegionProject.RULES, FIRST_AW, FIRST_AW + ".follows(\"TL.AW.2\")")
                .replacing(RegionProject.RULES, SECOND_AW, SECOND_AW.replace(";", ".follows(\"TL.AW.1\");"));

        assertThat(check(circle).errors())
                .hasSize(2)
                .allSatisfy(error -> assertThat(error).contains("follows itself"));
    }

    @Test
    void aFactThatNoRuleUsesIsAnErrorUnlessItIsRecorded() throws IOException {
        assertThat(check(testland.replacing(
                                RegionProject.RULES, FIRST_AW, FIRST_AW + ".asks(\"colour\", FactType.SET)"))
                        .errors())
                .singleElement()
                .asString()
                .contains("TL.AW.1 asks for colour", ".records(");
        assertThat(check(testland.replacing(
                                RegionProject.RULES, FIRST_AW, FIRST_AW + ".records(\"colour\", FactType.SET)"))
                        .errors())
                .isEmpty();
        assertThat(check(testland.replacing(RegionProject.RULES, "@needs(\"/facts/open\")", ""))
                        .errors())
                .singleElement()
                .asString()
                .contains("The region asks for open");
    }

    private MenuCheck check(RegionProject project) throws IOException {
        Path own = Files.createTempDirectory(folder, "region");
        try (URLClassLoader loader = project.compileInto(own)) {
            PlanValidator validator = PlanValidator.create(loader);
            return new MenuCheck(validator.regions().find("testland"), validator.rules());
        }
    }
}
