package nl.mtvp.rules.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.report.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pair of worked cases that shows a rule best. Explains few of them, and each at most once, because that
 * takes long.
 */
final class ExampleFinder {

    /** The number of plans that raise a rule and are looked at, the simplest first. */
    private static final int PLAINEST = 6;
    /** The number of pairs that are searched for one in which the requirement applies and is met, the nearest first. */
    private static final int NEAREST = 8;

    private static final List<Outcome> BEST_FIRST = List.of(
            Outcome.MET,
            Outcome.WAIVED,
            Outcome.UNKNOWN,
            Outcome.NOT_APPLICABLE,
            Outcome.ADVISED,
            Outcome.OPEN,
            Outcome.VIOLATED);

    private final List<WorkedCase> all;
    private final Map<WorkedCase, YearExplanation> explanations = new HashMap<>();

    ExampleFinder(List<WorkedCase> cases) {
        all = cases;
    }

    /** Returns the best pair; null: no case raises the rule. */
    @Nullable
    Example find(RuleDescription rule) {
        List<WorkedCase> cases =
                all.stream().filter(candidate -> candidate.isJudgedBy(rule)).toList();
        List<WorkedCase> raising =
                plainest(cases, rule, candidate -> !candidate.findings(rule).isEmpty());
        if (raising.isEmpty()) {
            return null;
        }
        WorkedCase open = plainest(
                        cases, rule, candidate -> !candidate.openPoints(rule).isEmpty())
                .stream()
                .findFirst()
                .orElse(null);
        Example best = new Example(raising.get(0), null, null, open);
        for (Pair pair : nearestPairs(cases, rule, raising)) {
            Outcome outcome = outcome(rule, pair);
            if (best.outcome() == null || BEST_FIRST.indexOf(outcome) < BEST_FIRST.indexOf(best.outcome())) {
                best = new Example(pair.raising(), pair.silent(), outcome, open);
            }
            if (outcome == Outcome.MET) {
                break;
            }
        }
        return best;
    }

    private static List<WorkedCase> plainest(
            List<WorkedCase> cases, RuleDescription rule, Predicate<WorkedCase> condition) {
        return cases.stream()
                .filter(condition)
                .sorted(Comparator.comparing((WorkedCase candidate) -> cost(rule, candidate))
                        .thenComparing(candidate -> candidate.plan().size()))
                .limit(PLAINEST)
                .toList();
    }

    private static List<Pair> nearestPairs(List<WorkedCase> cases, RuleDescription rule, List<WorkedCase> raising) {
        List<WorkedCase> silent = cases.stream()
                .filter(candidate -> candidate.isSilent(rule.id()))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (WorkedCase one : raising) {
            for (WorkedCase other : silent) {
                if (one.region().equals(other.region())) {
                    pairs.add(new Pair(one, other, one.distance(other) + cost(rule, one) + cost(rule, other)));
                }
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparing(Pair::cost))
                .limit(NEAREST)
                .toList();
    }

    /** Returns how much of a case has nothing to do with the rule. */
    private static long cost(RuleDescription rule, WorkedCase candidate) {
        return 2 * candidate.otherFindings(rule.id())
                + 4 * candidate.readings().size()
                + (candidate.isAbout(rule) ? 0 : 1);
    }

    /** Returns the outcome of the requirement in the plan that does not raise it: for the same item, if it is there. */
    private Outcome outcome(RuleDescription rule, Pair pair) {
        @Nullable String item = pair.raising().findings(rule).get(0).item();
        List<RuleOutcome> outcomes =
                explanations.computeIfAbsent(pair.silent(), WorkedCase::explain).outcomes(rule.id());
        List<RuleOutcome> ofItem = outcomes.stream()
                .filter(outcome -> Objects.equals(outcome.item(), item))
                .toList();
        return (ofItem.isEmpty() ? outcomes : ofItem)
                .stream()
                        .map(RuleOutcome::outcome)
                        .min(Comparator.comparing(BEST_FIRST::indexOf))
                        .orElse(Outcome.NOT_APPLICABLE);
    }

    private record Pair(WorkedCase raising, WorkedCase silent, long cost) {}
}
