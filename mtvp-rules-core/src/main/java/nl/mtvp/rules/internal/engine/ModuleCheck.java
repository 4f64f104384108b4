package nl.mtvp.rules.internal.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.region.RegionModule;

/** Checks that region modules can be loaded together: their ids, their packages and their version of the Leidraad. */
final class ModuleCheck {

    private ModuleCheck() {}

    static void requireFit(Collection<RegionModule> modules) {
        requireOwnId(List.copyOf(modules));
        requireOwnPackage(modules);
        modules.forEach(ModuleCheck::requireLeidraad);
    }

    private static void requireOwnId(List<RegionModule> modules) {
        for (int i = 0; i < modules.size(); i++) {
            RegionModule module = modules.get(i);
            if (module.id().equals(RuleSet.LEIDRAAD.id())) {
                throw sameId(module, "the Leidraad");
            }
            for (RegionModule other : modules.subList(0, i)) {
                if (other.id().equals(module.id()) && other.validity().overlaps(module.validity())) {
                    throw sameId(module, name(other));
                }
            }
        }
    }

    private static IllegalStateException sameId(RegionModule module, String other) {
        return new IllegalStateException(
                "two rule sets have the id \"" + module.id() + "\": " + name(module) + " and " + other
                        + ".\nGive each region an id of its own, and versions of one region a validity of their own; maybe one jar is on the classpath"
                        + " twice.");
    }

    private static void requireOwnPackage(Collection<RegionModule> modules) {
        Map<String, String> users = new LinkedHashMap<>(Map.of(RuleSet.LEIDRAAD.rulePackage(), "the Leidraad"));
        for (RegionModule module : modules) {
            String user = users.putIfAbsent(module.rulePackage(), name(module));
            if (user != null) {
                throw new IllegalStateException("the rules of " + name(module) + " are in package "
                        + module.rulePackage()
                        + ", which " + user + " uses.\nRules of one package replace each other: move them to a package"
                        + " of their own.");
            }
        }
    }

    private static void requireLeidraad(RegionModule module) {
        if (!module.leidraadVersion().equals(RuleSet.LEIDRAAD.version())) {
            throw new IllegalStateException("region " + module.id() + " builds on version " + module.leidraadVersion()
                    + " of the Leidraad, and this library holds version " + RuleSet.LEIDRAAD.version()
                    + ".\nUse a version of the region's module and of this library that belong together.");
        }
    }

    private static String name(RegionModule module) {
        return module.getClass().getName();
    }
}
