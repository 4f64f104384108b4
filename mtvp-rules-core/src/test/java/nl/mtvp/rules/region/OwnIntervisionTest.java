package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.io.PlanTexts;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Of the forms, the rule asks for the last; a rule that asks for any is content with the first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "!plan.hasAny(\"/intervision\", \"STREET\")         ; 'PRACTICE' ; Vink deze vorm van intervisie aan: In de straat.",
                "!plan.hasAny(\"/intervision\", \"STREET\")         ;            ; Vink deze vorm van intervisie aan: In de straat.",
                "plan.none(\"/intervision\")                        ;            ; Vink deze vorm van intervisie aan: Met ons team.",
                "plan.hasAny(\"/intervision\", \"PRACTICE\")        ; 'PRACTICE' ; ",
            })
    void aProposalTicksTheFormThatARuleAsksFor(String condition, String forms, String words) throws IOException {
        RegionProject asking = declaring()
                .replacing(RegionProject.RULES, "plan.hasAny(\"/intervision\", \"STREET\")", condition)
                .replacing(
                        RegionProject.RULES,
                        "@severity(ADVICE) @source(\"3\") @needs(\"/facts/open\") @pointer(\"/facts/open\")",
                        "@severity(VIOLATION) @source(\"3\") @needs(\"/intervision\") @pointer(\"/intervision\")");
        try (URLClassLoader loader = asking.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader).judging(JudgedYears.YEAR_1);
            PracticePlan plan = validator
                    .reader()
                    .read(PlanTexts.json("{'region': 'testland', 'startDate': '2023-04-01', 'practice': {'name': 'P'},"
                            + " 'intervision': [" + (forms == null ? "" : "'" + forms + "'") + "],"
                            + " 'choices': [{'item': 'TL.AW.1', 'year': 1}, {'item': 'TL.GG.1', 'year': 1}]}"));

            Proposals proposals = validator.propose(validator.validate(plan));

            assertThat(proposals.proposals().stream()
                            .flatMap(proposal -> proposal.changes().stream())
                            .map(change -> change.inWords(Language.DUTCH)))
                    .isEqualTo(words == null ? List.of() : List.of(words));
            assertThat(proposals.proposals())
                    .allSatisfy(proposal -> assertThat(
                                    validator.validate(proposal.plan()).isCompliant())
                            .isTrue());
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
