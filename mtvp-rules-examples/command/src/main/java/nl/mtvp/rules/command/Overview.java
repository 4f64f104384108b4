package nl.mtvp.rules.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;

/** What is kept of the plans of a run: a line for each. */
final class Overview {

    private final Map<Verdict, List<Line>> judged = new EnumMap<>(Verdict.class);
    private final List<Refusal> refused = new ArrayList<>();
    private final Map<String, RuleCount> counts = new LinkedHashMap<>();

    /**
     * A plan that was judged.
     *
     * @param practice name of the practice
     * @param region name of its region
     * @param page file name of its page
     * @param origin where it came from
     * @param years the verdict on each year judged, by its number
     */
    record Line(String practice, String region, String page, String origin, Map<Integer, YearVerdict> years) {}

    /**
     * A verdict.
     *
     * @param sign its sign
     * @param words its words
     */
    record YearVerdict(Sign sign, String words) {}

    /**
     * A plan that was refused.
     *
     * @param origin where it came from
     * @param problems why
     */
    record Refusal(String origin, List<PlanProblem> problems) {}

    /**
     * The number of plans in which a rule found something of one severity.
     *
     * @param finding one of its findings
     * @param plans number of plans
     */
    record RuleCount(Finding finding, int plans) {

        private RuleCount oneMore() {
            return new RuleCount(finding, plans + 1);
        }

        Severity severity() {
            return finding.severity();
        }
    }

    void judged(Line line, ValidationReport report) {
        judged.computeIfAbsent(report.verdict(), verdict -> new ArrayList<>()).add(line);
        Map<String, Finding> found = new LinkedHashMap<>();
        report.findings().forEach(finding -> found.putIfAbsent(finding.rule() + " " + finding.severity(), finding));
        found.forEach((key, finding) -> counts.merge(key, new RuleCount(finding, 1), (count, one) -> count.oneMore()));
    }

    void refused(Refusal refusal) {
        refused.add(refusal);
    }

    /** Returns the plans that got a verdict, in the order of the input. */
    List<Line> lines(Verdict verdict) {
        return judged.getOrDefault(verdict, List.of());
    }

    List<Refusal> refusals() {
        return refused;
    }

    /** Returns the rules that found something: violations first, and the most frequent first. */
    List<RuleCount> rules() {
        return counts.values().stream()
                .sorted(Comparator.comparing(RuleCount::severity)
                        .thenComparing(Comparator.comparingInt(RuleCount::plans).reversed())
                        .thenComparing(count -> count.finding().rule()))
                .toList();
    }
}
