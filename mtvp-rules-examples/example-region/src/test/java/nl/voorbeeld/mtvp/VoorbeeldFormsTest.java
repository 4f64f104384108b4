package nl.voorbeeld.mtvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.answers.FormSettings;
import nl.mtvp.rules.answers.FormSheet;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.PracticePlan;
import org.junit.jupiter.api.Test;

class VoorbeeldFormsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.of(List.of(new VoorbeeldregioModule()));

    @Test
    void theFormOfYear2ContinuesThePlanOfYear1() {
        PracticePlan year1 = plan(
                FormSettings.NONE,
                List.of("Naam van de huisartsenpraktijk", "AGB-code", "Keuzes voor jaar 1", "Startdatum"),
                List.of("Praktijk Els", "01234567", "Slim roosteren, Gesprekstraining", "1-7-2023"));
        PracticePlan both = plan(
                new FormSettings(null, null, agbCode -> agbCode.equals("01234567") ? year1 : null),
                List.of("Naam van de huisartsenpraktijk", "AGB-code", "Keuzes voor jaar 2"),
                List.of("Praktijk Els", "1234567", "Triagetraining; Gesprekstraining, verder ontwikkelen"));

        assertEquals(year1.startDate(), both.startDate());
        assertEquals(
                List.of(
                        Choice.of("VB.AW.1", 1).build(),
                        Choice.of("VB.GG.1", 1).build(),
                        Choice.of("VB.AW.2", 2).build(),
                        Choice.of("VB.GG.1", 2).mode(ChoiceMode.DEVELOP).build()),
                both.choices());
    }

    @Test
    void aPlanOfAnotherRegionIsNotContinued() {
        PracticePlan elsewhere =
                PracticePlan.inRegion("elders").choosing("EL.AW.1", 1).build();
        PracticePlan year2 = plan(
                new FormSettings(null, null, agbCode -> elsewhere),
                List.of("Naam van de huisartsenpraktijk", "AGB-code", "Keuzes voor jaar 2"),
                List.of("Praktijk Els", "01234567", "Triagetraining"));

        assertEquals("voorbeeldregio", year2.region());
        assertEquals(List.of(Choice.of("VB.AW.2", 2).build()), year2.choices());
    }

    private static PracticePlan plan(FormSettings settings, List<String> questions, List<String> answers) {
        FormSheet sheet = VALIDATOR.forms().sheet("sheet", questions, null, settings);
        return assertInstanceOf(PlanEntry.Accepted.class, sheet.read("row 2", 2, answers).entry()).plan();
    }
}
