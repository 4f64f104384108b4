package nl.mtvp.rules.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.mtvp.rules.internal.engine.ChangedRules;
import nl.mtvp.rules.internal.engine.RuleChange;
import nl.mtvp.rules.internal.engine.StatedOutcome;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.region.RegionModule;
import org.jspecify.annotations.Nullable;

/**
 * Checks that every condition of a rule counts: however it is changed, some worked case is judged differently. A case
 * notices by what it states: the ids of the rules that report in its year, by severity, and how often its own does. A
 * condition is left out, negated and never met, each limit in it is moved by one, and where it asks several questions,
 * each is always answered yes, and always no. What a finding asks for is held by the limits: a finding that asks for
 * none of them is an error.
 */
public final class ConditionCheck {

    /** How many plans are tried for a change that no case notices. */
    private static final int MOST_PLANS = 10_000;

    /** For how many changes a case is offered: it may hold others, too. */
    private static final int MOST_OFFERED = 25;

    private final Map<RegionCases, List<RuleChange>> changes = new LinkedHashMap<>();
    private final Map<String, String> equivalents;
    private final String whose;

    private ConditionCheck(String whose, Map<String, String> equivalents) {
        this.whose = whose;
        this.equivalents = equivalents;
    }

    /**
     * What a case states.
     *
     * @param times how often its rule reports; null: it does not say
     */
    private record Stated(StatedOutcome outcome, @Nullable Long times) {}

    /** The rules of a region and its cases, with what they state without a change. */
    private record RegionCases(ChangedRules rules, List<PlanCase> cases, List<Stated> outcomes) {

        static RegionCases of(RegionModule module, List<PlanCase> cases) {
            ChangedRules rules = ChangedRules.of(module);
            List<PlanCase> own = cases.stream()
                    .filter(example -> example.plan().region().equals(module.id()))
                    .toList();
            return new RegionCases(
                    rules,
                    own,
                    own.stream().map(example -> judge(rules, null, example)).toList());
        }

        private static Stated judge(ChangedRules rules, @Nullable RuleChange change, PlanCase example) {
            Long times = example.times() == null
                    ? null
                    : Difference.times(
                            example, rules.findings(change, example.plan(), example.year(), example.readings()));
            return new Stated(rules.judge(change, example.plan(), example.year(), example.readings()), times);
        }

        boolean notice(RuleChange change) {
            return notice(change, true) || notice(change, false);
        }

        /** Returns whether a case notices: one about the rule, which is likely to, or one about another. */
        private boolean notice(RuleChange change, boolean aboutIt) {
            for (int i = 0; i < cases.size(); i++) {
                PlanCase example = cases.get(i);
                if (example.rule().equals(change.id()) == aboutIt
                        && !judge(rules, change, example).equals(outcomes.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Returns a check of the rules that a region states itself, and of the standard rules that it takes on.
     *
     * @param cases its worked cases
     * @param equivalents names of changes that make no difference, each with the reason
     */
    public static ConditionCheck ofRegion(RegionModule module, List<PlanCase> cases, Map<String, String> equivalents) {
        ConditionCheck check = new ConditionCheck(module.id(), equivalents);
        RegionCases own = RegionCases.of(module, cases);
        check.changes.put(own, own.rules().ofRegion());
        return check;
    }

    /**
     * Returns a check of the rules that every region has: a change is to be noticed in one of some regions.
     *
     * @param cases worked cases of these regions
     * @param equivalents names of changes that make no difference, each with the reason
     */
    public static ConditionCheck ofLeidraad(
            List<RegionModule> modules, List<PlanCase> cases, Map<String, String> equivalents) {
        ConditionCheck check = new ConditionCheck("Leidraad", equivalents);
        modules.stream()
                .map(module -> RegionCases.of(module, cases))
                .forEach(region -> check.changes.put(region, region.rules().ofLeidraad()));
        return check;
    }

    /**
     * Requires that every condition counts, and prints how many do.
     *
     * @throws AssertionError if a change is not noticed, with a case that would notice it; if the name of a change that
     *     makes no difference is unknown or lacks a reason, or a case notices the change after all; if a finding asks
     *     for another number or day than the conditions of its rule
     */
    public void requireAll() {
        Map<String, List<Place>> byName = new LinkedHashMap<>();
        changes.forEach((region, ofRegion) -> ofRegion.forEach(change ->
                byName.computeIfAbsent(change.name(), any -> new ArrayList<>()).add(new Place(region, change))));
        Set<String> conditions = new HashSet<>();
        Set<String> uncounted = new HashSet<>();
        List<String> errors = new ArrayList<>(otherRequired().values());
        byName.forEach((name, places) -> {
            RuleChange change = places.get(0).change();
            conditions.add(change.condition());
            String reason = equivalents.get(name);
            boolean noticed = places.stream().anyMatch(Place::isNoticed);
            if (noticed && reason != null) {
                errors.add("A case notices the change \"" + name + "\", which is said to make no difference (" + reason
                        + "). Take it out.");
            } else if (!noticed && (reason == null || reason.isBlank())) {
                uncounted.add(change.condition());
                errors.add(unnoticed(places, errors.size() < MOST_OFFERED));
            }
        });
        equivalents.keySet().stream()
                .filter(name -> !byName.containsKey(name))
                .forEach(name -> errors.add("There is no change \"" + name + "\"; maybe it means \""
                        + NearestName.among(byName.keySet(), name) + "\"."));
        String share = (conditions.size() - uncounted.size()) + " of " + conditions.size() + " conditions";
        System.out.println(whose + ": " + share + " count; " + byName.size() + " changes tried, " + equivalents.size()
                + " without difference.");
        if (!errors.isEmpty()) {
            throw new AssertionError((uncounted.isEmpty() ? "" : "Only " + share + " count." + System.lineSeparator())
                    + String.join(System.lineSeparator(), errors));
        }
    }

    /** Returns a sentence for each rule whose findings ask for another number or day than its conditions, by its id. */
    Map<String, String> otherRequired() {
        RequiredCheck check = new RequiredCheck();
        changes.forEach((region, ofRegion) -> check.judge(region.rules(), region.cases(), ofRegion));
        return check.errors();
    }

    private static String unnoticed(List<Place> places, boolean withCase) {
        RuleChange change = places.get(0).change();
        String sentence = "No case notices if in rule " + change.ruleWithPlace() + " the condition " + change.text()
                + " is " + change.words() + ". ";
        if (!withCase) {
            return sentence + "Add the cases above first.";
        }
        return places.stream()
                .map(place -> new PlanSearch(
                                place.region().rules(), place.region().cases())
                        .caseFor(place.change(), MOST_PLANS))
                .filter(Objects::nonNull)
                .findFirst()
                .map(found ->
                        sentence + "This case would, if your document says the same:" + System.lineSeparator() + found)
                .orElseGet(() -> sentence + "No plan was found that would. Add one; or leave the condition out, if it"
                        + " makes no difference; or name it in changesWithoutDifference(), with the reason: \""
                        + change.name().replace("\"", "\\\"") + "\".");
    }

    /** A change of the rules of one region. */
    private record Place(RegionCases region, RuleChange change) {

        boolean isNoticed() {
            return region.notice(change);
        }
    }
}
