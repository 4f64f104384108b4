package nl.mtvp.rules.command.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Sign;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.Severity;

/**
 * The overview of some plans, with a line for each, which links to its page. It keeps the lines and not the reports.
 * Not for use by several threads.
 */
public final class Overview {

    private final ReportWords words;
    private final Map<Verdict, List<Line>> judged = new EnumMap<>(Verdict.class);
    private final List<Refusal> refused = new ArrayList<>();
    private final Map<String, RuleCount> counts = new LinkedHashMap<>();

    /**
     * A plan that was judged.
     *
     * @param practice name of the practice
     * @param region name of its region
     * @param page address of its page
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

    Overview(ReportWords words) {
        this.words = words;
    }

    /**
     * Adds a plan that was judged.
     *
     * @param origin where it came from, such as a file name
     * @param page address of the page on it, seen from the overview
     * @param report the report
     */
    public void judged(String origin, String page, ValidationReport report) {
        Map<Integer, YearVerdict> years = new LinkedHashMap<>();
        report.years()
                .forEach(year -> years.put(year.year(), new YearVerdict(Sign.of(year.verdict()), words.verdict(year))));
        Line line = new Line(words.practice(report.plan()), words.region(report.plan()), page, origin, years);
        judged.computeIfAbsent(report.verdict(), verdict -> new ArrayList<>()).add(line);
        Map<String, Finding> found = new LinkedHashMap<>();
        report.findings().forEach(finding -> found.putIfAbsent(finding.rule() + " " + finding.severity(), finding));
        found.forEach((key, finding) -> counts.merge(key, new RuleCount(finding, 1), (count, one) -> count.oneMore()));
    }

    /**
     * Adds a plan that was refused.
     *
     * @param origin where it came from, such as a file name
     * @param problems why it was refused
     */
    public void refused(String origin, List<PlanProblem> problems) {
        refused.add(new Refusal(origin, problems));
    }

    /** Returns the page: plans that need action come first. */
    public String page() {
        return new OverviewPage(words.texts()).of(this);
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
