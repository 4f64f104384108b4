package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.engine.LeidraadVersions.Leidraad;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.MenuDraft;
import nl.mtvp.rules.region.Readings;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.StandardRule;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.YearReport;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * The compiled rules of a region and of the Leidraad, of which one condition at a time is changed: it is left out,
 * negated, never met, a limit in it is moved by one, or a question in it always has the same answer. A condition on the
 * item is not left out where no case could tell: see {@link ImpliedItem}. Used by one thread.
 */
public final class ChangedRules {

    /** The closeness of a plan that notices a change. */
    public static final int NOTICED = Integer.MAX_VALUE;

    private final RegionModule module;
    private final Region region;
    private final RegionRules rules;
    private final List<ChangeableRule> ofLeidraad;
    private final List<ChangeableRule> ofRegion;
    private final Map<Set<String>, PlanJudge> judges = new HashMap<>();

    private ChangedRules(RegionModule module) {
        this.module = module;
        Leidraad leidraad = new LeidraadVersions().of(module);
        RuleSet ruleSet = RuleSet.of(module);
        List<List<CompiledRule>> national = rules(leidraad.ruleSet());
        List<List<CompiledRule>> regional = rules(ruleSet);
        Readings points = Readings.of(module, leidraad.points());
        rules = new RegionRules(module, ruleSet, leidraad, points, national, regional, ChangedRules::matcher);
        region = new Region(module, points, rules::menu);
        List<ChangeableRule> standard = changeable(regional.subList(0, 1));
        Predicate<ChangeableRule> plausibility = rule -> rule.id().startsWith(StandardRules.PLAUSIBILITY);
        ofLeidraad = Stream.concat(
                        changeable(national).stream(), standard.stream().filter(plausibility))
                .toList();
        Set<String> takenOn = takenOn();
        ofRegion = Stream.concat(
                        standard.stream().filter(rule -> takenOn.contains(rule.id())),
                        changeable(regional.subList(regional.size() - 1, regional.size())).stream())
                .toList();
    }

    private static List<List<CompiledRule>> rules(RuleSet ruleSet) {
        return RuleVersions.rules(ruleSet, (model, rule) -> new ChangeableRule(ruleSet, rule));
    }

    private static List<ChangeableRule> changeable(List<List<CompiledRule>> versions) {
        return versions.stream()
                .flatMap(List::stream)
                .filter(rule -> rule.factClass() != MenuDraft.class)
                .map(ChangeableRule.class::cast)
                .toList();
    }

    private static <R> RuleMatcher<R> matcher(List<R> ofClass, Function<R, CompiledRule> compiled) {
        return (fact, matching) -> ofClass.forEach(rule -> {
            if (compiled.apply(rule).matches(fact)) {
                matching.accept(rule, fact);
            }
        });
    }

    /** Returns the ids of the standard rules that the region takes on, but for those that its last version took on. */
    private Set<String> takenOn() {
        Set<StandardRule> taken = new HashSet<>(module.standardRules());
        if (module.basedOn() instanceof RegionModule last) {
            taken.removeAll(last.standardRules());
        }
        return taken.stream().map(StandardRule::id).collect(Collectors.toSet());
    }

    /**
     * Returns the rules of a region.
     *
     * @throws IllegalStateException if they cannot be loaded
     */
    public static ChangedRules of(RegionModule module) {
        return new ChangedRules(module);
    }

    /** Returns the region. */
    public Region region() {
        return region;
    }

    /** Returns the changes of the rules that the region states itself, and of the standard rules that it takes on. */
    public List<RuleChange> ofRegion() {
        return changes(ofRegion);
    }

    /** Returns the changes of the rules that every region has: those of the Leidraad, and those on plausibility. */
    public List<RuleChange> ofLeidraad() {
        return changes(ofLeidraad);
    }

    private List<RuleChange> changes(List<ChangeableRule> changeable) {
        List<RuleChange> changes = new ArrayList<>();
        for (ChangeableRule rule : changeable) {
            if (rule.isUnconditional()) {
                changes.add(new RuleChange(rule, 0, "never met", null, fact -> false));
                continue;
            }
            for (int i = 0; i < rule.stated().size(); i++) {
                RuleCondition condition = rule.stated().get(i);
                if (!ImpliedItem.is(rule, condition, rules.menu())) {
                    changes.add(new RuleChange(rule, i, "left out", null, fact -> true));
                }
                changes.add(new RuleChange(rule, i, "negated", null, negation(condition)));
                if (i == 0) { // which says of any condition that the rule never applies
                    changes.add(new RuleChange(rule, i, "never met", null, fact -> false));
                }
                for (ConditionCode.Variant variant : ConditionCode.variants(condition)) {
                    changes.add(new RuleChange(rule, i, variant.change(), variant.limit(), variant.predicate()));
                }
            }
        }
        return changes;
    }

    private static Predicate1<Object> negation(RuleCondition condition) {
        return fact -> !condition.test(fact);
    }

    /**
     * Judges a year of a plan.
     *
     * @param change the change that is made; null: none
     * @param options names of the options that override the region's
     */
    public StatedOutcome judge(@Nullable RuleChange change, PracticePlan plan, int year, Set<String> options) {
        return StatedOutcome.of(report(change, plan, year, options));
    }

    /** Returns the findings of a year of a plan, as {@link #judge} does. */
    public List<Finding> findings(@Nullable RuleChange change, PracticePlan plan, int year, Set<String> options) {
        return report(change, plan, year, options).findings();
    }

    private YearReport report(@Nullable RuleChange change, PracticePlan plan, int year, Set<String> options) {
        PlanJudge judge = judges.computeIfAbsent(options, this::judge);
        if (change == null) {
            return judge.judge(plan, List.of(year)).get(0);
        }
        change.make();
        try {
            return judge.judge(plan, List.of(year)).get(0);
        } finally {
            change.undo();
        }
    }

    private PlanJudge judge(Set<String> options) {
        return rules.judge(region.readings(options.stream()
                .map(name -> Objects.requireNonNull(region.points().option(name), name)
                        .id())
                .collect(Collectors.toSet())));
    }

    /**
     * Returns how close a plan comes to a change being noticed.
     *
     * @return {@link #NOTICED}, or a number that is higher the more conditions of the changed rule are met
     */
    public int closeness(RuleChange change, PracticePlan plan, int year, Set<String> options) {
        ChangeableRule rule = change.rule();
        rule.beginLog();
        StatedOutcome before = judge(null, plan, year, options);
        List<Integer> met = rule.takeLog();
        StatedOutcome after = judge(change, plan, year, options);
        List<Integer> metThen = rule.takeLog();
        rule.endLog();
        if (!before.isJudged()) {
            return -1;
        }
        if (!before.equals(after)) {
            return NOTICED;
        }
        int all = rule.stated().size();
        return matching(met, all).equals(matching(metThen, all))
                ? metThen.stream().mapToInt(count -> count).max().orElse(-1)
                : NOTICED - 1;
    }

    private static List<Boolean> matching(List<Integer> met, int all) {
        return met.stream().map(count -> count == all).toList();
    }
}
