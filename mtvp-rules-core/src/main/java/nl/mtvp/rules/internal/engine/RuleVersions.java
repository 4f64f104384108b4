package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Combines the rules of a version with those that it keeps of the versions that it builds on. */
final class RuleVersions {

    private RuleVersions() {}

    /**
     * Returns the rules of a rule set.
     *
     * @return for each of its {@linkplain RuleSet#versions versions} the rules that no later one withdraws or replaces,
     *     in the order of its files
     * @throws IllegalStateException if they cannot be loaded, one has a shape that is not allowed, two of a version
     *     have one name, or one is withdrawn that is not there
     */
    static List<List<CompiledRule>> rules(RuleSet ruleSet) {
        return rules(ruleSet, (model, rule) -> new CompiledRule(ruleSet, rule));
    }

    /**
     * Returns the rules of a rule set.
     *
     * @param reader reads a rule, given what returns a new model that holds it
     */
    static List<List<CompiledRule>> rules(RuleSet ruleSet, BiFunction<Supplier<Model>, Rule, CompiledRule> reader) {
        List<List<CompiledRule>> rules = new ArrayList<>(1);
        for (RuleSet version : ruleSet.versions()) {
            List<CompiledRule> own = new ArrayList<>();
            for (Class<? extends Model> model : version.models()) {
                for (Rule rule : RuleIndex.model(version, model).getRules()) {
                    own.add(reader.apply(() -> RuleIndex.model(version, model), rule));
                }
            }
            requireOwnNames(version, own);
            requireKnown(version, rules);
            for (int i = 0; i < rules.size(); i++) {
                rules.set(i, kept(rules.get(i), version, own));
            }
            rules.add(own);
        }
        return rules;
    }

    /** Returns the earlier rules that a version neither withdraws nor replaces. */
    private static List<CompiledRule> kept(List<CompiledRule> earlier, RuleSet version, List<CompiledRule> own) {
        List<CompiledRule> kept = new ArrayList<>();
        for (CompiledRule rule : earlier) {
            if (!version.withdraws(rule.id()) && !isReplaced(rule, own)) {
                kept.add(rule);
            }
        }
        return kept;
    }

    private static boolean isReplaced(CompiledRule rule, List<CompiledRule> own) {
        for (CompiledRule other : own) {
            if (other.replaces(rule)) {
                return true;
            }
        }
        return false;
    }

    private static void requireOwnNames(RuleSet version, List<CompiledRule> rules) {
        Set<String> names = new HashSet<>();
        for (CompiledRule rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalStateException(
                        version + " has two rules of the name \"" + rule.name() + "\".\nGive each its own name.");
            }
        }
    }

    /** Refuses a version that withdraws a rule that is not there: its id is misspelt. */
    private static void requireKnown(RuleSet version, List<List<CompiledRule>> earlier) {
        Set<String> known = new TreeSet<>();
        for (List<CompiledRule> rules : earlier) {
            for (CompiledRule rule : rules) {
                known.add(rule.id());
            }
        }
        for (String id : version.module().withdrawnRules()) {
            if (!known.contains(id)) {
                throw new IllegalStateException(
                        version + " withdraws " + id
                                + ", and the version that it builds on has no rule of that id.\nIn withdrawnRules() name ids of"
                                + " that version; they are " + known
                                + ". A module that extends another inherits what that one withdraws, unless it states its own.");
            }
        }
    }
}
