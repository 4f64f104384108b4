package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.ValidationReport;
import org.drools.model.Model;

/**
 * The Leidraad's rules together with those of the regions given. That all of them are there is checked at once; a region's rules are built
 * when they are first needed. Safe for use by several threads.
 */
public final class RuleEngine {

    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, Supplier<RegionRules>> rules = new LinkedHashMap<>();

    /**
     * An engine for some regions.
     *
     * @param modules the regions
     * @throws IllegalStateException if there is none, two have one id or package, or one has no compiled rules
     */
    public RuleEngine(Collection<RegionModule> modules) {
        if (modules.isEmpty()) {
            throw new IllegalStateException("no region module was found, so that no plan can be judged.\n"
                    + "Maybe mtvp-rules-regions (or the jar of your region) is not on the classpath, or a shaded jar was built without merging"
                    + " META-INF/services/" + RegionModule.class.getName() + ".");
        }
        requireUnique(modules);
        List<Class<? extends Model>> leidraad = RuleIndex.find(RuleSet.LEIDRAAD);
        modules.stream().sorted(java.util.Comparator.comparing(RegionModule::id)).forEach(module -> {
            requireOneOptionPerPoint(module);
            List<Class<? extends Model>> models = RuleIndex.find(RuleSet.of(module));
            Supplier<RegionRules> loader = new Once<>(() -> RegionRules.load(module, leidraad, models));
            rules.put(module.id(), loader);
            regions.put(module.id(), new Region(module, () -> loader.get().menu()));
        });
    }

    private static void requireUnique(Collection<RegionModule> modules) {
        Map<String, RegionModule> ids = new LinkedHashMap<>();
        Map<String, String> packages = new LinkedHashMap<>(Map.of(RuleSet.LEIDRAAD.rulePackage(), "the Leidraad"));
        for (RegionModule module : modules) {
            String name = module.getClass().getName();
            RegionModule same = ids.putIfAbsent(module.id(), module);
            if (same != null || module.id().equals(RuleSet.LEIDRAAD.id())) {
                throw new IllegalStateException("two rule sets have the id \"" + module.id() + "\": " + name + " and "
                        + (same == null ? "the Leidraad" : same.getClass().getName()) + ".\nGive each region an id of its own; maybe one jar is on the"
                        + " classpath twice.");
            }
            String user = packages.putIfAbsent(module.rulePackage(), name);
            if (user != null) {
                throw new IllegalStateException("the rules of " + name + " stand in package " + module.rulePackage()
                        + ", which " + user + " uses.\nRules of one package replace each other: move them to a package of their own.");
            }
        }
    }

    private static void requireOneOptionPerPoint(RegionModule module) {
        Map<String, List<ReadingOption>> taken = module.readings().stream().collect(Collectors.groupingBy(ReadingOption::point));
        for (ReadingOption option : ReadingOption.values()) {
            List<ReadingOption> options = taken.getOrDefault(option.point(), List.of());
            if (options.size() != 1) {
                throw new IllegalStateException("region " + module.id() + " takes " + options + " of reading " + option.point()
                        + ".\nIn RegionModule.readings() name exactly one option of each point.");
            }
        }
    }

    /** The regions, in alphabetical order of their ids. */
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    /**
     * Judges a plan of a known region.
     *
     * @param plan  the plan
     * @param years MTVP years to judge, in their order
     */
    public ValidationReport judge(PracticePlan plan, List<Integer> years) {
        RegionRules regionRules = rules.get(plan.region()).get();
        return new ValidationReport(plan, regionRules.ruleSets(), regionRules.judge(plan, years));
    }

    /** The rules that can report findings: the Leidraad's once, then those of each region; builds every region's rules. */
    public List<RuleDescription> judgingRules() {
        List<RuleDescription> all = new ArrayList<>();
        Set<String> ruleSets = new java.util.HashSet<>();
        rules.values().forEach(region -> {
            Map<String, List<RuleDescription>> bySet = region.get().judgingRules().stream()
                    .collect(Collectors.groupingBy(RuleDescription::ruleSet, LinkedHashMap::new, Collectors.toList()));
            bySet.forEach((ruleSet, descriptions) -> {
                if (ruleSets.add(ruleSet)) {
                    all.addAll(descriptions);
                }
            });
        });
        return List.copyOf(all);
    }
}
