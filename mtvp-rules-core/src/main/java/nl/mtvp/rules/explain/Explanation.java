package nl.mtvp.rules.explain;

import java.util.List;
import java.util.Optional;
import nl.mtvp.rules.report.ValidationReport;

/**
 * Why a plan got its verdict.
 *
 * @param report the judgement that is explained
 * @param years  an explanation for each year judged, in their order
 */
public record Explanation(ValidationReport report, List<YearExplanation> years) {

    /** Copies the list. */
    public Explanation {
        years = List.copyOf(years);
    }

    /**
     * The explanation of one year.
     *
     * @param year 1 or 2
     * @return empty if that year was not judged
     */
    public Optional<YearExplanation> year(int year) {
        return years.stream().filter(explanation -> explanation.year() == year).findFirst();
    }
}
