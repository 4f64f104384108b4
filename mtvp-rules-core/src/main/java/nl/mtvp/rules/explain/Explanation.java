package nl.mtvp.rules.explain;

import java.util.List;
import nl.mtvp.rules.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan got its verdict.
 *
 * @param report the judgement that is explained
 * @param years an explanation for each year judged, in their order
 * @param effects what would change if a contested point were read in another way, in the order of the points; an option
 *     that changes nothing is left out
 * @param complete whether all was looked at; false: its time was over or its thread was interrupted, so that the rules
 *     of a year, or the effects of some options, are left out
 */
public record Explanation(
        ValidationReport report, List<YearExplanation> years, List<ReadingEffect> effects, boolean complete) {

    /** Copies the lists. */
    public Explanation {
        years = List.copyOf(years);
        effects = List.copyOf(effects);
    }

    /**
     * Returns the explanation of one year.
     *
     * @param year 1 or 2
     * @return null if that year was not judged
     */
    public @Nullable YearExplanation year(int year) {
        return years.stream()
                .filter(explanation -> explanation.year() == year)
                .findFirst()
                .orElse(null);
    }
}
