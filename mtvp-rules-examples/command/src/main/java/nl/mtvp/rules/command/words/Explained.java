package nl.mtvp.rules.command.words;

import java.util.List;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Proposals;

/**
 * What a report shows in addition to the judgement.
 *
 * @param explanation why it says so
 * @param proposals which other choices would help
 */
public record Explained(Explanation explanation, Proposals proposals) {

    /** Returns what counts for each kernel element in each year. */
    public List<ElementCount> growthModel() {
        return explanation.years().stream()
                .flatMap(year -> year.growthModel().stream())
                .toList();
    }
}
