package nl.mtvp.rules.internal.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.region.RegionModule;

/** Tells what a version of a region states itself, and not the versions that it builds on. */
public final class StatedRules {

    private StatedRules() {}

    /**
     * Returns the names of the rules that a version states itself.
     *
     * @throws IllegalStateException if its rules cannot be loaded
     */
    public static Set<String> of(RegionModule module) {
        List<List<CompiledRule>> byVersion = RuleVersions.rules(RuleSet.of(module));
        return byVersion.get(byVersion.size() - 1).stream()
                .map(CompiledRule::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns a sentence on each rule file of a version that states another package; empty: none does. */
    public static List<String> inOtherPackages(RegionModule module) {
        return RuleSources.inOtherPackages(RuleSet.of(module));
    }
}
