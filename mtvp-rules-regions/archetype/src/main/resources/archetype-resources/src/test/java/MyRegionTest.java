package ${package};

import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.testing.RegionModuleContract;

/** The contract of every region, with the worked cases in cases.json. */
class MyRegionTest extends RegionModuleContract {

    @Override
    protected RegionModule module() {
        return new MyRegionModule();
    }
}
