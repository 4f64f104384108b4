package nl.mtvp.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.RegionProject;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A region can make expansion of staff compulsory, which the Leidraad does not. */
class CompulsoryStaffTest {

    private static final String META =
            "@severity(ADVICE) @source(\"3\") @needs(\"/facts/open\") @pointer(\"/facts/open\")";

    @TempDir
    private Path folder;

    private static RegionProject asking(String meta, String condition) {
        return RegionProject.testland()
                .replacing(RegionProject.RULES, META, "@severity(VIOLATION) @source(\"3\") @element(PC) " + meta)
                .replacing(RegionProject.RULES, "plan.no(\"/facts/open\")", condition);
    }

    @Test
    void itIsProposedAndShownByTheGrowthModel() throws IOException {
        try (URLClassLoader loader =
                asking("@pointer(\"/choices\")", "!expandingStaff").compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader).judging(JudgedYears.YEAR_1);
            ValidationReport without = validator.validate(aPlan().build());

            Proposals proposals = validator.propose(without);

            assertThat(cell(validator, without).outcome()).isEqualTo(Outcome.VIOLATED);
            assertThat(proposals.proposals()).singleElement().satisfies(proposal -> {
                assertThat(proposal.changes())
                        .extracting(change -> change.inWords(Language.DUTCH))
                        .containsExactly("Kies in MTVP-jaar 1: PC.1 Uitbreiding personele capaciteit.");
                assertThat(cell(validator, validator.validate(proposal.plan())).outcome())
                        .isEqualTo(Outcome.MET);
            });
        }
    }

    @Test
    void anAgreementIsShownByTheGrowthModel() throws IOException {
        try (URLClassLoader loader = asking(
                        "@needs(\"/staffExpansionAgreed\") @pointer(\"/staffExpansionAgreed\")",
                        "!plan.yes(\"/staffExpansionAgreed\")")
                .compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader).judging(JudgedYears.YEAR_1);

            assertThat(cell(validator, validator.validate(aPlan().build())).outcome())
                    .isEqualTo(Outcome.OPEN);
            assertThat(cell(
                                    validator,
                                    validator.validate(
                                            aPlan().staffExpansionAgreed(true).build()))
                            .requirements())
                    .filteredOn(RuleOutcome::isApplicable)
                    .extracting(asked -> asked.id() + " " + asked.outcome())
                    .containsExactly("T-OPEN MET");
        }
    }

    private static ElementCount cell(PlanValidator validator, ValidationReport report) {
        return validator.growthModel(report).stream()
                .filter(cell -> cell.element() == KernelElement.PC)
                .findFirst()
                .orElseThrow();
    }

    private static PracticePlan.Builder aPlan() {
        return PracticePlan.inRegion("testland")
                .startingOn(LocalDate.of(2023, 4, 1))
                .practice(practice -> practice.name("Praktijk Test"))
                .intervision(IntervisionForm.PRACTICE)
                .choosing("TL.AW.1", 1)
                .choosing("TL.GG.1", 1);
    }
}
