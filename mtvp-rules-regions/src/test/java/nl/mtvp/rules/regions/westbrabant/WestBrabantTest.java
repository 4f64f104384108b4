package nl.mtvp.rules.regions.westbrabant;

import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.testing.RegionModuleContract;

class WestBrabantTest extends RegionModuleContract {

    @Override
    protected RegionModule module() {
        return new WestBrabantModule();
    }
}
