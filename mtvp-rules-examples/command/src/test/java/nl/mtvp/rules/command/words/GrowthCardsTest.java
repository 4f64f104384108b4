package nl.mtvp.rules.command.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;

/** The growth model in words. */
class GrowthCardsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final GrowthCards CARDS =
            new GrowthCards(new ReportWords(Texts.in(Language.DUTCH), VALIDATOR, false));

    /** No region of this library asks for staff, so another rule stands in for one that does. */
    @Test
    void aRuleThatMakesExpansionOfStaffCompulsoryIsToldByItsTitle() {
        RuleDescription asking = rule("R-START");
        ElementCount staff = ElementCount.of(KernelElement.PC, 1)
                .requirements(List.of(met(rule("L-PC-ALONE")), met(asking)))
                .build();

        assertThat(cell(staff).status()).isEqualTo("in orde");
        assertThat(cell(staff).asked()).isEqualTo(asking.title(Language.DUTCH));
        assertThat(cell(ElementCount.of(KernelElement.PC, 1)
                                .requirements(List.of(met(rule("L-PC-ALONE"))))
                                .build())
                        .asked())
                .isEqualTo("nooit als enige");
        assertThat(cell(ElementCount.of(KernelElement.PC, 1).build()).status()).isEqualTo("niet verplicht");
    }

    @Test
    void whatIsWaivedIsToldWhereSomethingElseIsNotInOrder() {
        PracticePlan.Builder plan = PracticePlan.inRegion("rijnmond")
                .startingOn(LocalDate.of(2023, 7, 1))
                .choosing("RD.AW.2", 1, choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING))
                .choosing("RD.GG.1", 1);

        assertThat(cell(plan.following(new ProgrammeParticipation("KBZ")).build(), KernelElement.AW))
                .satisfies(cell -> assertThat(cell.status()).isEqualTo("niet in orde"))
                .satisfies(cell -> assertThat(cell.by()).containsExactly("R-PRIOR"))
                .satisfies(cell -> assertThat(cell.asked()).isEqualTo("minstens 1, vrijgesteld (R-KBZ-6)"));
    }

    @Test
    void rulesThatReportNothingAreExplained() {
        PracticePlan waived = PracticePlan.inRegion("rijnmond")
                .startingOn(LocalDate.of(2023, 7, 1))
                .following(new ProgrammeParticipation("KBZ"))
                .choosing("RD.GG.1", 1)
                .build();
        PracticePlan uncounted = PracticePlan.inRegion("west-brabant")
                .startingOn(LocalDate.of(2023, 7, 1))
                .choosing("WB.AW.1", 1)
                .choosing("WB.AW.2", 1, choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING))
                .build();

        assertThat(legend(waived))
                .containsExactly("R-KBZ-6: Krachtige basiszorg vervangt ‘anders werken in de praktijk’ in jaar 1.");
        assertThat(legend(uncounted))
                .containsExactly("W-SEL: Een eerder gevolgde scholing telt niet mee als interventie.");
        assertThat(legend(PracticePlan.inRegion("rijnmond")
                        .choosing("RD.GG.2", 1, choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING))
                        .build()))
                .isEmpty();
    }

    private static List<String> legend(PracticePlan plan) {
        ValidationReport report = VALIDATOR.validate(plan);
        return CARDS.of(report, VALIDATOR.growthModel(report)).legend();
    }

    private static GrowthCard.Cell cell(PracticePlan plan, KernelElement element) {
        ValidationReport report = VALIDATOR.validate(plan);
        return cell(report, VALIDATOR.growthModel(report), element);
    }

    private static RuleOutcome met(RuleDescription rule) {
        return RuleOutcome.of(rule, 1, "/choices", Outcome.MET).build();
    }

    private static RuleDescription rule(String id) {
        return VALIDATOR.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static GrowthCard.Cell cell(ElementCount staff) {
        ValidationReport report = VALIDATOR.validate(PracticePlan.inRegion("rijnmond")
                .startingOn(LocalDate.of(2023, 10, 1))
                .build());
        return cell(report, List.of(staff), KernelElement.PC);
    }

    private static GrowthCard.Cell cell(
            ValidationReport report, List<ElementCount> growthModel, KernelElement element) {
        return CARDS.of(report, growthModel).rows().stream()
                .filter(row -> row.code().equals(element.name()))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0);
    }
}
