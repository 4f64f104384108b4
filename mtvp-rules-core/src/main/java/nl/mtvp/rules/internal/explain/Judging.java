package nl.mtvp.rules.internal.explain;

import java.util.List;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;

/** Judges changed versions of a plan, up to a limit. Used by one thread. */
final class Judging {

    private final Trials trials;
    private final List<Integer> years;
    private final ChangedPlan start;
    private int remaining;

    /**
     * Creates a judging.
     *
     * @param trials the rules of the plan's region
     * @param report the judgement of the plan as it was handed in
     * @param most how many changed plans may be judged in all
     */
    Judging(Trials trials, ValidationReport report, int most) {
        this.trials = trials;
        years = report.years().stream().map(YearReport::year).toList();
        start = new ChangedPlan(report.plan(), List.of(), plan -> report.findings());
        remaining = most;
    }

    /** Returns the plan as it was handed in. */
    ChangedPlan start() {
        return start;
    }

    /** Returns the MTVP years that are judged. */
    List<Integer> years() {
        return years;
    }

    /** Returns how many changed plans may still be judged. */
    int remaining() {
        return remaining;
    }

    /** Changes the plan and judges it. */
    ChangedPlan judge(List<Change> changes) {
        remaining--;
        return new ChangedPlan(start.plan(), changes, plan -> trials.findings(plan, years));
    }
}
