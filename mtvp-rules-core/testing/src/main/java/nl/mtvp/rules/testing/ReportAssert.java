package nl.mtvp.rules.testing;

import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Severity;

/** Assertions on a report. Each throws an {@link AssertionError} that lists the findings, or returns this. */
public final class ReportAssert {

    private final ValidationReport report;

    ReportAssert(ValidationReport report) {
        this.report = report;
    }

    /** Asserts that every year that was judged is compliant. */
    public ReportAssert isCompliant() {
        return hasVerdict(Verdict.COMPLIANT);
    }

    /** Asserts that some year that was judged is incomplete, and none is worse. */
    public ReportAssert isIncomplete() {
        return hasVerdict(Verdict.INCOMPLETE);
    }

    /** Asserts that some year that was judged is not compliant. */
    public ReportAssert isNotCompliant() {
        return hasVerdict(Verdict.NON_COMPLIANT);
    }

    /** Asserts that this is the worst verdict of the years that were judged. */
    public ReportAssert hasVerdict(Verdict expected) {
        if (report.verdict() != expected) {
            throw new AssertionError(Difference.ofVerdicts(expected, report));
        }
        return this;
    }

    /** Asserts that the rules that report an open point in any year that was judged are exactly these. */
    public ReportAssert hasOpenPoints(String... rules) {
        YearAssert.requireExactly(Severity.OPEN, report.years(), rules);
        return this;
    }

    /**
     * Begins assertions on one year.
     *
     * @param year 1 or 2
     * @throws AssertionError if the year was not judged
     */
    public YearAssert inYear(int year) {
        YearReport found = report.year(year);
        if (found == null) {
            throw new AssertionError("Expected a judgement of year " + year + ", and the report has one of "
                    + report.years().stream().map(YearReport::year).toList());
        }
        return new YearAssert(found);
    }
}
