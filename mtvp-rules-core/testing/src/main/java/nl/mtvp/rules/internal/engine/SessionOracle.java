package nl.mtvp.rules.internal.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.engine.LeidraadVersions.Leidraad;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Readings;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.report.YearReport;

/**
 * Judges plans of one region with Drools sessions, built from the same compiled rules that the library evaluates
 * itself. The two agree on every plan. Used by one thread.
 */
public final class SessionOracle {

    private final Region region;
    private final RegionRules rules;
    private final RuleSession session;

    private SessionOracle(RegionModule module) {
        Leidraad leidraad = new LeidraadVersions().of(module);
        RuleSet ofRegion = RuleSet.of(module);
        session = new RuleSession(Stream.of(leidraad.ruleSet(), ofRegion)
                .flatMap(ruleSet -> ruleSet.versions().stream())
                .flatMap(version -> version.models().stream().map(type -> RuleIndex.model(version, type)))
                .toList());
        Readings points = Readings.of(module, leidraad.points());
        rules = new RegionRules(
                module, ofRegion, leidraad, points, rules(leidraad.ruleSet()), rules(ofRegion), this::matcher);
        region = new Region(module, points, rules::menu);
    }

    private static List<List<CompiledRule>> rules(RuleSet ruleSet) {
        return RuleVersions.rules(ruleSet, (model, rule) -> new SessionRule(ruleSet, rule, model));
    }

    private <R> RuleMatcher<R> matcher(List<R> ofClass, Function<R, CompiledRule> compiled) {
        return (fact, matching) -> {
            Set<String> names = session.matching(fact);
            for (R rule : ofClass) {
                if (names.contains(compiled.apply(rule).rulePackage() + "/"
                        + compiled.apply(rule).name())) {
                    matching.accept(rule, fact);
                }
            }
        };
    }

    /**
     * Returns an oracle for a region.
     *
     * @param module the region
     * @throws IllegalStateException if its rules cannot be loaded
     */
    public static SessionOracle of(RegionModule module) {
        return new SessionOracle(module);
    }

    /**
     * Judges a plan.
     *
     * @param years MTVP years to judge, in their order
     * @param options names of the options that override the region's
     * @return a report on each year
     */
    public List<YearReport> judge(PracticePlan plan, List<Integer> years, Set<String> options) {
        return rules.judge(region.readings(options.stream()
                        .map(name -> Objects.requireNonNull(region.points().option(name), name)
                                .id())
                        .collect(Collectors.toSet())))
                .judge(plan, years);
    }
}
