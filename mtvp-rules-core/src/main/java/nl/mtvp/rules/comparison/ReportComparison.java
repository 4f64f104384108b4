package nl.mtvp.rules.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.mtvp.rules.report.StoredReport;

/**
 * What changes between two sets of reports: by two versions of the rules, under two readings, or of two months.
 *
 * <p>Reports on one plan are found by the AGB code. Where several reports of a set have that AGB code, those of one
 * origin belong together. A report without AGB code, such as a refusal, belongs to the one of the same origin. What is
 * left has no partner.
 *
 * <pre>{@code
 * ReportComparison comparison = ReportComparison.of(before, after); // lists of what a ReportReader reads
 * comparison.plans().stream().filter(PlanComparison::changesVerdict).forEach(plan -> …);
 * }</pre>
 *
 * @param before what the earlier reports rest on
 * @param after what the later reports rest on
 * @param plans the plans that have two reports, in the order of the earlier reports
 * @param onlyBefore earlier reports that have no partner, in their order
 * @param onlyAfter later reports that have no partner, in their order
 */
public record ReportComparison(
        ReportBasis before,
        ReportBasis after,
        List<PlanComparison> plans,
        List<StoredReport> onlyBefore,
        List<StoredReport> onlyAfter) {

    /** Copies the lists. */
    public ReportComparison {
        plans = List.copyOf(plans);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /**
     * Compares two sets of reports.
     *
     * @param before the earlier reports
     * @param after the later reports
     * @throws AmbiguousReportsException if it is not clear which of several reports belong together
     */
    public static ReportComparison of(List<StoredReport> before, List<StoredReport> after) {
        Pairing pairing = new Pairing(before, after);
        List<PlanComparison> plans = before.stream()
                .flatMap(report ->
                        Stream.ofNullable(pairing.partner(report)).map(partner -> PlanComparison.of(report, partner)))
                .toList();
        return new ReportComparison(
                ReportBasis.of(before),
                ReportBasis.of(after),
                plans,
                pairing.unpaired(before),
                pairing.unpaired(after));
    }

    /** Returns whether the verdict on some plan differs. Plans with one report do not count. */
    public boolean changesVerdict() {
        return plans.stream().anyMatch(PlanComparison::changesVerdict);
    }

    /** Returns for each rule and severity the number of plans in which findings have gone or come, in their order. */
    public List<RuleChange> rules() {
        Map<String, RuleChange> changes = new TreeMap<>();
        for (PlanComparison plan : plans) {
            Stream.concat(
                            plan.gone().stream()
                                    .map(finding -> change(finding, 1, 0))
                                    .distinct(),
                            plan.come().stream()
                                    .map(finding -> change(finding, 0, 1))
                                    .distinct())
                    .forEach(change -> changes.merge(
                            change.rule() + " " + change.severity().ordinal(), change, RuleChange::plus));
        }
        return List.copyOf(changes.values());
    }

    private static RuleChange change(YearFinding finding, int gone, int come) {
        return new RuleChange(finding.finding().rule(), finding.finding().severity(), gone, come);
    }
}
