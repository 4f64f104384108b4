package nl.mtvp.rules.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of a plan, for the MTVP years that were asked for.
 *
 * @param plan the plan that was judged
 * @param ruleSets the rule sets that judged it: the Leidraad's first, then the region's
 * @param readings how the contested points were read: one option of each that is not settled, in their order
 * @param years a report for each year judged, in their order
 */
public record ValidationReport(
        PracticePlan plan, List<RuleSetVersion> ruleSets, List<ReadingInForce> readings, List<YearReport> years) {

    /** Copies the lists. */
    public ValidationReport {
        ruleSets = List.copyOf(ruleSets);
        readings = List.copyOf(readings);
        years = List.copyOf(years);
    }

    /** Keeps Jackson, which would leave out the plan and the verdict, from writing the components. */
    @JsonValue
    private Object refuseJackson() {
        throw new UnsupportedOperationException("a report is written by ReportWriter, in a language, not by Jackson");
    }

    /** Returns the worst verdict of the years judged. */
    public Verdict verdict() {
        Verdict worst = Verdict.COMPLIANT;
        for (YearReport year : years) {
            worst = worst.orWorse(year.verdict());
        }
        return worst;
    }

    /** Returns whether every year judged is compliant. */
    public boolean isCompliant() {
        return verdict() == Verdict.COMPLIANT;
    }

    /**
     * Returns the report of one year.
     *
     * @param year 1 or 2
     * @return null if that year was not judged
     */
    public @Nullable YearReport year(int year) {
        return years.stream()
                .filter(report -> report.year() == year)
                .findFirst()
                .orElse(null);
    }

    /** Returns the findings of all years judged, year 1 first. */
    public List<Finding> findings() {
        return years.stream().flatMap(report -> report.findings().stream()).toList();
    }
}
