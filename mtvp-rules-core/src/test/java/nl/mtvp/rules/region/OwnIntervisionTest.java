package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanTexts;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms of intervision that a region declares. */
class OwnIntervisionTest {

    private static final IntervisionForm STREET = IntervisionForm.of("STREET", "In de straat", "In the street");

    @TempDir
    private Path folder;

    private static RegionProject declaring() {
        return RegionProject.testland()
                .replacing(RegionProject.MODULE, "public String id()", """
                        public List<nl.mtvp.rules.plan.IntervisionForm> intervisionForms() {
                            return List.of(
                                nl.mtvp.rules.plan.IntervisionForm.of("STREET", "In de straat", "In the street"),
                                nl.mtvp.rules.plan.IntervisionForm.of("PRACTICE", "Met ons team", "With our team"));
                        }
                        public String id()""")
                .replacing(
                        RegionProject.RULES, "plan.no(\"/facts/open\")", "plan.hasAny(\"/intervision\", \"STREET\")");
    }

    @Test
    void aPlanMayNameThemBesideThoseOfEveryRegion() throws IOException {
        try (URLClassLoader loader = declaring().compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);

            PracticePlan plan = validator
                    .reader()
                    .read(PlanTexts.json("{'region': 'testland', 'intervision': ['STREET', 'EXISTING_GROUP']}"));

            assertThat(plan.intervision()).containsExactly(IntervisionForm.EXISTING_GROUP, STREET);
            assertThat(new PlanWriter(false).write(plan)).contains("\"intervision\":[\"EXISTING_GROUP\",\"STREET\"]");
            assertThat(validator.validate(plan).findings())
                    .extracting(finding -> finding.rule())
                    .contains("T-OPEN")
                    .doesNotContain("L-IV");
            assertThat(validator.regions().find("testland").intervisionForms())
                    .extracting(form -> form.code() + ": " + form.dutch() + ", " + form.english())
                    .containsExactly(
                            "PRACTICE: Met ons team, With our team",
                            "BETWEEN_PRACTICES: Met andere praktijken, With other practices",
                            "EXISTING_GROUP: In een bestaande groep, In an existing group",
                            "STREET: In de straat, In the street");
        }
    }

    @Test
    void anotherOneIsRefusedWithTheNearest() throws IOException {
        try (URLClassLoader loader = declaring().compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);

            assertThat(problem(() -> validator
                            .reader()
                            .read(PlanTexts.json("{'region': 'testland', 'intervision': ['PRACTICE', 'STRET']}"))))
                    .satisfies(problem -> {
                        assertThat(problem.pointer()).isEqualTo("/intervision/1");
                        assertThat(problem.column()).isEqualTo(52);
                        assertThat(problem.message(Language.DUTCH))
                                .isEqualTo("gevonden: \"STRET\"; verwacht: PRACTICE, BETWEEN_PRACTICES, EXISTING_GROUP,"
                                        + " STREET; bedoelt u STREET?");
                    });
            assertThat(problem(() -> validator.validate(PracticePlan.inRegion("testland")
                            .intervision(IntervisionForm.of("STRET", "", ""))
                            .build())))
                    .satisfies(problem -> {
                        assertThat(problem.pointer()).isEqualTo("/intervision");
                        assertThat(problem.nearest()).isEqualTo("STREET");
                    });
        }
    }

    @Test
    void theFormsOfAnotherRegionAreRefused() throws IOException {
        try (URLClassLoader loader = RegionProject.testland().compileInto(folder)) {
            assertThat(problem(() -> PlanValidator.create(loader)
                                    .reader()
                                    .read(PlanTexts.json("{'region': 'testland', 'intervision': ['STREET']}")))
                            .pointer())
                    .isEqualTo("/intervision/0");
        }
    }

    private static PlanProblem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable plan) {
        List<PlanProblem> problems =
                catchThrowableOfType(PlanFormatException.class, plan).problems();
        return assertThat(problems).singleElement().actual();
    }
}
