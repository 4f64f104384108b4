package nl.mtvp.rules.testing;

import nl.mtvp.rules.report.ValidationReport;

/**
 * The entry point of assertions on reports.
 *
 * <pre>{@code
 * assertThat(validator.validate(plan)).isCompliant();
 * assertThat(validator.validate(plan)).inYear(1).hasViolations("R-AW4-3").hasNoAdvice();
 * }</pre>
 */
public final class PlanAssertions {

    private PlanAssertions() {}

    /** Begins assertions on a report. */
    public static ReportAssert assertThat(ValidationReport report) {
        return new ReportAssert(report);
    }
}
