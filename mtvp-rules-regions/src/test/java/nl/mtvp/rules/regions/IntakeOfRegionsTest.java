package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.intake.Applicant;
import nl.mtvp.rules.intake.IntakeRequest;
import nl.mtvp.rules.intake.IntakeResult;
import nl.mtvp.rules.intake.NotListed;
import nl.mtvp.rules.intake.RegionIntake;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;

/** The quotas and the places of both regions. The outcome of each draw was worked out with sha256sum and sort. */
class IntakeOfRegionsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create().judging(JudgedYears.YEAR_1);
    private static final RegionIntake RIJNMOND = intake("rijnmond");
    private static final RegionIntake WEST_BRABANT = intake("west-brabant");
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 1);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);

    private static RegionIntake intake(String region) {
        return VALIDATOR.intake(VALIDATOR.regions().find(region));
    }

    private static IntakeRequest request(LocalDate startDate, int base) {
        return IntakeRequest.of(startDate, "munt", base);
    }

    private static List<String> codes(int first, int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> String.format("%08d", first + number))
                .toList();
    }

    private static Applicant rijnmond(int number, UnaryOperator<PracticePlan.Builder> description) {
        PracticePlan.Builder plan = PracticePlan.inRegion("rijnmond")
                .practice(p -> p.agbCode(codes(1_000_000, number).get(0)).enrolledPatients(1000 * number));
        return new Applicant("plan " + number, description.apply(plan).build());
    }

    /** A practice of West-Brabant with a plan that complies. */
    private static PracticePlan.Builder complying(int number, int patients) {
        return PracticePlan.inRegion("west-brabant")
                .practice(p ->
                        p.name("Linde").agbCode(codes(2_000_000, number).get(0)).enrolledPatients(patients))
                .intervision(IntervisionForm.BETWEEN_PRACTICES)
                .fact("transparency", true)
                .choosing("WB.AW.1", 1, c -> c.fact("assistantsOffered", 3).fact("assistantsTotal", 5))
                .choosing(
                        "WB.GG.2",
                        1,
                        c -> c.fact("trainedRoles", Set.of("GP", "ASSISTANT"))
                                .fact("trainedStaffPercentage", 55)
                                .fact("personalPoints", 3)
                                .fact("pointsEvaluationPlanned", true));
    }

    private static List<Applicant> complying(int... patients) {
        return IntStream.range(0, patients.length)
                .mapToObj(i ->
                        new Applicant("plan " + i, complying(i + 1, patients[i]).build()))
                .toList();
    }

    private static List<String> findings(PracticePlan plan) {
        return VALIDATOR.validate(plan).findings().stream().map(Finding::rule).toList();
    }

    @Test
    void inRijnmondTheShareOfThePracticesGrows() {
        assertThat(Map.of(
                        APRIL, RIJNMOND.hold(request(APRIL, 232)).room(),
                        JULY,
                                RIJNMOND.hold(request(JULY, 232).afterBeginners(50))
                                        .room(),
                        OCTOBER,
                                RIJNMOND.hold(request(OCTOBER, 233).afterBeginners(100))
                                        .room(),
                        JANUARY,
                                RIJNMOND.hold(request(JANUARY, 233).afterBeginners(174))
                                        .room()))
                .isEqualTo(Map.of(APRIL, 58L, JULY, 66L, OCTOBER, 74L, JANUARY, 59L));
        assertThat(RIJNMOND.rules().figures()).isEqualTo(Map.of(APRIL, 58));
    }

    @Test
    void inWestBrabantEveryStartDateHasAQuarterOfThePatients() {
        assertThat(List.of(APRIL, JULY, OCTOBER, JANUARY))
                .allSatisfy(date -> assertThat(WEST_BRABANT
                                .hold(request(date, 40_003).afterBeginners(9_000))
                                .room())
                        .isEqualTo(10_000));
    }

    @Test
    void inRijnmondPracticesAreDrawn() {
        IntakeResult result = RIJNMOND.hold(request(APRIL, 20)
                .applying(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> rijnmond(number, plan -> plan))
                        .toList()));

        assertThat(result.drawn()).isEqualTo(codes(1_000_000, 4, 3, 12, 9, 11));
        assertThat(result.notDrawn()).isEqualTo(codes(1_000_000, 2, 1, 6, 5, 8, 10, 7));
    }

    @Test
    void whoIsNotAdmittedToItem10CannotCountItAnyMore() {
        IntakeResult result = RIJNMOND.hold(request(APRIL, 48)
                .applying(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> rijnmond(
                                number,
                                plan -> number % 4 == 0
                                        ? plan.following(new ProgrammeParticipation("CZ"))
                                        : plan.choosing("RD.AW.10", 1)))
                        .toList()));

        assertThat(result.admissions().admitted()).isEqualTo(codes(1_000_000, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11));
        assertThat(result.plans()).allSatisfy(plan -> {
            boolean admitted =
                    result.admissions().admitted().contains(plan.practice().agbCode());
            boolean pilot = !plan.programmes().isEmpty();
            assertThat(findings(plan).contains("R-AW10-Q")).isEqualTo(!admitted && !pilot);
            assertThat(findings(plan)).doesNotContain("R-CZ-ADM");
            assertThat(findings(plan).contains("L-PLAN")).isEqualTo(pilot && !admitted);
        });
    }

    @Test
    void aPracticeInKrachtigeBasiszorgStartsFromJulyOn() {
        List<Applicant> applicants = List.of(
                rijnmond(1, plan -> plan.following(new ProgrammeParticipation("KBZ"))), rijnmond(2, plan -> plan));

        IntakeResult april = RIJNMOND.hold(request(APRIL, 20).applying(applicants));
        assertThat(april.notListed()).extracting(NotListed::agbCode).isEqualTo(codes(1_000_000, 1));
        assertThat(april.notListed().get(0).rules()).containsExactly("R-KBZ-2");
        assertThat(RIJNMOND.hold(request(JULY, 20).applying(applicants)).notListed())
                .isEmpty();
    }

    @Test
    void inWestBrabantPatientsAreDrawn() {
        IntakeRequest request = request(APRIL, 20_000).applying(complying(500, 2000, 2000, 1500, 1000, 1000));
        IntakeResult result = WEST_BRABANT.hold(request);

        assertThat(result.drawn()).isEqualTo(codes(2_000_000, 4, 3, 6, 1));
        assertThat(result.notDrawn()).isEqualTo(codes(2_000_000, 5, 2));
        assertThat(WEST_BRABANT
                        .hold(request(APRIL, 18_000)
                                .applying(complying(500, 2000, 2000, 1500, 1500, 1000))
                                .reading(IntakeOption.FILL_UP))
                        .drawn())
                .isEqualTo(codes(2_000_000, 4, 3, 6));
        assertThat(WEST_BRABANT
                        .hold(request(APRIL, 19_000)
                                .applying(complying(250, 2000, 2000, 1500, 1000, 1500))
                                .reading(IntakeOption.FILL_UP))
                        .drawn())
                .isEqualTo(codes(2_000_000, 4, 3, 1, 5));
    }

    @Test
    void inWestBrabantAPlanThatCompliesComesFirst() {
        IntakeResult result = WEST_BRABANT.hold(request(APRIL, 20_000)
                .applying(List.of(
                        new Applicant("plan", complying(1, 100).build()),
                        new Applicant(
                                "open",
                                complying(2, 100)
                                        .intervision((Set<IntervisionForm>) null)
                                        .build()),
                        new Applicant(
                                "closed",
                                complying(3, 100).fact("transparency", false).build()),
                        new Applicant(
                                "none",
                                complying(4, 100)
                                        .choices(List.of())
                                        .intervision((Set<IntervisionForm>) null)
                                        .build()))));

        assertThat(result.drawn()).isEqualTo(codes(2_000_000, 1));
        assertThat(result.notListed()).extracting(NotListed::agbCode).isEqualTo(codes(2_000_000, 2, 3, 4));
        assertThat(result.notListed())
                .extracting(NotListed::rules)
                .containsExactly(List.of("L-IV"), List.of("W-TRANS"), List.of("L-PLAN"));
    }

    @Test
    void theNextStartDateIsJudgedAndTheLastDrawIsRecorded() {
        List<Applicant> applicants = complying(1000, 1000, 1000, 1000, 1000, 1000);

        assertThat(WEST_BRABANT.hold(request(APRIL, 8000).applying(applicants)).carriedOver())
                .hasSize(4)
                .allSatisfy(plan -> {
                    assertThat(plan.startDate()).isEqualTo(JULY);
                    assertThat(findings(plan)).isEmpty();
                });
        IntakeResult last = WEST_BRABANT.hold(request(JANUARY, 8000).carryingOver(applicants));
        assertThat(last.drawn()).isEqualTo(codes(2_000_000, 1, 6));
        assertThat(last.carriedOver()).hasSize(4).allSatisfy(plan -> {
            assertThat(plan.startDate()).isEqualTo(JANUARY);
            assertThat(findings(plan)).containsExactly("W-LOT");
        });
    }

    @Test
    void everyDoubtHasAReasonInBothLanguages() {
        assertThat(List.of(RIJNMOND, WEST_BRABANT)).allSatisfy(intake -> {
            assertThat(intake.options()).containsExactly(IntakeOption.values());
            assertThat(intake.rules().reasons().values())
                    .allSatisfy(reason -> assertThat(reason).containsOnlyKeys(Language.values()));
        });
    }
}
