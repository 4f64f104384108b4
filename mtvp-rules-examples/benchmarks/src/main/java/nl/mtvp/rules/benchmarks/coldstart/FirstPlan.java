package nl.mtvp.rules.benchmarks.coldstart;

import java.time.LocalDate;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;

/** The one plan that a fresh JVM judges: two years, eight choices. */
final class FirstPlan {

    private FirstPlan() {
    }

    static PracticePlan make() {
        return PracticePlan.inRegion("rijnmond")
                .startingOn(LocalDate.of(2023, 7, 1))
                .submittedOn(LocalDate.of(2023, 7, 10))
                .practice(practice -> practice.name("Voorbeeldpraktijk").agbCode("01000000").patientStop(false).waitingList(false)
                        .outOfHoursDataConsent(true))
                .intervision(IntervisionForm.PRACTICE)
                .choosing("RD.AW.1", 1)
                .choosing("RD.AW.4", 1, choice -> choice.fact("mtvpElementsInUse", 1).fact("flexibleConsultationHours", true)
                        .fact("urgentCareDoctor", true).fact("digitalConsultations", true))
                .choosing("RD.AW.5", 1)
                .choosing("RD.GG.1", 1)
                .choosing("RD.AW.5V", 2)
                .choosing("RD.GG.1", 2, choice -> choice.mode(ChoiceMode.DEVELOP))
                .choosing("RD.NW.P1", 2)
                .choosing("RD.NW.P2", 2)
                .build();
    }
}
