package nl.mtvp.rules.embedding;

import java.time.LocalDate;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Language;

/** Builds a plan and has it judged, as a practice information system would. */
public final class EmbeddedValidation {

    private EmbeddedValidation() {}

    /**
     * Judges a plan and prints what was found.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        // One validator for the whole program: it is costly to make, and safe for use by several threads.
        PlanValidator validator = PlanValidator.create();

        PracticePlan plan = PracticePlan.inRegion("rijnmond")
                .startingOn(LocalDate.of(2023, 10, 1))
                .practice(practice -> practice.name("Voorbeeldpraktijk Populier")
                        .agbCode("00000001")
                        .patientStop(false)
                        .waitingList(false)
                        .outOfHoursDataConsent(true))
                .intervision(IntervisionForm.BETWEEN_PRACTICES)
                .choosing("RD.AW.9", 1, choice -> choice.fact("implementationPlanned", false))
                .choosing("RD.GG.1", 1)
                .choosing("RD.GG.1", 2)
                .build();

        ValidationReport report = validator.validate(plan);

        System.out.println("The plan is " + report.verdict());
        for (YearReport year : report.years()) {
            System.out.println("Year " + year.year() + " is " + year.verdict());
            for (Finding finding : year.findings()) {
                System.out.println(
                        "  " + finding.severity() + " " + finding.rule() + ": " + finding.message(Language.ENGLISH));
                System.out.println("    " + finding.remedy(Language.ENGLISH));
                System.out.println("    See " + finding.source());
            }
        }
    }
}
