package nl.mtvp.rules.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.IntakeRules;
import org.jspecify.annotations.Nullable;

/** Applicants of the two small regions, and intakes for these. */
final class Applicants {

    static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
    static final LocalDate OCTOBER = LocalDate.of(2023, 10, 1);
    static final String SEED = "bal 7, bal 12";

    private Applicants() {}

    /** Duinland: a quarter of the practices in April, half of them by October, and two places for DL.AW.10. */
    static IntakeRules.Builder duinland() {
        return IntakeRules.builder()
                .cumulativeShares(Map.of(APRIL, 25, OCTOBER, 50))
                .figure(APRIL, 5)
                .capacity(2, "DL.AW.10", "CZ")
                .barredBy("D-TEAM")
                .reading(IntakeOption.QUOTA_OF_PRACTICES, "Zo staat het er.", "So it says.")
                .reading(IntakeOption.ROUND_DOWN, "Het is een maximum.", "It is a maximum.")
                .reading(IntakeOption.DRAW_AGAIN, "Er is een maximum.", "There is a maximum.")
                .citing("D-QUOTA", "1.3")
                .citing("D-PLACES", "2.1 item 10");
    }

    /** Heide en Ven: a quarter of the patients, for plans that comply. */
    static IntakeRules.Builder heideEnVen() {
        return IntakeRules.builder()
                .shares(Map.of(APRIL, 25))
                .askingForPlan("L-PLAN")
                .reading(IntakeOption.QUOTA_OF_PATIENTS, "Zo staat het er.", "So it says.")
                .reading(IntakeOption.STOP_AT_FIRST, "Er staat niets.", "It says nothing.");
    }

    /** A code that tells the practice by its last digit. */
    static String code(int number) {
        return String.format("0100%04d", number);
    }

    static List<String> codes(int... numbers) {
        return IntStream.of(numbers).mapToObj(Applicants::code).toList();
    }

    /** Practices of Duinland that choose nothing. */
    static List<Applicant> of(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> of(number, plan -> plan))
                .toList();
    }

    static Applicant of(int number, UnaryOperator<PracticePlan.Builder> description) {
        return applicant("duinland", number, 1000, description);
    }

    /** A practice of Heide en Ven with a plan that complies in year 1. */
    static Applicant withPatients(int number, int patients) {
        return applicant(
                "heide-en-ven",
                number,
                patients,
                plan -> plan.intervision(IntervisionForm.PRACTICE)
                        .choosing("HV.AW.3", 1)
                        .choosing("HV.GG.2", 1));
    }

    static Applicant applicant(
            String region, int number, int patients, UnaryOperator<PracticePlan.Builder> description) {
        PracticePlan.Builder plan = PracticePlan.inRegion(region)
                .practice(
                        p -> p.name("Praktijk " + number).agbCode(code(number)).enrolledPatients(patients));
        return new Applicant("plans#" + number, description.apply(plan).build());
    }

    /** What a choice says about admission; null: nothing. */
    static @Nullable Object admitted(Choice choice) {
        return choice.facts().value("admitted");
    }
}
