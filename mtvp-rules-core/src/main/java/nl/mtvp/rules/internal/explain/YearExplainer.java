package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Inapplicability;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.internal.engine.Inspection;
import nl.mtvp.rules.internal.engine.RuleTrace;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.YearReport;

/** Explains one MTVP year of one plan. Used once, by one thread. */
final class YearExplainer {

    /** A code that no item has, so that it belongs to no kernel element. */
    private static final String NO_ITEM = "-";

    private static final Comparator<RuleOutcome> ORDER = Comparator.comparing(
                    RuleOutcome::element, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RuleOutcome::id)
            .thenComparing(RuleOutcome::pointer);

    private final List<Requirement> requirements;
    private final int year;
    private final Inspection inspection;
    private final PlaceExplainer places;
    private final GrowthModel growthModel;

    /**
     * Creates an explainer of a year.
     *
     * @param trials the rules of the plan's region
     * @param requirements the requirements to explain
     * @param plan the plan
     * @param report what was found in the year; it was judged
     */
    YearExplainer(Trials trials, List<Requirement> requirements, PracticePlan plan, YearReport report) {
        this.requirements = requirements;
        year = report.year();
        inspection = trials.inspect(plan);
        // One choice of no item: without any choice, another rule would report in place of the growth model.
        Inspection withChoice =
                trials.inspect(plan.toBuilder().choosing(NO_ITEM, year).build());
        places = new PlaceExplainer(inspection, withChoice, report);
        growthModel = new GrowthModel(inspection, withChoice, report);
    }

    YearExplanation explain() {
        List<RuleOutcome> outcomes = outcomes(rule -> true);
        return new YearExplanation(year, outcomes, counts(outcomes));
    }

    /** Returns the growth model alone. */
    List<ElementCount> growthModel() {
        return counts(outcomes(Requirement::isShownByGrowthModel));
    }

    private List<ElementCount> counts(List<RuleOutcome> outcomes) {
        List<Requirement> asked = requirements.stream()
                .filter(one -> Requirement.isShownByGrowthModel(one.first()) && one.isLive() && one.appliesIn(year))
                .toList();
        return growthModel.counts(asked, outcomes);
    }

    private List<RuleOutcome> outcomes(Predicate<RuleDescription> which) {
        Map<String, List<RuleTrace>> byRule = new HashMap<>();
        for (RuleTrace trace : inspection.traces(year, Set.of(), which)) {
            byRule.computeIfAbsent(trace.rule().id(), none -> new ArrayList<>()).add(trace);
        }
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (Requirement requirement : requirements) {
            if (which.test(requirement.first())) {
                outcomes.addAll(outcomes(
                        requirement, byRule.getOrDefault(requirement.first().id(), List.of())));
            }
        }
        outcomes.sort(ORDER);
        return outcomes;
    }

    /**
     * Returns the outcomes of a requirement at all places.
     *
     * @param traces what its rules ask, and others of the same id
     */
    private List<RuleOutcome> outcomes(Requirement requirement, List<RuleTrace> traces) {
        if (!requirement.isLive()) {
            return List.of(notApplicable(requirement, Inapplicability.OTHER_READING));
        }
        if (!requirement.appliesIn(year)) {
            return List.of(notApplicable(requirement, Inapplicability.OTHER_YEAR));
        }
        Map<String, List<RuleTrace>> byPlace = new LinkedHashMap<>();
        for (RuleTrace trace : traces) {
            if (requirement.holds(trace.rule())) {
                byPlace.computeIfAbsent(trace.pointer(), none -> new ArrayList<>(1))
                        .add(trace);
            }
        }
        boolean everywhere = requirement.isExplainedEverywhere();
        List<RuleOutcome> outcomes = new ArrayList<>(byPlace.size());
        for (List<RuleTrace> place : byPlace.values()) {
            RuleOutcome outcome = places.outcome(place);
            if (everywhere || outcome.isApplicable()) {
                outcomes.add(outcome);
            }
        }
        return outcomes.isEmpty() ? List.of(notApplicable(requirement, Inapplicability.NOT_CHOSEN)) : outcomes;
    }

    private RuleOutcome notApplicable(Requirement requirement, Inapplicability because) {
        RuleDescription rule = requirement.first();
        String pointer = rule.pointer() == null ? Requirement.CHOICES : rule.pointer();
        return RuleOutcome.of(rule, year, pointer, Outcome.NOT_APPLICABLE)
                .element(rule.element())
                .because(because)
                .build();
    }
}
