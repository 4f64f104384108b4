package nl.mtvp.rules.command.words;

import java.util.List;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Proposals;
import org.jspecify.annotations.Nullable;

/**
 * What a report shows in addition to the judgement.
 *
 * @param growthModel what counts for each kernel element
 * @param proposals which other choices would help
 * @param explanation why it says so; null: the output does not show it
 */
public record Explained(
        List<ElementCount> growthModel,
        Proposals proposals,
        @Nullable Explanation explanation) {

    /**
     * Returns all that an explanation and proposals hold.
     *
     * @param explanation the explanation of a report
     * @param proposals the proposals for the same report
     */
    public static Explained of(Explanation explanation, Proposals proposals) {
        return new Explained(
                explanation.years().stream()
                        .flatMap(year -> year.growthModel().stream())
                        .toList(),
                proposals,
                explanation);
    }
}
