package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.explain.AddedChoice;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.TickedIntervision;
import nl.mtvp.rules.explain.WithdrawnChoice;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Searches for changes after which a plan has only tolerated violations. Used once, by one thread.
 *
 * <p>Changed plans wait in a queue. Plans with the fewest new open points come first, then plans with the lowest
 * estimate of changes in all, then plans with the most changes already made. The first plan in the queue is judged. If
 * violations remain, the search picks the one with the fewest changes that may solve it. For each of those changes, a
 * plan with that change added takes the place of the judged plan. The estimate counts one more change for each choice
 * with violations and for each missing intervention. So the search goes straight to a solution if every violation can
 * be solved, however many there are.
 */
final class Exploration {

    /** How many violations are compared, to pick the one with the fewest changes: few plans have as many. */
    private static final int COMPARED = 50;

    private static final Comparator<Node> ORDER = Comparator.comparingInt((Node node) -> node.solution.open())
            .thenComparingInt(Node::total)
            .thenComparing(node -> node.solution.size(), Comparator.reverseOrder())
            .thenComparingInt(Node::departure)
            .thenComparingInt(Node::number);

    private final Judging judging;
    private final Offer offer;
    private final Set<Spot> tolerated;
    private final Queue<Node> queue = new PriorityQueue<>(ORDER);
    private final Set<Set<String>> seen = new HashSet<>();
    private final List<Solution> found = new ArrayList<>();
    private int numbered;
    private boolean stopped;

    /**
     * Creates an exploration.
     *
     * @param judging judges the plans
     * @param offer what can be proposed to the practice
     * @param tolerated the violations that may remain
     */
    Exploration(Judging judging, Offer offer, Set<Spot> tolerated) {
        this.judging = judging;
        this.offer = offer;
        this.tolerated = tolerated;
    }

    /**
     * Searches for solutions.
     *
     * @param from the solutions to begin with
     * @param most how many solutions are enough
     * @param mostJudged the number of judged plans after which the search stops
     * @return solutions by {@link Solution#RANK}; none has more changes than the first one found
     */
    List<Solution> explore(List<Solution> from, int most, int mostJudged) {
        from.forEach(solution -> enqueue(solution, solution.size(), null));
        int end = Math.max(0, judging.remaining() - mostJudged);
        while (!queue.isEmpty() && found.size() < most && !stopped) {
            stopped = judging.remaining() <= end || judging.isOverTime();
            Node node = queue.remove();
            if (!stopped && (found.isEmpty() || node.total <= found.get(0).size())) {
                visit(node);
            }
        }
        return found.stream().sorted(Solution.RANK).toList();
    }

    /** Returns whether it stopped before it had tried everything, found enough or dropped all unneeded changes. */
    boolean isStopped() {
        return stopped;
    }

    /**
     * Drops the changes that a solution does not need, as far as the budget allows: without them, it leaves no
     * violation, brings no more open points and leaves nothing to be developed without a beginning.
     *
     * @param solutions solutions by their rank
     * @param most how many are wanted
     */
    List<Solution> lean(List<Solution> solutions, int most) {
        Map<Set<String>, Solution> lean = new LinkedHashMap<>();
        for (int i = 0; i < solutions.size() && lean.size() < most; i++) {
            Solution trimmed = trimmed(solutions.get(i));
            lean.putIfAbsent(trimmed.keys(), trimmed);
        }
        return lean.values().stream().sorted(Solution.RANK).toList();
    }

    private Solution trimmed(Solution solution) {
        Solution trimmed = solution;
        for (int i = solution.size() - 1; i >= 0 && trimmed.size() > 1; i--) {
            if (judging.isSpent()) {
                stopped = true;
                return trimmed;
            }
            List<Change> others = new ArrayList<>(trimmed.changes());
            others.remove(i);
            ChangedPlan plan = judging.judge(others);
            if (remaining(plan).isEmpty() && opened(plan) <= trimmed.open() && isWhole(plan)) {
                trimmed = new Solution(others, opened(plan));
            }
        }
        return trimmed;
    }

    private void enqueue(Solution solution, int total, @Nullable Cause cause) {
        queue.add(new Node(solution, cause, null, total, solution.departure(), numbered++));
    }

    private void visit(Node node) {
        if (node.plan != null) {
            proceed(node, node.plan);
        } else if (seen.add(node.solution.keys())) {
            ChangedPlan plan = judging.judge(node.solution.changes());
            if (node.helpsIn(plan) && !isUnfit(plan)) {
                Node judged = node.judgedAs(plan, opened(plan), least(remaining(plan)));
                if (judged.solution.open() > node.solution.open() || judged.total > node.total) {
                    queue.add(judged);
                } else {
                    proceed(judged, plan);
                }
            }
        }
    }

    private void proceed(Node node, ChangedPlan plan) {
        List<Finding> remaining = remaining(plan);
        if (remaining.isEmpty()) {
            found.add(node.solution);
        } else {
            expand(node, plan, remaining);
        }
    }

    /** Tries changes, of year 1 first: what can be developed further in year 2 depends on it. */
    private void expand(Node node, ChangedPlan plan, List<Finding> remaining) {
        Finding hardest = null;
        List<List<Change>> fewest = List.of();
        for (Finding violation : remaining.subList(0, Math.min(remaining.size(), COMPARED))) {
            if (violation.year() == remaining.get(0).year()) {
                List<List<Change>> candidates = Candidates.against(violation, plan, offer, judging.years());
                if (hardest == null || candidates.size() < fewest.size()) {
                    hardest = violation;
                    fewest = candidates;
                }
            }
        }
        for (List<Change> changes : fewest) {
            Solution more = node.solution.and(new Solution(changes, 0));
            Cause cause = new Cause(Spot.of(hardest, plan.origins()), hardest.observed());
            enqueue(more, Math.max(node.total, more.size()), cause);
        }
    }

    /** Returns the violations that are not tolerated. */
    private List<Finding> remaining(ChangedPlan plan) {
        return plan.violations().entrySet().stream()
                .filter(violation -> !tolerated.contains(violation.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Returns whether all that is developed further still has the beginning that it had. */
    private boolean isWhole(ChangedPlan plan) {
        return !judging.years().contains(2) || judging.start().notBegun().containsAll(plan.notBegun());
    }

    private int opened(ChangedPlan plan) {
        return plan.beyond(judging.start(), Severity.OPEN).size();
    }

    /** Returns whether the last change is one that nobody should make. */
    private boolean isUnfit(ChangedPlan plan) {
        Change last = plan.changes().isEmpty()
                ? null
                : plan.changes().get(plan.changes().size() - 1);
        return last instanceof AddedChoice
                        && isAdvisedAgainst(
                                plan, "/choices/" + (plan.plan().choices().size() - 1))
                || last instanceof TickedIntervision && isAdvisedAgainst(plan, Candidates.INTERVISION)
                || last instanceof WithdrawnChoice withdrawn && hidesDuty(withdrawn, plan);
    }

    /** Returns whether the rules advise against what was added, because it is known not to suit the practice. */
    private static boolean isAdvisedAgainst(ChangedPlan plan, String pointer) {
        return plan.findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.ADVICE
                        && finding.pointer().equals(pointer)
                        && !finding.description().needs().isEmpty()
                        && !finding.description().advisesOnUnknown());
    }

    /**
     * Returns whether withdrawing a choice hides a duty that follows from not carrying it out, such as telling others.
     */
    private boolean hidesDuty(WithdrawnChoice withdrawn, ChangedPlan plan) {
        Choice choice = judging.start().plan().choices().get(withdrawn.index());
        Set<String> places = plan.findings().stream().map(Finding::pointer).collect(Collectors.toSet());
        return Boolean.FALSE.equals(choice.carriedOut())
                && judging.start().findings().stream()
                        .map(Finding::pointer)
                        .anyMatch(pointer -> !pointer.startsWith("/choices")
                                && !pointer.equals(Candidates.INTERVISION) // a tick solves it
                                && !places.contains(pointer));
    }

    /** Returns how many changes are needed at least: one change fixes one choice or adds one missing intervention. */
    private static int least(List<Finding> violations) {
        Map<KernelElement, Integer> missing = new EnumMap<>(KernelElement.class);
        Map<KernelElement, Set<String>> choices = new EnumMap<>(KernelElement.class);
        for (Finding violation : violations) {
            KernelElement element = Objects.requireNonNullElse(violation.element(), KernelElement.PC);
            if (Spot.position(violation) != null) {
                choices.computeIfAbsent(element, none -> new HashSet<>()).add(violation.pointer());
            } else if (element != KernelElement.PC) {
                missing.merge(element, missing(violation), Integer::sum);
            }
        }
        int least = 0;
        for (KernelElement element : KernelElement.values()) {
            least += Math.max(
                    missing.getOrDefault(element, 0),
                    choices.getOrDefault(element, Set.of()).size());
        }
        return violations.isEmpty() ? 0 : Math.max(1, least);
    }

    private static int missing(Finding violation) {
        return violation.observed() instanceof Integer observed && violation.required() instanceof Integer required
                ? Math.max(1, Math.abs(required - observed))
                : 1;
    }

    /**
     * A violation that a change was made to solve.
     *
     * @param observed what the plan held before
     */
    private record Cause(Spot spot, @Nullable Object observed) {}

    /**
     * Changes that wait to be judged or extended.
     *
     * @param solution the changes
     * @param cause what the last of them is to solve; null: the exploration began with these changes
     * @param plan the changed plan; null: not judged yet
     * @param total how many changes are needed at least, these included
     * @param departure how far these depart from what the practice chose
     * @param number counts the nodes in the order in which they were added
     */
    private record Node(
            Solution solution,
            @Nullable Cause cause,
            @Nullable ChangedPlan plan,
            int total,
            int departure,
            int number) {

        Node judgedAs(ChangedPlan judged, int open, int further) {
            Solution exact = new Solution(solution.changes(), open);
            return new Node(exact, cause, judged, Math.max(total, solution.size() + further), departure, number);
        }

        /** Returns whether the last change improves what caused it. */
        boolean helpsIn(ChangedPlan judged) {
            Finding remaining = cause == null ? null : judged.violations().get(cause.spot);
            return remaining == null || !Objects.equals(remaining.observed(), cause.observed);
        }
    }
}
