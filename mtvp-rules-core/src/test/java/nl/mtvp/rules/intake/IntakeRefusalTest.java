package nl.mtvp.rules.intake;

import static nl.mtvp.rules.intake.Applicants.APRIL;
import static nl.mtvp.rules.intake.Applicants.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.Intake;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no intake can be held with is refused, and named; a region's mistakes are told when its rules are loaded. */
class IntakeRefusalTest {

    private static final PlanValidator VALIDATOR =
            TestRegions.declaring("duinland", Applicants.duinland().build());
    private static final RegionIntake DUINLAND =
            VALIDATOR.intake(VALIDATOR.regions().find("duinland"));
    private static final IntakeRequest REQUEST = IntakeRequest.of(APRIL, SEED, 16);

    private static List<String> problems(IntakeRequest request) {
        return catchThrowableOfType(IntakeRefusedException.class, () -> DUINLAND.hold(request)).problems().stream()
                .map(problem -> problem.message(Language.DUTCH))
                .toList();
    }

    @Test
    void aDayThatIsNoStartDate() {
        assertThat(problems(IntakeRequest.of(LocalDate.of(2023, 4, 2), SEED, 16)))
                .containsExactly("2023-04-02 is geen startdatum van deze regio; kies uit: 2023-04-01, 2023-10-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u202Eb", "a\u200Bb", "a\uD800"})
    void aSeedThatNobodyCanCopy(String seed) {
        assertThat(problems(IntakeRequest.of(APRIL, seed, 16)))
                .singleElement()
                .asString()
                .startsWith("de lottekst \"")
                .endsWith("is niet bruikbaar; geef één regel met alleen zichtbare tekens");
    }

    @Test
    void plansOfAnotherRegionOrStartDate() {
        assertThat(problems(REQUEST.applying(List.of(
                                Applicants.withPatients(1, 5),
                                Applicants.of(2, plan -> plan.startingOn(Applicants.OCTOBER))))
                        .carryingOver(List.of(Applicants.of(3, plan -> plan.startingOn(Applicants.OCTOBER))))))
                .containsExactly(
                        "plans#3 (AGB 01000003): dit plan heeft startdatum 2023-10-01, niet 2023-04-01",
                        "plans#1 (AGB 01000001): dit plan is van regio \"heide-en-ven\", niet van duinland",
                        "plans#2 (AGB 01000002): dit plan heeft startdatum 2023-10-01, niet 2023-04-01");
    }

    @Test
    void aPracticeThatWantsToStartLater() {
        assertThat(problems(REQUEST.applying(
                        List.of(wanting(1, APRIL.minusDays(1)), wanting(2, APRIL), wanting(3, Applicants.OCTOBER)))))
                .containsExactly(
                        "plans#3 (AGB 01000003): deze praktijk wil pas op 2023-10-01 starten, niet op 2023-04-01");
    }

    private static Applicant wanting(int number, LocalDate day) {
        return Applicants.of(number, plan -> plan.intake(new Intake(null, null, null, day, List.of())));
    }

    @Test
    void noAgbCode() {
        assertThat(problems(REQUEST.applying(List.of(
                        Applicants.of(1, plan -> plan.practice(p -> p.name("De Maas"))),
                        Applicants.of(2, plan -> plan.practice(p -> p.agbCode("1000002"))),
                        Applicants.of(3, plan -> plan.practice(p -> p.agbCode("0100\n003")))))))
                .containsExactly(
                        "plans#1: er is geen AGB-code van acht cijfers (gevonden: –)",
                        "plans#2: er is geen AGB-code van acht cijfers (gevonden: \"1000002\")",
                        "plans#3: er is geen AGB-code van acht cijfers (gevonden: \"0100\\u000a003\")");
    }

    @Test
    void noEnrolledPatientsWhereTheyAreCounted() {
        IntakeRequest request = REQUEST.applying(List.of(
                Applicants.of(1, plan -> plan.practice(p -> p.agbCode("01000001"))), Applicants.of(2, plan -> plan)));

        assertThat(problems(request.reading(IntakeOption.QUOTA_OF_PATIENTS)))
                .containsExactly(
                        "plans#1 (AGB 01000001): het aantal ingeschreven patiënten ontbreekt; de ruimte wordt in patiënten geteld");
        assertThat(DUINLAND.hold(request).drawn()).hasSize(2);
    }

    @Test
    void oneAgbCodeTwice() {
        assertThat(problems(REQUEST.applying(Applicants.of(1, 2, 2)).carryingOver(Applicants.of(1))))
                .containsExactly(
                        "AGB-code 01000002 komt meer dan één keer voor: plans#2, plans#2; laat er één over",
                        "AGB-code 01000001 staat bij de doorgeschoven praktijken (plans#1) en bij de nieuwe (plans#1); laat er één over");
    }

    @Test
    void theMessageForProgrammersNamesEveryProblem() {
        assertThatThrownBy(() -> DUINLAND.hold(IntakeRequest.of(LocalDate.of(2023, 4, 2), "", 16)))
                .isInstanceOf(IntakeRefusedException.class)
                .hasMessageContainingAll("2023-04-02 is no start date", "the seed \"\" cannot be used");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntakeRequest.of(APRIL, SEED, -1))
                .withMessageContaining("base -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REQUEST.afterBeginners(-2))
                .withMessageContaining("began -2");
    }

    @Test
    void aMistakeOfTheRegionIsToldWhenItsRulesAreLoaded() {
        assertMistake(Applicants.duinland().shares(Map.of(APRIL, 25)), "the start dates [2023-04-01]", "2023-10-01");
        assertMistake(
                Applicants.duinland().figure(LocalDate.of(2023, 5, 1), 3), "2023-05-01", "for each of startDates()");
        assertMistake(
                Applicants.duinland().cumulativeShares(Map.of(APRIL, 25, Applicants.OCTOBER, 125)),
                "the share of 2023-10-01 is 125%");
        assertMistake(Applicants.duinland().barredBy("D-TEEM"), "D-TEEM, which no rule reports", "D-TEAM");
        assertMistake(Applicants.duinland().askingForPlan("L-PLAAN"), "L-PLAAN, which no rule reports", "L-PLAN");
        assertMistake(Applicants.duinland().capacity(2, "DL.AW.11"), "DL.AW.11, which is not on the menu");
        assertMistake(
                Applicants.duinland().capacity(2, "DL.AW.1"), "DL.AW.1, which does not ask for the fact admitted");
        assertMistake(Applicants.duinland().capacity(0, "DL.AW.10"), "DL.AW.10 has 0 places");
        assertMistake(Applicants.duinland().capacity(2, "DL.AW.10", "ZC"), "programme ZC", "RegionModule.programmes()");
    }

    private static void assertMistake(IntakeRules.Builder intake, String... words) {
        PlanValidator validator = TestRegions.declaring("duinland", intake.build());
        assertThatThrownBy(validator::rules)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("region duinland: RegionModule.intake() has a mistake: ")
                .hasMessageContainingAll(words);
    }
}
