package nl.mtvp.rules.regions;

import java.util.List;
import java.util.Map;
import nl.mtvp.rules.regions.rijnmond.RijnmondModule;
import nl.mtvp.rules.regions.westbrabant.WestBrabantModule;
import nl.mtvp.rules.testing.ConditionCheck;
import org.junit.jupiter.api.Test;

/** The rules that every region has are held by the cases of both. */
class LeidraadConditionsTest {

    private static final String NO_CREDIT =
            "no region credits a conversation, so that who had one in year 1 has chosen it";

    @Test
    void everyConditionCounts() {
        ConditionCheck.ofLeidraad(
                        List.of(new RijnmondModule(), new WestBrabantModule()),
                        Cases.all(),
                        Map.of(
                                "L-GG-J2: the intervention in 'het goede gesprek' of year 1 is developed further in year 2"
                                        + " | !withoutPlan | left out",
                                NO_CREDIT,
                                "L-GG-J2: there is an intervention in 'het goede gesprek' in year 2, that of year 1 or another"
                                        + " | !withoutPlan | left out",
                                NO_CREDIT,
                                "P-SUBMITTED: the plan was handed in less than a year before the start"
                                        + " | plan.known(\"/startDate\") | left out",
                                "without a start date there is no day a year before it; the condition lets an explanation name"
                                        + " what is missing"))
                .requireAll();
    }
}
