package nl.mtvp.rules.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.report.StoredReport.Judged;
import nl.mtvp.rules.report.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Two reports on one plan, and what differs.
 *
 * <p>A finding is the same if year, rule and severity are, and the item of its choice or, if it is about none, its
 * pointer. So a choice that moved in the plan keeps its findings. A year that could not be judged has no findings to
 * compare, nor has a plan that was refused.
 *
 * @param before the earlier report
 * @param after the later report
 * @param gone findings that only the earlier report has
 * @param come findings that only the later report has
 */
public record PlanComparison(StoredReport before, StoredReport after, List<YearFinding> gone, List<YearFinding> come) {

    /** Copies the lists. */
    public PlanComparison {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    static PlanComparison of(StoredReport before, StoredReport after) {
        if (!(before instanceof Judged earlier && after instanceof Judged later)) {
            return new PlanComparison(before, after, List.of(), List.of());
        }
        Set<Integer> unjudged = new HashSet<>(unjudged(earlier));
        unjudged.addAll(unjudged(later));
        List<YearFinding> old = findings(earlier, unjudged);
        List<YearFinding> current = findings(later, unjudged);
        return new PlanComparison(before, after, without(old, current), without(current, old));
    }

    private static List<Integer> unjudged(Judged report) {
        return report.years().stream()
                .filter(year -> year.verdict() == Verdict.NOT_JUDGED)
                .map(StoredReport.Year::year)
                .toList();
    }

    private static List<YearFinding> findings(Judged report, Set<Integer> unjudged) {
        return report.years().stream()
                .filter(year -> !unjudged.contains(year.year()))
                .flatMap(year -> year.findings().stream().map(finding -> new YearFinding(year.year(), finding)))
                .toList();
    }

    /** Returns the findings that others do not have, or have fewer times. */
    private static List<YearFinding> without(List<YearFinding> findings, List<YearFinding> others) {
        Map<Object, Integer> left = new HashMap<>();
        others.forEach(other -> left.merge(other.identity(), 1, Integer::sum));
        List<YearFinding> rest = new ArrayList<>();
        for (YearFinding finding : findings) {
            if (left.merge(finding.identity(), -1, Integer::sum) < 0) {
                rest.add(finding);
            }
        }
        return rest;
    }

    /** Returns whether the verdict on the plan differs, or it was refused in one of the reports only. */
    public boolean changesVerdict() {
        return before.verdict() != after.verdict();
    }

    /** Returns whether anything differs: the verdict, or a finding. */
    public boolean changes() {
        return changesVerdict() || !gone.isEmpty() || !come.isEmpty();
    }

    /** Returns whether the plan itself is another than before; false also if a report does not tell its digest. */
    public boolean isOfAnotherPlan() {
        String earlier = digest(before);
        String later = digest(after);
        return earlier != null && later != null && !earlier.equals(later);
    }

    private static @Nullable String digest(StoredReport report) {
        return report instanceof Judged judged ? judged.plan().digest() : null;
    }
}
