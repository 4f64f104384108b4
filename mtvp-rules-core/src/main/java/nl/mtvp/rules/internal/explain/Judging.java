package nl.mtvp.rules.internal.explain;

import java.util.List;
import java.util.Objects;
import nl.mtvp.rules.explain.Budget;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.Proposals.Result;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;

/** Judges changed versions of a plan, as far as a budget allows. Used by one thread. */
final class Judging {

    /** A plan counts once more for each of so many choices: judging it takes longer. */
    private static final int CHOICES = 100;
    /** The part of the plans that is kept for dropping unneeded changes: one in so many. */
    private static final int FOR_TRIMMING = 5;

    private final Trials trials;
    private final List<Integer> years;
    private final ChangedPlan start;
    private final Allowance time;
    private final int forTrimming;
    private int remaining;

    /**
     * Creates a judging.
     *
     * @param trials the rules of the plan's region
     * @param report the judgement of the plan as it was handed in
     * @param budget how many changed plans may be judged in all, and how long
     */
    Judging(Trials trials, ValidationReport report, Budget budget) {
        this.trials = trials;
        years = report.years().stream().map(YearReport::year).toList();
        start = new ChangedPlan(report.plan(), List.of(), plan -> report.findings());
        time = new Allowance(budget.time());
        forTrimming = budget.plans() / FOR_TRIMMING;
        remaining = budget.plans() - forTrimming;
    }

    /** Returns the plan as it was handed in. */
    ChangedPlan start() {
        return start;
    }

    /** Returns the MTVP years that are judged. */
    List<Integer> years() {
        return years;
    }

    /** Returns how many changed plans the search may still judge; not positive: none. */
    int remaining() {
        return remaining;
    }

    /** Returns whether the time is over, or the thread was interrupted. */
    boolean isOverTime() {
        return time.isSpent();
    }

    /** Returns whether no changed plan may be judged any more, not even to drop unneeded changes from a solution. */
    boolean isSpent() {
        return remaining <= -forTrimming || isOverTime();
    }

    /** Returns what stopped the search that was stopped. */
    Result end() {
        return Objects.requireNonNullElse(time.end(), Result.STOPPED);
    }

    /** Changes the plan and judges it. */
    ChangedPlan judge(List<Change> changes) {
        remaining -= 1 + start.plan().choices().size() / CHOICES;
        return new ChangedPlan(start.plan(), changes, plan -> trials.findings(plan, years));
    }
}
