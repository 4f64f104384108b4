package nl.mtvp.rules.internal.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.region.RegionModule;

/** Tells the rules that a version of a region states itself from those that it keeps of the last version. */
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
}
