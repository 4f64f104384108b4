package nl.mtvp.rules.regions.rijnmond;

import java.util.List;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.testing.RegionModuleContract;

class RijnmondTest extends RegionModuleContract {

    @Override
    protected RegionModule module() {
        return new RijnmondModule();
    }

    @Override
    protected List<String> caseFiles() {
        return List.of("cases.json", "readings-cases.json");
    }
}
