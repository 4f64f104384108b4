package nl.mtvp.rules.internal.explain;

import java.util.List;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;

/** Judges what a plan changes into, and counts how often. Used by one thread. */
final class Judging {

    private final Trials trials;
    private final List<Integer> years;
    private final ChangedPlan start;
    private int left;

    /**
     * A judging.
     *
     * @param trials the rules of the plan's region
     * @param report the judgement of the plan as it was handed in
     * @param most   how many changed plans may be judged in all
     */
    Judging(Trials trials, ValidationReport report, int most) {
        this.trials = trials;
        years = report.years().stream().map(YearReport::year).toList();
        start = new ChangedPlan(report.plan(), List.of(), plan -> report.findings());
        left = most;
    }

    /** The plan as it was handed in. */
    ChangedPlan start() {
        return start;
    }

    /** The MTVP years that are judged. */
    List<Integer> years() {
        return years;
    }

    /** How many changed plans may still be judged. */
    int left() {
        return left;
    }

    /** Changes the plan. */
    ChangedPlan judge(List<Change> changes) {
        left--;
        return new ChangedPlan(start.plan(), changes, plan -> trials.findings(plan, years));
    }
}
