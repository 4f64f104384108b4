package nl.mtvp.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.RegionProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that throws for a plan without some property is found by a plan that has it. */
class LeftOutPropertiesTest {

    private static final PracticePlan PLAN = PracticePlan.inRegion("testland")
            .practice(practice -> practice.staffCount(4))
            .fact("open", true)
            .choosing("TL.AW.1", 1, choice -> choice.fact("wholeTeam", true))
            .build();

    @TempDir
    private Path folder;

    private List<String> errors(RegionProject project) throws IOException {
        try (URLClassLoader loader = project.compileInto(folder)) {
            return new LeftOutProperties(PlanValidator.create(loader)).errors(PLAN);
        }
    }

    @Test
    void aRegionThatAsksFirstHasNone() throws IOException {
        assertThat(errors(RegionProject.testland())).isEmpty();
    }

    @Test
    void aPropertyOfThePlanThatIsTakenForGrantedIsNamedWithThePlan() throws IOException {
        assertThat(errors(RegionProject.testland()
                        .replacing(
                                RegionProject.RULES,
                                "plan.no(\"/facts/open\")",
                                "plan.value(\"/practice/staffCount\").hashCode() > 9")))
                .singleElement()
                .asString()
                .startsWith("Rule \"T-OPEN: the practice is open\" throws: ")
                .contains("Ask whether the property is known first", "The plan: {\"region\":\"testland\"")
                .doesNotContain("staffCount\":4");
    }

    @Test
    void aFactOfAChoiceIsLeftOutToo() throws IOException {
        assertThat(errors(RegionProject.testland()
                        .replacing(
                                RegionProject.RULES,
                                "facts.no(\"wholeTeam\")",
                                "facts.value(\"wholeTeam\").hashCode() == 0")))
                .singleElement()
                .asString()
                .startsWith("Rule \"T-TEAM: the workshop is for the whole team\" throws: ");
    }
}
