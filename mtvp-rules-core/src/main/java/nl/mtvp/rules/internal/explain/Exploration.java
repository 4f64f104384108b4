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
import nl.mtvp.rules.explain.WithdrawnChoice;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Looks for changes with which a plan has no violation left apart from those that are tolerated. Used once, by one
 * thread.
 *
 * <p>Changed plans wait in a queue: first those with the fewest new open points, then those that promise the fewest
 * changes in all, then those that are furthest. The first one is judged. If violations are left, plans with one change
 * more take its place: one for each change that may help against the violation against which least can be done. Each
 * violation of a choice, and each intervention that is missing, promises one change more; so a plan in which all can be
 * helped leads straight to a solution, however many violations it has.
 */
final class Exploration {

    private static final Comparator<Node> ORDER = Comparator.comparingInt((Node node) -> node.made.open())
            .thenComparingInt(Node::total).thenComparing(node -> node.made.size(), Comparator.reverseOrder())
            .thenComparingInt(Node::departure).thenComparingInt(Node::number);

    private final Judging judging;
    private final Offer offer;
    private final Set<Spot> tolerated;
    private final Queue<Node> queue = new PriorityQueue<>(ORDER);
    private final Set<Set<Change>> seen = new HashSet<>();
    private final List<Solution> found = new ArrayList<>();
    private int numbered;
    private boolean stopped;

    /**
     * An exploration.
     *
     * @param judging   judges the plans
     * @param offer     what can be proposed to the practice
     * @param tolerated the violations that may be left
     */
    Exploration(Judging judging, Offer offer, Set<Spot> tolerated) {
        this.judging = judging;
        this.offer = offer;
        this.tolerated = tolerated;
    }

    /**
     * Explores.
     *
     * @param from       where to begin
     * @param most       how many solutions are enough
     * @param mostJudged after how many judged plans to stop
     * @return solutions by {@link Solution#RANK}; none has more changes than the one found first
     */
    List<Solution> explore(List<Solution> from, int most, int mostJudged) {
        from.forEach(solution -> enqueue(solution, solution.size(), null));
        int end = judging.left() - mostJudged;
        while (!queue.isEmpty() && found.size() < most && !stopped) {
            Node node = queue.remove();
            if (found.isEmpty() || node.total <= found.get(0).size()) {
                visit(node);
            }
            stopped = judging.left() <= end;
        }
        return found.stream().sorted(Solution.RANK).toList();
    }

    /** Whether it stopped before it had seen everything or found enough. */
    boolean isStopped() {
        return stopped;
    }

    /**
     * Leaves out of solutions what is not needed: without it no violation is left, and no more open points.
     *
     * @param solutions solutions by their rank
     * @param most      how many are wanted
     */
    List<Solution> lean(List<Solution> solutions, int most) {
        Map<Set<Change>, Solution> lean = new LinkedHashMap<>();
        for (int i = 0; i < solutions.size() && lean.size() < most; i++) {
            Solution trimmed = trimmed(solutions.get(i));
            lean.putIfAbsent(Set.copyOf(trimmed.changes()), trimmed);
        }
        return lean.values().stream().sorted(Solution.RANK).toList();
    }

    private Solution trimmed(Solution solution) {
        Solution trimmed = solution;
        for (int i = solution.size() - 1; i >= 0 && trimmed.size() > 1; i--) {
            List<Change> others = new ArrayList<>(trimmed.changes());
            others.remove(i);
            ChangedPlan plan = judging.judge(others);
            if (left(plan).isEmpty() && opened(plan) <= trimmed.open()) {
                trimmed = new Solution(others, opened(plan));
            }
        }
        return trimmed;
    }

    private void enqueue(Solution made, int total, @Nullable Cause cause) {
        queue.add(new Node(made, cause, null, total, made.departure(), numbered++));
    }

    private void visit(Node node) {
        if (node.plan != null) {
            proceed(node, node.plan);
        } else if (seen.add(Set.copyOf(node.made.changes()))) {
            ChangedPlan plan = judging.judge(node.made.changes());
            if (node.helpsIn(plan) && !isUnfit(plan)) {
                Node judged = node.judgedAs(plan, opened(plan), least(left(plan)));
                if (judged.made.open() > node.made.open() || judged.total > node.total) {
                    queue.add(judged);
                } else {
                    proceed(judged, plan);
                }
            }
        }
    }

    private void proceed(Node node, ChangedPlan plan) {
        List<Finding> left = left(plan);
        if (left.isEmpty()) {
            found.add(node.made);
        } else {
            expand(node, plan, left);
        }
    }

    /** Year 1 comes first: what can be developed further in year 2 depends on it. */
    private void expand(Node node, ChangedPlan plan, List<Finding> left) {
        Finding hardest = null;
        List<Change> fewest = List.of();
        for (Finding violation : left) {
            if (violation.year() == left.get(0).year()) {
                List<Change> candidates = Candidates.against(violation, plan, offer, judging.years());
                if (hardest == null || candidates.size() < fewest.size()) {
                    hardest = violation;
                    fewest = candidates;
                }
            }
        }
        for (Change change : fewest) {
            Solution more = node.made.and(new Solution(List.of(change), 0));
            Cause cause = new Cause(Spot.of(hardest, plan.origins()), hardest.observed());
            enqueue(more, Math.max(node.total, more.size()), cause);
        }
    }

    /** The violations that are not tolerated. */
    private List<Finding> left(ChangedPlan plan) {
        return plan.violations().entrySet().stream().filter(violation -> !tolerated.contains(violation.getKey()))
                .map(Map.Entry::getValue).toList();
    }

    private int opened(ChangedPlan plan) {
        return plan.beyond(judging.start(), Severity.OPEN).size();
    }

    /** Whether the last change is one that nobody should make. */
    private boolean isUnfit(ChangedPlan plan) {
        Change last = plan.changes().isEmpty() ? null : plan.changes().get(plan.changes().size() - 1);
        return last instanceof AddedChoice && isLastAdvisedAgainst(plan)
                || last instanceof WithdrawnChoice withdrawn && hidesDuty(withdrawn, plan);
    }

    /** Whether the rules advise against the choice that was added last: it is known not to suit the practice. */
    private static boolean isLastAdvisedAgainst(ChangedPlan plan) {
        String pointer = "/choices/" + (plan.plan().choices().size() - 1);
        return plan.findings().stream().anyMatch(finding -> finding.severity() == Severity.ADVICE
                && finding.pointer().equals(pointer) && !finding.description().needs().isEmpty()
                && !finding.description().advisesOnUnknown());
    }

    /** Whether a duty that arises from not carrying out a choice, such as telling others, vanishes with the choice. */
    private boolean hidesDuty(WithdrawnChoice withdrawn, ChangedPlan plan) {
        Choice choice = judging.start().plan().choices().get(withdrawn.index());
        Set<String> places = plan.findings().stream().map(Finding::pointer).collect(Collectors.toSet());
        return Boolean.FALSE.equals(choice.carriedOut()) && judging.start().findings().stream().map(Finding::pointer)
                .anyMatch(pointer -> !pointer.startsWith("/choices") && !places.contains(pointer));
    }

    /** How many changes it takes at least: one change helps one choice, or adds one to what is missing. */
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
            least += Math.max(missing.getOrDefault(element, 0), choices.getOrDefault(element, Set.of()).size());
        }
        return violations.isEmpty() ? 0 : Math.max(1, least);
    }

    private static int missing(Finding violation) {
        return violation.observed() instanceof Integer observed && violation.required() instanceof Integer required
                ? Math.max(1, Math.abs(required - observed)) : 1;
    }

    /**
     * A violation against which a change was made.
     *
     * @param observed what the plan held before
     */
    private record Cause(Spot spot, @Nullable Object observed) {
    }

    /**
     * Changes that wait to be judged, or to be continued.
     *
     * @param made      the changes
     * @param cause     against what the last of them is; null: they are where the exploration began
     * @param plan      the changed plan; null: not judged yet
     * @param total     how many changes it takes at least, these and further ones
     * @param departure how far these depart from what the practice chose
     * @param number    in which order they came up
     */
    private record Node(Solution made, @Nullable Cause cause, @Nullable ChangedPlan plan, int total, int departure,
            int number) {

        Node judgedAs(ChangedPlan judged, int open, int further) {
            Solution exact = new Solution(made.changes(), open);
            return new Node(exact, cause, judged, Math.max(total, made.size() + further), departure, number);
        }

        /** Whether the last change helps against its cause. */
        boolean helpsIn(ChangedPlan judged) {
            Finding left = cause == null ? null : judged.violations().get(cause.spot);
            return left == null || !Objects.equals(left.observed(), cause.observed);
        }
    }
}
