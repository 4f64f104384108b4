package nl.mtvp.rules.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Severity;

/**
 * Assertions on one year of a report. Each throws an {@link AssertionError} that lists the findings, or returns this.
 */
public final class YearAssert {

    private final YearReport report;

    YearAssert(YearReport report) {
        this.report = report;
    }

    /** Asserts that there is no violation and no open point. */
    public YearAssert isCompliant() {
        return hasViolations().hasOpenPoints();
    }

    /** Asserts that there is an open point and no violation. */
    public YearAssert isIncomplete() {
        if (report.verdict() != Verdict.INCOMPLETE) {
            throw new AssertionError(Difference.ofFinding("an open point and no violation", report));
        }
        return this;
    }

    /** Asserts that the rules that report a violation are exactly these. */
    public YearAssert hasViolations(String... rules) {
        return hasExactly(Severity.VIOLATION, rules);
    }

    /** Asserts that the rules that report an open point are exactly these. */
    public YearAssert hasOpenPoints(String... rules) {
        return hasExactly(Severity.OPEN, rules);
    }

    /** Asserts that the rules that report advice are exactly these. */
    public YearAssert hasAdvice(String... rules) {
        return hasExactly(Severity.ADVICE, rules);
    }

    /** Asserts that there is no advice. */
    public YearAssert hasNoAdvice() {
        return hasAdvice();
    }

    /**
     * Asserts that the facts that would decide the open points of a rule are exactly these.
     *
     * @param rule id of the rule
     * @param pointers JSON pointers into the plan
     */
    public YearAssert hasOpenPointNeeding(String rule, String... pointers) {
        Set<String> needs = new TreeSet<>();
        List<Finding> open = report.findings(Severity.OPEN).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        open.forEach(finding -> needs.addAll(finding.needs()));
        Set<String> expected = new TreeSet<>(Set.of(pointers));
        if (open.isEmpty() || !needs.equals(expected)) {
            throw new AssertionError(Difference.ofFinding(rule + " OPEN" + Difference.needing(expected), report));
        }
        return this;
    }

    private YearAssert hasExactly(Severity severity, String... rules) {
        requireExactly(severity, List.of(report), rules);
        return this;
    }

    /** Asserts that the rules that report a finding of a severity in these years are exactly these. */
    static void requireExactly(Severity severity, List<YearReport> years, String... rules) {
        Set<String> expected = new TreeSet<>(Set.of(rules));
        Set<String> found = new TreeSet<>();
        years.forEach(year -> year.findings(severity).forEach(finding -> found.add(finding.rule())));
        if (years.stream().anyMatch(year -> year.verdict() == Verdict.NOT_JUDGED) || !expected.equals(found)) {
            throw new AssertionError(Difference.ofFindings(severity, expected, years));
        }
    }

    /** Asserts that a rule reports something, whatever else is reported. */
    public YearAssert reports(String rule) {
        if (!isReported(rule)) {
            throw new AssertionError(Difference.ofFinding("a finding of " + rule, report));
        }
        return this;
    }

    /** Asserts that a rule reports nothing. */
    public YearAssert doesNotReport(String rule) {
        if (report.verdict() == Verdict.NOT_JUDGED || isReported(rule)) {
            throw new AssertionError(Difference.ofFinding("no finding of " + rule, report));
        }
        return this;
    }

    private boolean isReported(String rule) {
        return report.findings().stream().map(Finding::rule).anyMatch(rule::equals);
    }
}
