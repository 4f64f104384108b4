package nl.mtvp.rules.regions.westbrabant;

import java.util.List;
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
}
