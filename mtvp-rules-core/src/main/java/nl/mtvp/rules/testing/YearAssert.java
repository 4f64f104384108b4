package nl.mtvp.rules.testing;

import java.util.Set;
import java.util.TreeSet;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.report.YearReport;

/** Assertions on one year of a report. Each throws an {@link AssertionError} that lists the findings, or returns this. */
public final class YearAssert {

    private final YearReport report;

    YearAssert(YearReport report) {
        this.report = report;
    }

    /** There is no violation and no open point. */
    public YearAssert isCompliant() {
        return hasViolations().hasOpenPoints();
    }

    /** The rules that report a violation are exactly these. */
    public YearAssert hasViolations(String... rules) {
        return hasExactly(Severity.VIOLATION, rules);
    }

    /** The rules that report an open point are exactly these. */
    public YearAssert hasOpenPoints(String... rules) {
        return hasExactly(Severity.OPEN, rules);
    }

    /** The rules that report advice are exactly these. */
    public YearAssert hasAdvice(String... rules) {
        return hasExactly(Severity.ADVICE, rules);
    }

    /** There is no advice. */
    public YearAssert hasNoAdvice() {
        return hasAdvice();
    }

    private YearAssert hasExactly(Severity severity, String... rules) {
        Set<String> expected = new TreeSet<>(Set.of(rules));
        Set<String> found = new TreeSet<>();
        report.findings(severity).forEach(finding -> found.add(finding.rule()));
        if (report.verdict() == Verdict.NOT_JUDGED || !expected.equals(found)) {
            throw new AssertionError(Difference.ofFindings(severity, expected, report));
        }
        return this;
    }

    /** A rule reports something, whatever else is reported. */
    public YearAssert reports(String rule) {
        if (!isReported(rule)) {
            throw new AssertionError(Difference.ofFinding("a finding of " + rule, report));
        }
        return this;
    }

    /** A rule reports nothing. */
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
