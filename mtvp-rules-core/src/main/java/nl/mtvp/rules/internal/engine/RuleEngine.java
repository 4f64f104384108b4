package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.engine.LeidraadVersions.Leidraad;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Readings;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.report.ChecklistLine;
import nl.mtvp.rules.report.QualifyingRule;
import nl.mtvp.rules.report.ReadingInForce;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.ValidationReport;

/**
 * The rules of the regions given, each together with those of its version of the Leidraad. It checks at once that all
 * of them are present, and builds a region's rules when they are first needed. Safe for use by several threads.
 */
public final class RuleEngine {

    private final Map<Region, Loaded> loaded = new LinkedHashMap<>();
    /** How the regions of the plans judged so far read the contested points. */
    private final Map<Region, List<ReadingInForce>> ownReadings = new ConcurrentHashMap<>();

    private final Regions regions;

    /**
     * What is loaded of a region.
     *
     * @param leidraad the version of the Leidraad that it builds on
     * @param ruleSet its own rule set
     * @param rules builds the rules of both when they are first needed
     */
    private record Loaded(RuleSet leidraad, RuleSet ruleSet, Supplier<RegionRules> rules) {}

    /**
     * Creates an engine for some regions.
     *
     * @param modules the regions
     * @throws IllegalStateException if there is none, two have one id or package, one has no compiled rules, its
     *     readings do not fit together, or a version that it builds on is not there
     */
    public RuleEngine(Collection<RegionModule> modules) {
        if (modules.isEmpty()) {
            throw new IllegalStateException("no region module was found, so that no plan can be judged.\n"
                    + "Maybe mtvp-rules-regions (or the jar of your region) is not on the classpath, or a shaded jar was built without merging"
                    + " " + Services.file(RegionModule.class) + ".");
        }
        ModuleCheck.requireOwnIds(List.copyOf(modules));
        LeidraadVersions versions = new LeidraadVersions();
        List<RuleSet> all = new ArrayList<>();
        for (RegionModule module : modules) {
            ModuleCheck.requireSoundNames(module);
            Leidraad leidraad = versions.of(module);
            RuleSet ruleSet = RuleSet.of(module);
            all.addAll(List.of(leidraad.ruleSet(), ruleSet));
            Readings points = Readings.of(module, leidraad.points());
            Supplier<RegionRules> loader = new Once<>(() -> RegionRules.load(module, ruleSet, leidraad, points));
            Region region = new Region(module, points, () -> loader.get().menu());
            loaded.put(region, new Loaded(leidraad.ruleSet(), ruleSet, loader));
        }
        // The standard rules are the first version of every region: it is enough to find them once.
        loaded.values().iterator().next().ruleSet().versions().get(0).models();
        regions = new Regions(List.copyOf(loaded.keySet()));
        ModuleCheck.requireOwnPackages(all);
    }

    /** Returns the regions. */
    public Regions regions() {
        return regions;
    }

    /** Returns whether it judges the plans of this region, and not only of one with the same id. */
    public boolean judges(Region region) {
        return loaded.containsKey(region);
    }

    /**
     * Judges a plan.
     *
     * @param plan the plan
     * @param region its region, one of {@link #regions}
     * @param years MTVP years to judge, in their order
     * @param overrides ids of the options that replace the region's: at most one of a point
     */
    public ValidationReport judge(PracticePlan plan, Region region, List<Integer> years, Set<String> overrides) {
        RegionRules regionRules = rulesOf(region);
        Set<ReadingOption> readings = region.readings(overrides);
        List<ReadingInForce> inForce = overrides.isEmpty() ? ownReadings(region) : inForce(region, readings);
        return new ValidationReport(
                plan,
                regionRules.ruleSets(),
                inForce,
                regionRules.judge(readings).judge(plan, years));
    }

    private List<ReadingInForce> ownReadings(Region region) {
        List<ReadingInForce> known = ownReadings.get(region);
        if (known == null) {
            known = inForce(region, region.readings());
            ownReadings.put(region, known);
        }
        return known;
    }

    private static List<ReadingInForce> inForce(Region region, Set<ReadingOption> readings) {
        List<ReadingInForce> inForce = new ArrayList<>(readings.size());
        for (ReadingOption option : readings) {
            inForce.add(new ReadingInForce(option, region.readings().contains(option)));
        }
        return List.copyOf(inForce);
    }

    /**
     * Returns the rules that judged a plan, under the readings of its report.
     *
     * @throws IllegalArgumentException if the region of the plan is not loaded
     */
    public Trials trials(ValidationReport report) {
        PracticePlan plan = report.plan();
        Region region = regions.find(plan.region(), plan.startDate());
        if (region == null) {
            throw new IllegalArgumentException("region \"" + plan.region()
                    + "\" is not loaded.\nUse a report of a validator with the same regions.");
        }
        Set<ReadingOption> options = report.readings().stream()
                .map(ReadingInForce::option)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Trials(region, rulesOf(region), Collections.unmodifiableSet(options));
    }

    /** Returns what a plan of a region or its document can say, with the rules that ask for it. */
    public List<ChecklistLine> checklist(Region region) {
        return rulesOf(region).checklist(region.readings());
    }

    private RegionRules rulesOf(Region region) {
        return loaded.get(region).rules().get();
    }

    /** Returns the rule sets of the Leidraad on which regions build, then those of the regions; builds no rules. */
    public List<RuleSet> ruleSets() {
        Stream<RuleSet> leidraads =
                byLeidraad().values().stream().map(region -> loaded.get(region).leidraad());
        Stream<RuleSet> own =
                regions.all().stream().map(region -> loaded.get(region).ruleSet());
        return Stream.concat(leidraads, own).toList();
    }

    /** Returns the versions of the Leidraad on which regions build, in their order, each with one of these regions. */
    private SortedMap<String, Region> byLeidraad() {
        SortedMap<String, Region> byVersion = new TreeMap<>();
        regions.all()
                .forEach(region -> byVersion.putIfAbsent(
                        loaded.get(region).leidraad().describe().version(), region));
        return byVersion;
    }

    /** Returns the qualifying rules whose id no judging rule has, in the order of {@link #judgingRules}. */
    public List<QualifyingRule> qualifyingRules() {
        Set<QualifyingRule> all = new LinkedHashSet<>();
        regions.all().forEach(region -> all.addAll(rulesOf(region).contributors()));
        return List.copyOf(all);
    }

    /**
     * Returns the rules that can report findings: those of each version of the Leidraad on which a region builds, then
     * each region's. It builds every region's rules.
     */
    public List<RuleDescription> judgingRules() {
        List<RuleDescription> all = new ArrayList<>();
        byLeidraad().values().forEach(region -> all.addAll(rulesOf(region).nationalRules()));
        regions.all()
                .forEach(region -> rulesOf(region).judgingRules().stream()
                        .filter(rule -> !rule.ruleSet().isNational())
                        .forEach(all::add));
        return List.copyOf(all);
    }
}
