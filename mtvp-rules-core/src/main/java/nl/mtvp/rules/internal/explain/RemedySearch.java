package nl.mtvp.rules.internal.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.Proposals.Result;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;

/**
 * Searches for other choices with which a plan has no violation left, by judging changed plans. Used once, by one
 * thread.
 *
 * <p>What no choice can change is put aside. The other violations are parted by kernel element, since choices of one
 * element seldom matter to another, and each part is {@linkplain Exploration solved} by itself. Where that takes too
 * long, or not all of a part can be solved, its violations are solved one on top of the other, and those that cannot be
 * are put aside. In the end the best solutions of the parts are combined, and what is still left is solved on top.
 *
 * <p>The number of plans that are judged is limited. Each step gets a share of what is left, so that all have their
 * turn; only making solutions lean, which takes a judgement for each change, may go a little beyond.
 */
public final class RemedySearch {

    private static final int MOST_PROPOSALS = 5;
    private static final int MOST_JUDGED = 2_000;
    /** So many times the solutions wanted are looked at, since they are not found quite in their order. */
    private static final int LOOKED_AT = 3;

    private final Judging judging;
    private final Offer offer;
    private final Map<Spot, Finding> violations;
    private final Set<Spot> aside = new HashSet<>();
    private boolean stopped;

    private RemedySearch(Trials trials, ValidationReport report) {
        judging = new Judging(trials, report, MOST_JUDGED);
        offer = new Offer(trials, report.plan());
        violations = judging.start().violations();
    }

    /**
     * Searches.
     *
     * @param trials the rules of the plan's region
     * @param report the judgement of the plan
     */
    public static Proposals search(Trials trials, ValidationReport report) {
        return report.verdict() == Verdict.NON_COMPLIANT ? new RemedySearch(trials, report).search()
                : new Proposals(Result.NOTHING_TO_SOLVE, List.of(), List.of());
    }

    private Proposals search() {
        violations.forEach((spot, violation) -> {
            if (Candidates.against(violation, judging.start(), offer, judging.years()).isEmpty()) {
                aside.add(spot);
            }
        });
        List<Solution> combined = List.of(Solution.NONE);
        for (Set<Spot> part : parts()) {
            combined = combine(combined, solve(part));
        }
        List<Solution> solutions = aside.containsAll(violations.keySet()) ? List.of()
                : explore(aside, combined, judging.left());
        List<ChangedPlan> solved = solutions.stream().map(solution -> judging.judge(inOrder(solution))).toList();
        return new Proposals(stopped ? Result.STOPPED : solved.isEmpty() ? Result.NONE_EXISTS : Result.FOUND,
                solved.stream().map(this::proposal).toList(), unsolvedBy(solved));
    }

    /** The violations to be solved, by kernel element; not those that choices of any element may solve. */
    private Collection<Set<Spot>> parts() {
        Map<Optional<KernelElement>, Set<Spot>> parts = new LinkedHashMap<>();
        violations.forEach((spot, violation) -> {
            boolean ofAnyElement = Spot.position(violation) == null
                    && (violation.element() == null || violation.element() == KernelElement.PC);
            if (!aside.contains(spot) && !ofAnyElement) {
                parts.computeIfAbsent(Optional.ofNullable(violation.element()), none -> new LinkedHashSet<>())
                        .add(spot);
            }
        });
        return parts.values();
    }

    private List<Solution> solve(Set<Spot> part) {
        List<Solution> solutions = solveAtOnce(part);
        if (!solutions.isEmpty()) {
            return solutions;
        }
        Set<Spot> solvable = new HashSet<>();
        List<Solution> oneByOne = solveOneByOne(part, solvable);
        part.stream().filter(spot -> !solvable.contains(spot)).forEach(aside::add);
        solutions = solvable.isEmpty() || solvable.size() == part.size() ? List.of() : solveAtOnce(solvable);
        return solutions.isEmpty() ? oneByOne : solutions;
    }

    private List<Solution> solveAtOnce(Set<Spot> part) {
        return explore(allBut(part), List.of(Solution.NONE), judging.left() / 4);
    }

    /**
     * Solves one violation of a part on top of the other.
     *
     * @param part     the violations
     * @param solvable takes those that can be solved
     */
    private List<Solution> solveOneByOne(Set<Spot> part, Set<Spot> solvable) {
        List<Solution> solution = List.of();
        int share = judging.left() / 2 / part.size();
        for (Spot spot : part) {
            solvable.add(spot);
            Exploration exploration = new Exploration(judging, offer, allBut(solvable));
            List<Solution> more = exploration.explore(solution.isEmpty() ? List.of(Solution.NONE) : solution, 1, share);
            stopped |= exploration.isStopped();
            if (more.isEmpty()) {
                solvable.remove(spot);
            } else {
                solution = more;
            }
        }
        return solution;
    }

    private Set<Spot> allBut(Set<Spot> part) {
        Set<Spot> others = new HashSet<>(violations.keySet());
        others.removeAll(part);
        return others;
    }

    private List<Solution> explore(Set<Spot> tolerated, List<Solution> from, int mostJudged) {
        Exploration exploration = new Exploration(judging, offer, tolerated);
        List<Solution> found = exploration.explore(from, LOOKED_AT * MOST_PROPOSALS, mostJudged);
        stopped |= exploration.isStopped();
        return exploration.lean(found, MOST_PROPOSALS);
    }

    /** The best combinations of solutions of two parts. */
    private static List<Solution> combine(List<Solution> ones, List<Solution> others) {
        return others.isEmpty() ? ones : ones.stream().flatMap(one -> others.stream().map(one::and))
                .sorted(Solution.RANK).limit(MOST_PROPOSALS).toList();
    }

    /** The changes for a reader: of the plan's choices in their order, then those that add one, by year. */
    private static List<Change> inOrder(Solution solution) {
        return solution.changes().stream()
                .sorted(Comparator.comparing(Change::index, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Change::year)).toList();
    }

    private Proposal proposal(ChangedPlan solved) {
        return new Proposal(solved.changes(), solved.plan(), solved.beyond(judging.start(), Severity.OPEN),
                solved.beyond(judging.start(), Severity.ADVICE));
    }

    /** The violations that some proposal leaves. */
    private List<Finding> unsolvedBy(List<ChangedPlan> solved) {
        return violations.entrySet().stream().filter(violation -> solved.isEmpty()
                        || solved.stream().anyMatch(plan -> plan.violations().containsKey(violation.getKey())))
                .map(Map.Entry::getValue).toList();
    }
}
