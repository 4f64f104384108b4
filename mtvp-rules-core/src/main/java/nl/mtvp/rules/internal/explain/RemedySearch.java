package nl.mtvp.rules.internal.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.explain.Budget;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.Proposals.Result;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Searches for other choices that leave a plan without violations, by judging changed plans. Used once, by one thread.
 *
 * <p>Violations that no choice can change are set aside. The others are split by kernel element, since choices of one
 * element seldom matter to another, and each part is {@linkplain Exploration solved} by itself. If that takes too long,
 * or if not all of a part can be solved, its violations are solved one after another, each on top of the solutions
 * before. Those that cannot be solved are set aside. Finally the best solutions of the parts are combined, and the
 * remaining violations are solved on top of them.
 *
 * <p>The number of judged plans is limited. Each step gets a share of the remaining number, so that all have their
 * turn. If the search stops at that number, or at the end of its time, it proposes what it has found.
 */
public final class RemedySearch {

    private static final int MOST_PROPOSALS = 5;
    /**
     * How many times the wanted number of solutions is looked for, since they are not found exactly in order of rank.
     */
    private static final int LOOKED_AT = 3;

    private final Judging judging;
    private final Offer offer;
    private final Map<Spot, Finding> violations;
    private final Set<Spot> unsolvable = new HashSet<>();
    private boolean stopped;

    private RemedySearch(Trials trials, ValidationReport report, Budget budget) {
        judging = new Judging(trials, report, budget);
        offer = new Offer(trials, report.plan());
        violations = judging.start().violations();
    }

    /**
     * Searches for proposals.
     *
     * @param trials the rules of the plan's region
     * @param report the judgement of the plan
     * @param budget how long the search may go on
     */
    public static Proposals search(Trials trials, ValidationReport report, Budget budget) {
        return report.verdict() == Verdict.NON_COMPLIANT
                ? new RemedySearch(trials, report, budget).search()
                : new Proposals(Result.NOTHING_TO_SOLVE, List.of(), List.of());
    }

    private Proposals search() {
        violations.forEach((spot, violation) -> {
            if (Candidates.against(violation, judging.start(), offer, judging.years())
                    .isEmpty()) {
                unsolvable.add(spot);
            }
        });
        List<Solution> combined = solveIntervision();
        for (Set<Spot> part : parts()) {
            combined = combine(combined, solve(part));
        }
        List<Solution> solutions = unsolvable.containsAll(violations.keySet())
                ? List.of()
                : explore(unsolvable, combined, judging.remaining());
        List<ChangedPlan> solved = solutions.stream()
                .map(solution -> judging.judge(inOrder(solution)))
                .toList();
        return new Proposals(
                stopped ? judging.end() : solved.isEmpty() ? Result.NONE_EXISTS : Result.FOUND,
                solved.stream().map(this::proposal).toList(),
                unsolvedBy(solved));
    }

    /**
     * Returns the first form of intervision that solves all violations about it, so that forms do not multiply
     * proposals.
     */
    private List<Solution> solveIntervision() {
        Set<Spot> part = new LinkedHashSet<>();
        violations.keySet().stream()
                .filter(spot -> spot.place().equals(Candidates.INTERVISION) && !unsolvable.contains(spot))
                .forEach(part::add);
        List<Solution> solutions = part.isEmpty() ? List.of(Solution.NONE) : solveAtOnce(part);
        if (solutions.isEmpty()) {
            unsolvable.addAll(part);
            return List.of(Solution.NONE);
        }
        return solutions.subList(0, 1);
    }

    /** Returns the violations to solve, by kernel element, without those that choices of any element may solve. */
    private Collection<Set<Spot>> parts() {
        Map<@Nullable KernelElement, Set<Spot>> parts = new LinkedHashMap<>();
        violations.forEach((spot, violation) -> {
            boolean ofAnyElement = Spot.position(violation) == null
                    && (spot.place().equals(Candidates.INTERVISION)
                            || violation.element() == null
                            || violation.element() == KernelElement.PC);
            if (!unsolvable.contains(spot) && !ofAnyElement) {
                parts.computeIfAbsent(violation.element(), none -> new LinkedHashSet<>())
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
        part.stream().filter(spot -> !solvable.contains(spot)).forEach(unsolvable::add);
        solutions = solvable.isEmpty() || solvable.size() == part.size() ? List.of() : solveAtOnce(solvable);
        return solutions.isEmpty() ? oneByOne : solutions;
    }

    private List<Solution> solveAtOnce(Set<Spot> part) {
        return explore(allBut(part), List.of(Solution.NONE), judging.remaining() / 4);
    }

    /**
     * Solves the violations of a part one after another, each on top of the solutions before.
     *
     * @param part the violations
     * @param solvable receives those that can be solved
     */
    private List<Solution> solveOneByOne(Set<Spot> part, Set<Spot> solvable) {
        List<Solution> solution = List.of();
        int share = judging.remaining() / 2 / part.size();
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
        List<Solution> lean = exploration.lean(found, MOST_PROPOSALS);
        stopped |= exploration.isStopped();
        return lean;
    }

    /** Returns the best combinations of solutions of two parts. */
    private static List<Solution> combine(List<Solution> ones, List<Solution> others) {
        return others.isEmpty()
                ? ones
                : ones.stream()
                        .flatMap(one -> others.stream().map(one::and))
                        .sorted(Solution.RANK)
                        .limit(MOST_PROPOSALS)
                        .toList();
    }

    /** Returns the changes of the plan's choices in their order, then those that add a choice, by year. */
    private static List<Change> inOrder(Solution solution) {
        return solution.changes().stream()
                .sorted(Comparator.comparing(Change::index, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Change::year))
                .toList();
    }

    private Proposal proposal(ChangedPlan solved) {
        return new Proposal(
                solved.changes(),
                solved.plan(),
                solved.beyond(judging.start(), Severity.OPEN),
                solved.beyond(judging.start(), Severity.ADVICE));
    }

    /** Returns the violations that some proposal leaves. */
    private List<Finding> unsolvedBy(List<ChangedPlan> solved) {
        return violations.entrySet().stream()
                .filter(violation -> solved.isEmpty()
                        || solved.stream().anyMatch(plan -> plan.violations().containsKey(violation.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }
}
