package nl.voorbeeld.mtvp;

import java.time.LocalDate;
import java.util.Map;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.testing.RegionModuleContract;
import nl.mtvp.rules.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** The contract of every region, with the worked cases in cases.json, and a sentence about one rule. */
class VoorbeeldregioTest extends RegionModuleContract {

    @Override
    protected RegionModule module() {
        return new VoorbeeldregioModule();
    }

    @Override
    protected Map<String, String> changesWithoutDifference() {
        return Map.of("V-WIJKTEAM: who works in the wijkteam already carries out menu item VB.NW.1"
                + " | code == \"WIJKTEAM\" | left out", "the region knows no other programme");
    }

    @Test
    void oneAssistantIsTooFew() {
        PracticePlan plan = PracticePlan.inRegion("voorbeeldregio").startingOn(LocalDate.of(2023, 7, 1))
                .choosing("VB.AW.2", 1, choice -> choice.fact("assistantsTrained", 1))
                .build();

        RuleVerifier.of(module()).verifyThat("V-TRIAGE").given(plan).inYear(1).reportsViolationAt("/choices/0");
    }
}
