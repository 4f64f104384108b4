package nl.mtvp.rules.region;

import nl.mtvp.rules.terms.RuleSetVersion;

/**
 * A version of the Leidraad. A region names the one that its document builds on, see
 * {@link RegionModule#leidraadVersion()}, so that plans of several regions can be judged by several versions.
 *
 * <p>This library holds {@link Leidraad2023}. Any other version is found through {@link java.util.ServiceLoader}, by
 * the class loader of the module of a region that names it.
 */
public interface LeidraadModule extends RuleModule {

    @Override
    default String id() {
        return RuleSetVersion.LEIDRAAD;
    }
}
