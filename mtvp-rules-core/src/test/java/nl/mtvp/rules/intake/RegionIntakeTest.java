package nl.mtvp.rules.intake;

import static nl.mtvp.rules.intake.Applicants.APRIL;
import static nl.mtvp.rules.intake.Applicants.OCTOBER;
import static nl.mtvp.rules.intake.Applicants.SEED;
import static nl.mtvp.rules.intake.Applicants.code;
import static nl.mtvp.rules.intake.Applicants.codes;
import static nl.mtvp.rules.intake.Applicants.withPatients;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.IntakeWriter;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.TestRegions;
import org.junit.jupiter.api.Test;

/** Draws whose outcome was worked out with sha256sum and sort: in April 3 7 8 5 2 4 6 1, in October 7 4 5 8 3 6 2 1. */
class RegionIntakeTest {

    private static final RegionIntake DUINLAND = intake("duinland", Applicants.duinland());
    private static final RegionIntake HEIDE_EN_VEN = intake("heide-en-ven", Applicants.heideEnVen());

    private static RegionIntake intake(String region, IntakeRules.Builder rules) {
        PlanValidator validator = TestRegions.declaring(region, rules.build());
        return validator.intake(validator.regions().find(region));
    }

    private static IntakeRequest april(int base) {
        return IntakeRequest.of(APRIL, SEED, base);
    }

    private static IntakeRequest october(int base) {
        return IntakeRequest.of(OCTOBER, SEED, base).afterBeginners(4);
    }

    @Test
    void lotsAreDrawnIfThereAreMoreApplicantsThanRoom() {
        IntakeResult result = DUINLAND.hold(april(16).applying(Applicants.of(1, 2, 3, 4, 5, 6, 7, 8)));

        assertThat(result.room()).isEqualTo(4);
        assertThat(result.drawn()).isEqualTo(codes(3, 7, 8, 5));
        assertThat(result.notDrawn()).isEqualTo(codes(2, 4, 6, 1));
        assertThat(result.notListed()).isEmpty();
        assertThat(result.applicants()).isEqualTo(codes(1, 2, 3, 4, 5, 6, 7, 8));
        assertThat(result.digest())
                .isEqualTo("sha-256:05ac39b602b2e0cc3de98f145c70c41e0fbb6340467b83f028b48608d2f3f67e");
    }

    @Test
    void aGroupThatFitsStartsWithoutADraw() {
        IntakeResult result = DUINLAND.hold(april(16).applying(Applicants.of(8, 2, 5, 1)));

        assertThat(result.drawn()).isEqualTo(codes(1, 2, 5, 8));
        assertThat(result.plans()).allMatch(plan -> plan.intake().lottery() == null);
    }

    @Test
    void theOrderOfTheInputMakesNoDifference() {
        List<Applicant> shuffled = new ArrayList<>(Applicants.of(1, 2, 3, 4, 5, 6, 7, 8));
        String one = new IntakeWriter().write(DUINLAND.hold(april(16).applying(shuffled)));
        Collections.reverse(shuffled);
        Collections.swap(shuffled, 0, 5);

        assertThat(new IntakeWriter().write(DUINLAND.hold(april(16).applying(shuffled))))
                .isEqualTo(one);
    }

    @Test
    void whoWasCarriedOverComesFirst() {
        IntakeResult result =
                DUINLAND.hold(october(16).carryingOver(Applicants.of(6, 4, 1)).applying(Applicants.of(2, 3, 5, 7, 8)));

        assertThat(result.quota()).isEqualTo(8);
        assertThat(result.room()).isEqualTo(4);
        assertThat(result.drawn()).isEqualTo(codes(1, 4, 6, 7));
        assertThat(result.notDrawn()).isEqualTo(codes(5, 8, 3, 2));
        assertThat(result.plans())
                .extracting(plan -> plan.intake().lottery())
                .containsExactly(null, null, null, LotteryResult.DRAWN);
    }

    @Test
    void theFirstThatDoesNotFitEndsTheDrawForNewPracticesToo() {
        IntakeResult result = HEIDE_EN_VEN.hold(april(8000)
                .carryingOver(List.of(withPatients(3, 900), withPatients(7, 500), withPatients(8, 2000)))
                .applying(List.of(withPatients(5, 10))));

        assertThat(result.drawn()).isEqualTo(codes(3, 7));
        assertThat(result.notDrawn()).isEqualTo(codes(8, 5));
    }

    @Test
    void thoseCarriedOverAreDrawnAgainIfTheyAreTooMany() {
        IntakeRequest request = october(12).carryingOver(Applicants.of(1, 4, 6)).applying(Applicants.of(2));

        assertThat(DUINLAND.hold(request).drawn()).isEqualTo(codes(4, 6));
        assertThat(DUINLAND.hold(request).notDrawn()).isEqualTo(codes(1, 2));

        IntakeResult automatic = DUINLAND.hold(request.reading(IntakeOption.ENTER_AUTOMATICALLY));
        assertThat(automatic.drawn()).isEqualTo(codes(1, 4, 6));
        assertThat(automatic.notDrawn()).isEqualTo(codes(2));
        assertThat(automatic.otherOptions()).containsExactly(IntakeOption.ENTER_AUTOMATICALLY);
    }

    @Test
    void roomIsCountedInPatientsWhereTheRegionSaysSo() {
        IntakeRequest request = april(8001)
                .afterBeginners(1999)
                .applying(List.of(
                        withPatients(1, 1),
                        withPatients(2, 100),
                        withPatients(3, 900),
                        withPatients(4, 400),
                        withPatients(5, 300),
                        withPatients(6, 200),
                        withPatients(7, 500),
                        withPatients(8, 2000)));
        IntakeResult result = HEIDE_EN_VEN.hold(request);

        assertThat(result.room()).as("who began before does not count here").isEqualTo(2000);
        assertThat(result.drawn()).isEqualTo(codes(3, 7));
        assertThat(result.notDrawn()).isEqualTo(codes(8, 5, 2, 4, 6, 1));
        assertThat(result.admissions()).isNull();

        IntakeResult filledUp = HEIDE_EN_VEN.hold(request.reading(IntakeOption.FILL_UP));
        assertThat(filledUp.drawn()).isEqualTo(codes(3, 7, 5, 2, 6));
        assertThat(filledUp.notDrawn()).isEqualTo(codes(8, 4, 1));
    }

    @Test
    void aShareIsRoundedDownUnlessItIsReadOtherwise() {
        assertThat(DUINLAND.hold(april(11)).room()).isEqualTo(2);
        assertThat(DUINLAND.hold(april(11).reading(IntakeOption.ROUND_UP)).room())
                .isEqualTo(3);
        assertThat(DUINLAND.hold(april(12).reading(IntakeOption.ROUND_UP)).room())
                .isEqualTo(3);
        assertThat(DUINLAND.hold(april(2_000_000_000)).room()).isEqualTo(500_000_000);
    }

    @Test
    void thereIsNoRoomIfMoreBeganThanTheShareAllows() {
        IntakeResult result = DUINLAND.hold(october(4).applying(Applicants.of(7)));

        assertThat(result.room()).isZero();
        assertThat(result.notDrawn()).isEqualTo(codes(7));
    }

    @Test
    void placesOfAnItemAreDrawnAmongThoseWhoStart() {
        IntakeResult result = DUINLAND.hold(april(16)
                .applying(List.of(
                        Applicants.of(1, plan -> plan.choosing("DL.AW.10", 1)),
                        Applicants.of(
                                3,
                                plan -> plan.choosing("DL.AW.10", 1, c -> c.fact("admitted", true))
                                        .choosing("DL.AW.10", 2)),
                        Applicants.of(
                                7,
                                plan -> plan.following(new ProgrammeParticipation("CZ"))
                                        .following(new ProgrammeParticipation("SBE"))),
                        Applicants.of(8, plan -> plan.choosing("DL.AW.10", 1).choosing("DL.AW.1", 1)),
                        Applicants.of(5, plan -> plan.choosing("DL.AW.10", 2)))));

        assertThat(result.drawn()).isEqualTo(codes(3, 7, 8, 5));
        assertThat(result.admissions().lots()).extracting(Lot::agbCode).isEqualTo(codes(8, 7, 3));
        assertThat(result.admissions().admitted()).isEqualTo(codes(7, 8));
        List<PracticePlan> plans = result.plans();
        assertThat(plans.get(0).choices()).extracting(Applicants::admitted).containsExactly(false, null);
        assertThat(plans.get(1).programmes())
                .extracting(ProgrammeParticipation::admitted)
                .containsExactly(true, null);
        assertThat(plans.get(2).choices()).extracting(Applicants::admitted).containsExactly(true, null);
        assertThat(plans.get(3).choices()).extracting(Applicants::admitted).containsOnlyNulls();
    }

    @Test
    void allAreAdmittedIfThereAreNotMoreThanPlaces() {
        IntakeResult result = DUINLAND.hold(april(16)
                .applying(List.of(
                        Applicants.of(4, plan -> plan.choosing("DL.AW.10", 1)),
                        Applicants.of(2, plan -> plan.following(new ProgrammeParticipation("CZ"))))));

        assertThat(result.admissions().drawn()).isFalse();
        assertThat(result.admissions().admitted()).isEqualTo(codes(2, 4));
    }

    @Test
    void plansSayWhatWasDecidedAndNothingElseChanges() {
        Applicant drawn = Applicants.of(3, plan -> plan.choosing("DL.AW.1", 1));
        Applicant waiting = Applicants.of(1, plan -> plan.choosing("DL.AW.10", 1));
        IntakeResult result = DUINLAND.hold(april(4).applying(List.of(drawn, waiting)));

        assertThat(result.plans())
                .containsExactly(drawn.plan().toBuilder()
                        .startingOn(APRIL)
                        .intake(drawn.plan().intake().withLottery(LotteryResult.DRAWN))
                        .build());
        assertThat(result.carriedOver())
                .containsExactly(waiting.plan().toBuilder().startingOn(OCTOBER).build());
    }

    @Test
    void afterTheLastStartDateWhoIsNotDrawnStaysSo() {
        IntakeResult result = DUINLAND.hold(october(10).applying(Applicants.of(1, 7)));

        assertThat(result.nextStartDate()).isNull();
        assertThat(result.carriedOver()).singleElement().satisfies(plan -> {
            assertThat(plan.practice().agbCode()).isEqualTo(code(1));
            assertThat(plan.startDate()).isEqualTo(OCTOBER);
            assertThat(plan.intake().lottery()).isEqualTo(LotteryResult.NOT_DRAWN);
        });
    }

    @Test
    void anEarlierResultOfADrawIsForgotten() {
        Applicant lost =
                Applicants.of(1, plan -> plan.intake(plan.build().intake().withLottery(LotteryResult.NOT_DRAWN)));
        List<Applicant> both = List.of(lost, Applicants.of(3, plan -> plan));

        assertThat(DUINLAND.hold(april(8).applying(both)).plans())
                .hasSize(2)
                .allMatch(plan -> plan.intake().lottery() == null);
        assertThat(DUINLAND.hold(april(4).applying(both)).carriedOver())
                .containsExactly(
                        Applicants.of(1, plan -> plan.startingOn(OCTOBER)).plan());
    }

    @Test
    void withoutAPlanThatCompliesAPracticeIsNotListed() {
        IntakeResult result = HEIDE_EN_VEN.hold(april(8000)
                .carryingOver(List.of(Applicants.applicant(
                        "heide-en-ven",
                        4,
                        100,
                        plan -> plan.choosing("HV.AW.3", 1).choosing("HV.GG.2", 1))))
                .applying(List.of(
                        Applicants.applicant("heide-en-ven", 2, 100, plan -> plan),
                        withPatients(3, 100),
                        Applicants.applicant("heide-en-ven", 1, 100, plan -> plan.choosing("HV.AW.3", 1)))));

        assertThat(result.drawn()).isEqualTo(codes(3));
        assertThat(result.notListed()).extracting(NotListed::agbCode).isEqualTo(codes(1, 2, 4));
        assertThat(result.notListed())
                .extracting(NotListed::rules)
                .containsExactly(List.of("L-GG-J1", "L-IV"), List.of("L-PLAN"), List.of("L-IV"));
        assertThat(result.applicants()).isEqualTo(codes(1, 2, 3, 4));
    }

    @Test
    void aRuleOfTheRegionKeepsAPracticeFromBeingListedOnlyIfItIsViolated() {
        IntakeResult result = DUINLAND.hold(april(16)
                .applying(List.of(
                        Applicants.of(1, plan -> plan.choosing("DL.GG.1", 1, c -> c.fact("wholeTeam", false))),
                        Applicants.of(2, plan -> plan.choosing("DL.GG.1", 1)))));

        assertThat(result.notListed()).extracting(NotListed::agbCode).isEqualTo(codes(1));
        assertThat(result.notListed().get(0).rules()).containsExactly("D-TEAM");
        assertThat(result.drawn()).isEqualTo(codes(2));
    }

    @Test
    void onlyWhatIsInDoubtInTheRegionCanBeReadOtherwise() {
        assertThat(DUINLAND.options())
                .doesNotContain(IntakeOption.FILL_UP)
                .contains(IntakeOption.ENTER_AUTOMATICALLY, IntakeOption.QUOTA_OF_PATIENTS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DUINLAND.hold(april(1).reading(IntakeOption.FILL_UP)))
                .withMessageContaining("FILL_UP is about a point that is not in doubt in region duinland");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> april(1).reading(IntakeOption.ROUND_UP).reading(IntakeOption.ROUND_DOWN))
                .withMessageContaining("ROUND_UP and ROUND_DOWN are options of one point");
    }

    @Test
    void aRegionWithoutIntakeHasNone() {
        PlanValidator validator = TestRegions.VALIDATOR;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.intake(validator.regions().find("duinland")))
                .withMessageContaining("region duinland declares no intake");
    }
}
