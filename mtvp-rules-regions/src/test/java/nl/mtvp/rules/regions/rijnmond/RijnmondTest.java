package nl.mtvp.rules.regions.rijnmond;

import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.testing.RegionModuleContract;

class RijnmondTest extends RegionModuleContract {

    @Override
    protected RegionModule module() {
        return new RijnmondModule();
    }
}
