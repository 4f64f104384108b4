package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Readings;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.report.YearReport;
import org.drools.model.Model;

/**
 * Judges plans of one region with Drools sessions, built from the same compiled rules that the library evaluates
 * itself. The two agree on every plan. Used by one thread.
 */
public final class SessionOracle {

    private final Region region;
    private final RegionRules rules;
    private final RuleSession session;

    private SessionOracle(RegionModule module) {
        RuleSet ofRegion = RuleSet.of(module);
        List<Class<? extends Model>> leidraadModels = RuleIndex.find(RuleSet.LEIDRAAD);
        List<Class<? extends Model>> regionModels = RuleIndex.find(ofRegion);
        List<Model> models = new ArrayList<>(RuleIndex.models(RuleSet.LEIDRAAD, leidraadModels));
        models.addAll(RuleIndex.models(ofRegion, regionModels));
        session = new RuleSession(models);
        Readings points = Readings.of(module);
        rules = new RegionRules(
                module, points, rules(RuleSet.LEIDRAAD, leidraadModels), rules(ofRegion, regionModels), this::matcher);
        region = new Region(module, points, rules::menu);
    }

    private static List<CompiledRule> rules(RuleSet ruleSet, List<Class<? extends Model>> models) {
        List<CompiledRule> rules = new ArrayList<>();
        for (Class<? extends Model> type : models) {
            RuleIndex.models(ruleSet, List.of(type))
                    .get(0)
                    .getRules()
                    .forEach(rule -> rules.add(new SessionRule(
                            ruleSet,
                            rule,
                            () -> RuleIndex.models(ruleSet, List.of(type)).get(0))));
        }
        return rules;
    }

    private RuleMatcher matcher(List<JudgingRule> ofClass) {
        return (fact, matching) -> {
            Set<String> names = session.matching(fact);
            ofClass.stream()
                    .filter(rule -> names.contains(rule.rule().ruleSet().rulePackage() + "/"
                            + rule.rule().name()))
                    .forEach(rule -> matching.accept(rule, fact));
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
