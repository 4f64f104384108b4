package nl.mtvp.rules.explain;

import java.util.List;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Verdict;

/**
 * What would change in a judgement if one contested point were read in another way.
 *
 * @param option the option that is not in force
 * @param disappearing the findings that would disappear
 * @param appearing the findings that would appear
 * @param verdict the verdict on the plan under this option
 */
public record ReadingEffect(
        ReadingOption option, List<Finding> disappearing, List<Finding> appearing, Verdict verdict) {

    /** Copies the lists. */
    public ReadingEffect {
        disappearing = List.copyOf(disappearing);
        appearing = List.copyOf(appearing);
    }
}
