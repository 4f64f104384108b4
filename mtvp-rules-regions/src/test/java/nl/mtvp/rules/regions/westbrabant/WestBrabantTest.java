package nl.mtvp.rules.regions.westbrabant;

import java.util.List;
import java.util.Map;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.testing.RegionModuleContract;

class WestBrabantTest extends RegionModuleContract {

    @Override
    protected RegionModule module() {
        return new WestBrabantModule();
    }

    @Override
    protected List<String> caseFiles() {
        return List.of("cases.json", "readings-cases.json");
    }

    @Override
    protected Map<String, String> changesWithoutDifference() {
        String onlyItem = "no other item of the menu has a first day";
        String atLeastOne =
                "more than there are is at least one; it tells an explanation that nobody offered is never too many";
        return Map.of(
                "W-NW3-FROM: Welzijn op recept begins on 1 July 2023 or later | item == \"WB.NW.3\" | left out",
                onlyItem,
                "W-NW3-FROM: it is known when Welzijn op recept begins, if the year begins before 1 July 2023"
                        + " | item == \"WB.NW.3\" | left out",
                onlyItem,
                "P-ASSISTANTS: no more assistants are offered a training than there are"
                        + " | facts.atLeast(\"assistantsOffered\", 1) | left out",
                atLeastOne,
                "P-ASSISTANTS: no more assistants are offered a training than there are"
                        + " | facts.atLeast(\"assistantsOffered\", 1) | asked with 0 in place of 1",
                atLeastOne);
    }
}
