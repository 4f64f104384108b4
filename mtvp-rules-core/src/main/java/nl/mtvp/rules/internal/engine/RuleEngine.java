package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.ValidationReport;
import org.drools.model.Model;

/**
 * The Leidraad's rules together with those of the regions given. That all of them are there is checked at once; a region's rules are built
 * when they are first needed. Safe for use by several threads.
 */
public final class RuleEngine {

    private final Map<Region, Supplier<RegionRules>> rules = new LinkedHashMap<>();
    private final Regions regions;

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
        ModuleCheck.requireFit(modules);
        List<Class<? extends Model>> leidraad = RuleIndex.find(RuleSet.LEIDRAAD);
        for (RegionModule module : modules) {
            List<Class<? extends Model>> models = RuleIndex.find(RuleSet.of(module));
            Supplier<RegionRules> loader = new Once<>(() -> RegionRules.load(module, leidraad, models));
            rules.put(new Region(module, () -> loader.get().menu()), loader);
        }
        regions = new Regions(List.copyOf(rules.keySet()));
    }

    /** The regions. */
    public Regions regions() {
        return regions;
    }

    /**
     * Judges a plan of a known region.
     *
     * @param plan  the plan
     * @param years MTVP years to judge, in their order
     */
    public ValidationReport judge(PracticePlan plan, List<Integer> years) {
        Region region = regions.find(plan.region(), plan.startDate()).orElseThrow();
        RegionRules regionRules = rules.get(region).get();
        return new ValidationReport(plan, regionRules.ruleSets(), regionRules.judge(plan, years));
    }

    /** The rules that judge plans like this one. */
    public Trials trials(PracticePlan plan) {
        Region region = regions.find(plan.region(), plan.startDate()).orElseThrow();
        return new Trials(region, rules.get(region).get(), region.readings());
    }

    /** The rules that can report findings: the Leidraad's once, then those of each region; builds every region's rules. */
    public List<RuleDescription> judgingRules() {
        List<RuleDescription> all = new ArrayList<>();
        for (Region region : regions.all()) {
            Collection<RuleDescription> judging = rules.get(region).get().judgingRules();
            if (all.isEmpty()) {
                judging.stream().filter(rule -> rule.ruleSet().isNational()).map(RuleDescription::withoutRegionalSource).forEach(all::add);
            }
            judging.stream().filter(rule -> !rule.ruleSet().isNational()).forEach(all::add);
        }
        return List.copyOf(all);
    }
}
