package nl.mtvp.rules.command.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.report.Finding;
import org.junit.jupiter.api.Test;

class MenuOptionsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    private static PracticePlan.Builder planIn(String region) {
        return PracticePlan.inRegion(region).startingOn(LocalDate.of(2023, 4, 1));
    }

    private static List<String> options(String rule, int year, PracticePlan.Builder builder) {
        PracticePlan plan = builder.build();
        Finding finding = VALIDATOR.judging(JudgedYears.ALL).validate(plan).year(year).findings().stream()
                .filter(candidate -> candidate.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        return new MenuOptions(VALIDATOR)
                .helping(finding, plan).stream().map(MenuItem::code).toList();
    }

    @Test
    void aMissingInterventionCanBeAnyItemOfTheElement() {
        assertThat(options("L-AW-J1", 1, planIn("west-brabant").choosing("WB.GG.1", 1)))
                .containsExactly("WB.AW.1", "WB.AW.2", "WB.AW.3");
        assertThat(options("L-GG-J1", 1, planIn("rijnmond").choosing("RD.AW.1", 1)))
                .containsExactly("RD.GG.1", "RD.GG.2");
    }

    @Test
    void aFollowUpIsOfferedUnlessItsPredecessorIsKnownToBeMissing() {
        PracticePlan.Builder plan = planIn("rijnmond").choosing("RD.GG.1", 1);
        assertThat(options("L-AW-J1", 1, plan)).contains("RD.AW.5V");

        plan.practice(practice -> practice.priorTrainings(List.of()));
        assertThat(options("L-AW-J1", 1, plan)).contains("RD.AW.5").doesNotContain("RD.AW.5V");
    }

    @Test
    void anExtraInterventionIsNoneOfYear1() {
        assertThat(options(
                        "L-AW-J2",
                        2,
                        planIn("west-brabant").choosing("WB.AW.2", 1).choosing("WB.AW.2", 2)))
                .containsExactly("WB.AW.1", "WB.AW.3");
    }

    @Test
    void anItemThatAProgrammeCreditedIsNoExtraEither() {
        PracticePlan.Builder plan =
                planIn("rijnmond").following(new ProgrammeParticipation("SBE")).choosing("RD.GG.1", 1);

        assertThat(options("L-AW-J2", 2, plan)).contains("RD.AW.1", "RD.AW.5V").doesNotContain("RD.AW.4");
    }

    @Test
    void oneOfTwoMissingInterventionsHelps() {
        assertThat(options("L-NW-2", 2, planIn("west-brabant").choosing("WB.AW.1", 1)))
                .containsExactly("WB.NW.1", "WB.NW.2", "WB.NW.3");
        assertThat(options("L-NW-2", 2, planIn("rijnmond").choosing("RD.NW.P1", 2)))
                .containsExactly("RD.NW.P2", "RD.NW.P3");
    }

    @Test
    void whereYear1HasNoneAnyItemOfTheGoodConversationHelps() {
        assertThat(options("L-GG-J2", 2, planIn("rijnmond").choosing("RD.AW.1", 1)))
                .containsExactly("RD.GG.1", "RD.GG.2");
    }

    @Test
    void developingFurtherIsNoMatterOfChoosing() {
        assertThat(options(
                        "L-GG-J2", 2, planIn("rijnmond").choosing("RD.GG.1", 1).choosing("RD.GG.2", 2)))
                .isEmpty();
    }

    @Test
    void otherRequirementsAreNoMatterOfChoosing() {
        assertThat(options("R-AW4-3", 1, planIn("rijnmond").choosing("RD.AW.4", 1)))
                .isEmpty();
        assertThat(options("L-PC-ALONE", 1, planIn("rijnmond").choosing("PC.POH", 1)))
                .isEmpty();
        assertThat(options(
                        "W-ADD-NEW",
                        2,
                        planIn("west-brabant")
                                .choosing(
                                        "X.EIGEN",
                                        2,
                                        choice ->
                                                choice.element(KernelElement.AW).mode(ChoiceMode.NEW))))
                .isEmpty();
    }
}
