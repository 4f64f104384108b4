package nl.mtvp.rules.internal.engine;

import java.util.HashMap;
import java.util.Map;
import nl.mtvp.rules.region.Leidraad2023;
import nl.mtvp.rules.region.LeidraadModule;
import nl.mtvp.rules.region.Readings;
import nl.mtvp.rules.region.RegionModule;

/** The versions of the Leidraad that regions build on. Used by one thread, while an engine is made. */
final class LeidraadVersions {

    /** Loaded directly and not by a service lookup, so that it is never missing. */
    private static final LeidraadModule BUILT_IN = new Leidraad2023();

    private final Map<String, Leidraad> byVersion = new HashMap<>();

    /**
     * A version of the Leidraad.
     *
     * @param ruleSet its rules
     * @param points the contested points that it declares
     */
    record Leidraad(RuleSet ruleSet, Readings points) {}

    /**
     * Returns the version that a region builds on.
     *
     * @throws IllegalStateException if it is not loaded, or two modules have that version
     */
    Leidraad of(RegionModule region) {
        LeidraadModule module = find(region);
        Leidraad leidraad = byVersion.get(module.version());
        if (leidraad == null) {
            leidraad = new Leidraad(RuleSet.of(module), Readings.of(module));
            byVersion.put(module.version(), leidraad);
        }
        requireSame(module, leidraad.ruleSet().module().getClass());
        if (!module.validity().overlaps(region.validity())) {
            throw new IllegalStateException("region " + region.id() + ", version " + region.version()
                    + ", builds on version " + module.version()
                    + " of the Leidraad, and no start date is covered by both"
                    + ": " + region.validity() + ", " + module.validity()
                    + ".\nMaybe leidraadVersion() still names an earlier version.");
        }
        return leidraad;
    }

    private static LeidraadModule find(RegionModule region) {
        String version = region.leidraadVersion();
        if (version.equals(BUILT_IN.version())) {
            return BUILT_IN;
        }
        Map<String, LeidraadModule> loaded = new HashMap<>(Map.of(BUILT_IN.version(), BUILT_IN));
        for (LeidraadModule module : Services.load(
                LeidraadModule.class,
                "a version of the Leidraad",
                region.getClass().getClassLoader())) {
            requireSame(
                    module,
                    loaded.merge(module.version(), module, (first, second) -> first)
                            .getClass());
        }
        LeidraadModule found = loaded.get(version);
        if (found == null) {
            throw new IllegalStateException("region " + region.id() + " builds on version " + version
                    + " of the Leidraad, and the versions that are loaded are "
                    + loaded.keySet().stream().sorted().toList()
                    + ".\nName one of them in leidraadVersion(), or add the jar of that version to the classpath; its module"
                    + " is named in " + Services.file(LeidraadModule.class) + ".");
        }
        return found;
    }

    private static void requireSame(LeidraadModule module, Class<?> other) {
        if (module.getClass() != other) {
            throw new IllegalStateException("two modules are version " + module.version() + " of the Leidraad: "
                    + other.getName() + " and " + module.getClass().getName()
                    + ".\nGive each a version of its own; maybe one jar is on the classpath twice.");
        }
    }
}
