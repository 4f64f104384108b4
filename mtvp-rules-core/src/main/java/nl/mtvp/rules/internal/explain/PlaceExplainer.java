package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.mtvp.rules.assessment.Contribution;
import nl.mtvp.rules.assessment.Contribution.Kind;
import nl.mtvp.rules.assessment.PlannedChoice;
import nl.mtvp.rules.assessment.QualifiedChoice;
import nl.mtvp.rules.explain.Evidence;
import nl.mtvp.rules.explain.Inapplicability;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.internal.engine.AskedCondition;
import nl.mtvp.rules.internal.engine.Inspection;
import nl.mtvp.rules.internal.engine.RuleTrace;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Derives the outcome of a requirement at one place of a plan, the year or a choice, from what its rules ask there.
 * Used by one thread.
 *
 * <p>If nothing was found, the conditions that are not met decide. If unknown facts could meet all those of one rule,
 * the outcome is unknown. Otherwise the requirement is met if all of them ask for facts that the rule's {@code @needs}
 * names, and none of them has a later condition about the same facts that is met. If not, it does not apply.
 */
final class PlaceExplainer {

    /** Id of the rule that reports a plan without choices, in place of the growth model (catalogue M-6). */
    private static final String PLAN_RULE = "L-PLAN";

    /** Choices of a plan up to which it is found out which of them meet a combination: each is left out once. */
    private static final int MOST_LEFT_OUT = 60;

    private final Inspection inspection;
    private final Inspection withChoice;
    private final YearReport report;
    private final int year;
    /** What is found without some choices, by their positions: several requirements are tried without the same. */
    private final Map<BitSet, List<Finding>> foundWithout = new HashMap<>();
    /** What rules ask at each place without some contributions: asking at all places takes no longer than at one. */
    private final Map<List<Object>, List<RuleTrace>> askedWithout = new HashMap<>();

    /**
     * Creates an explainer of a year.
     *
     * @param inspection a look into the judgement
     * @param withChoice the same for the plan with a choice added that belongs to no kernel element
     * @param report what was found in the year
     */
    PlaceExplainer(Inspection inspection, Inspection withChoice, YearReport report) {
        this.inspection = inspection;
        this.withChoice = withChoice;
        this.report = report;
        year = report.year();
    }

    /**
     * Returns the outcome of a requirement.
     *
     * @param place what its rules ask at one place; at least one rule
     */
    RuleOutcome outcome(List<RuleTrace> place) {
        RuleTrace first = place.get(0);
        Finding finding = finding(first);
        if (finding != null) {
            return found(place, finding);
        }
        RuleTrace covered = isCoveredByPlanRule(first.rule()) ? matching(askedWithout(Set.of(), first)) : null;
        return covered == null
                ? unlessHelped(place)
                : outcome(first, covered.rule(), Outcome.VIOLATED)
                        .by(List.of(PLAN_RULE))
                        .build();
    }

    /** Returns what was found of a requirement at a place; null: nothing. */
    private @Nullable Finding finding(RuleTrace place) {
        for (Finding finding : report.findings()) {
            if (finding.pointer().equals(place.pointer()) && Requirement.areOne(finding.description(), place.rule())) {
                return finding;
            }
        }
        return null;
    }

    private RuleOutcome found(List<RuleTrace> place, Finding finding) {
        List<RuleTrace> matching = new ArrayList<>(place);
        matching.removeIf(trace -> !trace.isMet() || !trace.rule().equals(finding.description()));
        Outcome outcome = switch (finding.severity()) {
            case VIOLATION -> Outcome.VIOLATED;
            case OPEN -> Outcome.OPEN;
            case ADVICE -> Outcome.ADVISED;
        };
        Set<String> conditions = new LinkedHashSet<>();
        for (RuleTrace trace : matching) {
            trace.conditions().forEach(condition -> conditions.add(condition.text()));
        }
        List<String> missing = outcome == Outcome.OPEN ? finding.needs() : missing(matching);
        return RuleOutcome.of(finding.description(), year, finding.pointer(), outcome)
                .element(finding.element())
                .item(finding.item())
                .finding(finding)
                .conditions(List.copyOf(conditions))
                .evidence(evidence(matching))
                .missing(missing)
                .build();
    }

    private boolean isCoveredByPlanRule(RuleDescription rule) {
        return Requirement.isOfGrowthModel(rule)
                && report.findings(Severity.VIOLATION).stream()
                        .anyMatch(finding -> finding.rule().equals(PLAN_RULE));
    }

    /**
     * Returns the outcome if nothing was found. It tries whether the requirement would apply if nothing were waived or
     * credited: a condition that asks for a waiver does not show what would be due without it.
     */
    private RuleOutcome unlessHelped(List<RuleTrace> place) {
        RuleTrace first = place.get(0);
        RuleOutcome outcome = unfound(place);
        List<Contribution> help = new ArrayList<>(inspection.tally().contributions());
        help.removeIf(made -> !helps(made, first));
        if (help.isEmpty()) {
            return outcome;
        }
        List<RuleTrace> without = askedWithout(Set.of(help.get(0).kind()), first);
        RuleTrace met = matching(without);
        RuleTrace due = met == null ? first : met;
        boolean isWaived =
                due != first || !outcome.isApplicable() && unfound(without).isApplicable();
        Set<String> ids = new TreeSet<>();
        help.forEach(made -> ids.add(made.ruleId()));
        return !isWaived
                ? outcome
                : outcome(first, due.rule(), Outcome.WAIVED)
                        .missing(missingFor(help))
                        .by(List.copyOf(ids))
                        .build();
    }

    /** Returns whether a contribution waives what is asked of a year, or credits the item of a choice. */
    private boolean helps(Contribution made, RuleTrace place) {
        QualifiedChoice choice = place.choice();
        if (choice != null) {
            return made.kind() == Kind.CREDIT
                    && made.years().contains(choice.getChoiceYear())
                    && choice.getItem().equals(made.item());
        }
        KernelElement element = place.rule().element();
        return made.kind() == Kind.WAIVE
                && made.years().contains(year)
                && (element == null || element == KernelElement.PC || element == made.element());
    }

    /** Returns what the rules of a requirement ask at a place if some contributions are left out. */
    private List<RuleTrace> askedWithout(Set<Kind> contributions, RuleTrace place) {
        Inspection asked = Requirement.isOfGrowthModel(place.rule()) ? withChoice : inspection;
        List<RuleTrace> everywhere = askedWithout.computeIfAbsent(
                List.of(place.rule().id(), String.valueOf(place.rule().pointer()), contributions),
                same -> asked.traces(year, contributions, rule -> Requirement.areOne(rule, place.rule())));
        List<RuleTrace> here = new ArrayList<>(everywhere);
        here.removeIf(trace -> !trace.pointer().equals(place.pointer()));
        return here;
    }

    private static @Nullable RuleTrace matching(List<RuleTrace> traces) {
        for (RuleTrace trace : traces) {
            if (trace.isMet()) {
                return trace;
            }
        }
        return null;
    }

    /** Returns the unknown facts that can take away all helping contributions; empty: one is certain. */
    private List<String> missingFor(List<Contribution> help) {
        Set<String> missing = new LinkedHashSet<>();
        for (Contribution made : help) {
            List<String> needs = inspection.needs(made);
            if (needs.isEmpty()) {
                return List.of();
            }
            missing.addAll(needs);
        }
        return List.copyOf(missing);
    }

    /** Returns the outcome if nothing was found, as far as the conditions show it. */
    private RuleOutcome unfound(List<RuleTrace> place) {
        List<RuleTrace> undecided = new ArrayList<>(place);
        undecided.removeIf(trace -> !trace.failing().isEmpty());
        if (!undecided.isEmpty()) {
            RuleTrace first = undecided.get(0);
            return outcome(first, first.rule(), Outcome.UNKNOWN)
                    .missing(missing(undecided))
                    .build();
        }
        List<RuleTrace> met = new ArrayList<>(place.size());
        // Of several rules, the one with the most conditions met is the one that asks for something here.
        RuleTrace most = null;
        for (RuleTrace trace : place) {
            if (showsThatItIsMet(trace)) {
                met.add(trace);
                most = most == null || trace.reach() > most.reach() ? trace : most;
            }
        }
        if (most == null) {
            return inapplicable(place.get(0));
        }
        List<Evidence> known = evidence(met);
        return outcome(most, most.rule(), Outcome.MET)
                .evidence(known.isEmpty() ? metBy(most) : known)
                .build();
    }

    private boolean showsThatItIsMet(RuleTrace trace) {
        RuleDescription rule = trace.rule();
        // If no fact decides whether it is met, any fact that it asks for decides whether it applies.
        boolean isDecidedByFacts = !rule.needs().isEmpty();
        for (AskedCondition failing : trace.failing()) {
            if (isDecidedByFacts ? !failing.isNeeded() || isPresupposed(failing, trace) : failing.asksForFact()) {
                return false;
            }
        }
        if (isDecidedByFacts) {
            return true;
        }
        KernelElement element = trace.choice() == null ? rule.element() : null;
        return element == null
                ? rule.severity() != Severity.ADVICE || trace.choice() == null && asksForChoices(rule)
                : isChosen(element) || asksForChoices(rule);
    }

    /** Returns whether a later condition asks for the same facts and is met. Then the later one decides. */
    private static boolean isPresupposed(AskedCondition failing, RuleTrace trace) {
        List<AskedCondition> conditions = trace.conditions();
        return conditions.subList(conditions.indexOf(failing) + 1, conditions.size()).stream()
                .anyMatch(later -> later.isMet()
                        && later.known().equals(failing.known())
                        && later.absent().equals(failing.absent()));
    }

    /**
     * Returns whether a requirement reports if nothing is chosen, or nothing of its kernel element. It tries this,
     * because a count that is high enough looks like any other condition that is not met.
     */
    private boolean asksForChoices(RuleDescription rule) {
        KernelElement element = rule.element();
        return element != null && reportsWithout(rule, choice -> choice.getElement() == element)
                || isOfRegion(rule) && reportsWithout(rule, choice -> true);
    }

    private boolean reportsWithout(RuleDescription rule, Predicate<PlannedChoice> leftOut) {
        BitSet left = new BitSet();
        for (PlannedChoice choice : withChoice.choices()) {
            left.set(choice.getIndex(), leftOut.test(choice));
        }
        for (Finding finding : foundWithout.computeIfAbsent(left, any -> withChoice.findingsWithout(leftOut, year))) {
            if (Requirement.areOne(finding.description(), rule)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfRegion(RuleDescription rule) {
        return !rule.ruleSet().id().equals(RuleSetVersion.LEIDRAAD);
    }

    /**
     * Returns the choices by which a combination that a region asks for is met: as few as meet it, or those without any
     * of which it would not be met; none, if the plan has too many to try. What counts for the growth model of the
     * Leidraad is told by its cells.
     */
    private List<Evidence> metBy(RuleTrace trace) {
        RuleDescription rule = trace.rule();
        boolean asks = trace.choice() == null && rule.needs().isEmpty() && isOfRegion(rule);
        if (!asks || inspection.choices().size() > MOST_LEFT_OUT || reportsWithout(rule, choice -> false)) {
            return List.of();
        }
        List<PlannedChoice> needed = reportsWithout(rule, choice -> true)
                ? fewest(rule)
                : inspection.choices().stream()
                        .filter(choice -> reportsWithout(rule, other -> other.getIndex() == choice.getIndex()))
                        .toList();
        List<String> items =
                needed.stream().map(PlannedChoice::getItem).distinct().sorted().toList();
        return items.isEmpty() ? List.of() : List.of(new Evidence(Requirement.CHOICES, items));
    }

    private List<PlannedChoice> fewest(RuleDescription rule) {
        List<PlannedChoice> needed = new ArrayList<>(inspection.choices());
        for (PlannedChoice choice : inspection.choices()) {
            needed.remove(choice);
            if (reportsWithout(rule, other -> !isAmong(needed, other))) {
                needed.add(choice);
            }
        }
        return needed;
    }

    private static boolean isAmong(List<PlannedChoice> choices, PlannedChoice choice) {
        for (PlannedChoice one : choices) {
            if (one.getIndex() == choice.getIndex()) {
                return true;
            }
        }
        return false;
    }

    private RuleOutcome inapplicable(RuleTrace trace) {
        QualifiedChoice choice = trace.choice();
        KernelElement element = trace.rule().element();
        Set<String> refusedBy =
                choice == null ? Set.of() : GrowthModel.rules(inspection.tally().contributions(), Kind.REFUSE, choice);
        Inapplicability because = !refusedBy.isEmpty()
                ? Inapplicability.CHOICE_REFUSED
                : choice != null && !choice.isNewForPractice()
                        ? Inapplicability.DEVELOPED_FURTHER
                        : choice == null && element != null && !isChosen(element)
                                ? Inapplicability.NOT_CHOSEN
                                : Inapplicability.CIRCUMSTANCES;
        return outcome(trace, trace.rule(), Outcome.NOT_APPLICABLE)
                .by(List.copyOf(refusedBy))
                .because(because)
                .build();
    }

    /** Returns whether something of a kernel element is chosen for the year. */
    private boolean isChosen(KernelElement element) {
        for (PlannedChoice choice : inspection.choices()) {
            if (choice.getElement() == element && choice.getChoiceYear() == year) {
                return true;
            }
        }
        return false;
    }

    private RuleOutcome.Builder outcome(RuleTrace place, RuleDescription rule, Outcome outcome) {
        QualifiedChoice choice = place.choice();
        KernelElement element = rule.element() != null || choice == null ? rule.element() : choice.getElement();
        return RuleOutcome.of(rule, year, place.pointer(), outcome)
                .element(element)
                .item(choice == null ? null : choice.getItem());
    }

    private static List<String> missing(List<RuleTrace> traces) {
        Set<String> missing = new LinkedHashSet<>();
        for (RuleTrace trace : traces) {
            missing.addAll(trace.missing());
        }
        return List.copyOf(missing);
    }

    private static List<Evidence> evidence(List<RuleTrace> traces) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (RuleTrace trace : traces) {
            for (AskedCondition condition : trace.conditions()) {
                known.putAll(condition.known());
            }
        }
        List<Evidence> evidence = new ArrayList<>(known.size());
        for (Map.Entry<String, Object> fact : known.entrySet()) {
            evidence.add(new Evidence(fact.getKey(), codes(fact.getValue())));
        }
        return evidence;
    }

    private static Object codes(Object value) {
        return !(value instanceof List<?> list)
                ? value
                : list.stream()
                        .map(element -> element instanceof PriorTraining training ? training.training() : element)
                        .toList();
    }
}
