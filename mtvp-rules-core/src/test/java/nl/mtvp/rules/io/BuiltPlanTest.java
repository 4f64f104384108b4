package nl.mtvp.rules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import org.junit.jupiter.api.Test;

/** Plans that a program builds are refused for the same reasons as those that are read. */
class BuiltPlanTest {

    @Test
    void unknownRegionIsNamedWithTheKnownOnes() {
        assertRefused(
                PracticePlan.inRegion("duinlnd"),
                "/region: unknown region \"duinlnd\"; known: duinland, heide-en-ven; did you mean duinland?");
    }

    @Test
    void undeclaredCodesAreNamed() {
        assertRefused(
                PracticePlan.inRegion("heide-en-ven")
                        .following(new ProgrammeParticipation("KBS"))
                        .practice(practice -> practice.priorTrainings(
                                List.of(new PriorTraining("LEAN", null), new PriorTraining("TRIAG", null)))),
                "/practice/priorTrainings/1/training: unknown code \"TRIAG\"; known: DIGITAL, FOUR_DOMAINS, LEAN, POSITIVE_HEALTH, SOH, TRIAGE;"
                        + " did you mean TRIAGE?",
                "/programmes/0/code: unknown code \"KBS\"; known: CZ, KBZ, SBE, TBHZ, WIJKMANAGEMENT; did you mean KBZ?");
    }

    @Test
    void undeclaredFactsAreNamedInTheOrderOfThePlan() {
        assertRefused(
                PracticePlan.inRegion("duinland")
                        .fact("usesViplife", true)
                        .choosing("DL.AW.1", 1, choice -> choice.fact("participant", 3))
                        .choosing("PC.1", 1, choice -> choice.fact("a/b~", 3)),
                "/choices/0/facts/participant: unknown fact \"participant\"; known here: participants, trainingDate, certificateShown;"
                        + " did you mean participants?",
                "/choices/1/facts/a~1b~0: unknown fact \"a/b~\"; known here: –",
                "/facts/usesViplife: unknown fact \"usesViplife\"; known here: usesVipLive, kbzTariffUntil, mtvpTariffFrom, secondMeasurement;"
                        + " did you mean usesVipLive?");
    }

    @Test
    void factsOfAnotherTypeAreNamed() {
        assertRefused(
                PracticePlan.inRegion("duinland")
                        .fact("usesVipLive", "ja")
                        .fact("kbzTariffUntil", "2023-09-30")
                        .choosing("DL.AW.1", 1, choice -> choice.fact("participants", new BigDecimal("1.0")))
                        .choosing(
                                "DL.AW.10",
                                1,
                                choice -> choice.fact("measurements", "GLUCOSE").fact("questionnaires", -1)),
                "/choices/0/facts/participants: found: 1.0; expected: a whole number from 0 to 2147483647",
                "/choices/1/facts/measurements: found: \"GLUCOSE\"; expected: a list of strings",
                "/choices/1/facts/questionnaires: found: -1; expected: a whole number from 0 to 2147483647",
                "/facts/usesVipLive: found: \"ja\"; expected: true or false",
                "/facts/kbzTariffUntil: found: \"2023-09-30\"; expected: a date like \"2023-04-01\"");
    }

    @Test
    void numbersOutOfRangeAreNamed() {
        assertRefused(
                PracticePlan.inRegion("heide-en-ven")
                        .choosing(
                                "HV.NW.3", 1, choice -> choice.fact("referralsPerWeek", new BigDecimal("1E+999999999")))
                        .choosing(
                                "HV.NW.3", 2, choice -> choice.fact("referralsPerWeek", new BigDecimal("1E-999999999")))
                        .choosing(
                                "HV.GG.2",
                                1,
                                choice -> choice.fact("trainedStaffPercentage", 100.5)
                                        .fact("trainedRoles", LocalDate.of(2023, 4, 1))),
                "/choices/0/facts/referralsPerWeek: found: 1E+999999999; expected: a number from 0 to 2147483647",
                "/choices/1/facts/referralsPerWeek: found: 1E-999999999; expected: a number from 0 to 2147483647",
                "/choices/2/facts/trainedStaffPercentage: found: 100.5; expected: a number from 0 to 100",
                "/choices/2/facts/trainedRoles: found: 2023-04-01; expected: a list of strings");
    }

    @Test
    void additionWithoutElementIsNamed() {
        assertRefused(
                PracticePlan.inRegion("heide-en-ven")
                        .choosing("X.1", 1)
                        .choosing("X.2", 1, choice -> choice.element(KernelElement.PC)),
                "/choices/0/element: property element (AW, NW or GG) is missing",
                "/choices/1/element: found: \"PC\"; expected: AW, NW, GG");
    }

    @Test
    void planThatIsNotRefusedIsJudged() {
        PracticePlan plan = PracticePlan.inRegion("heide-en-ven")
                .fact("transparency", true)
                .fact("insurerNotified", null)
                .choosing(
                        "HV.GG.2",
                        1,
                        choice ->
                                choice.fact("trainedStaffPercentage", 62.5).fact("trainedRoles", Set.of("GP", "NURSE")))
                .choosing("HV.AW.99", 1, choice -> choice.fact("anything", "goes"))
                .build();
        assertThatCode(() -> TestRegions.VALIDATOR.validate(plan)).doesNotThrowAnyException();
    }

    private static void assertRefused(PracticePlan.Builder plan, String... problems) {
        PlanFormatException refusal =
                catchThrowableOfType(PlanFormatException.class, () -> TestRegions.VALIDATOR.validate(plan.build()));
        assertThat(refusal.problems()).extracting(PlanProblem::toString).containsExactly(problems);
        assertThat(refusal)
                .hasMessage("the plan was refused:" + System.lineSeparator() + "  "
                        + String.join(System.lineSeparator() + "  ", problems));
    }
}
