package nl.mtvp.rules.command;

import java.util.List;
import java.util.Optional;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Proposals;

/**
 * What a report shows in addition to the judgement.
 *
 * @param growthModel what counts for each kernel element
 * @param proposals which other choices would help
 * @param explanation why it says so; empty: the output does not show it
 */
record Explained(List<ElementCount> growthModel, Proposals proposals, Optional<Explanation> explanation) {

    static Explained of(Explanation explanation, Proposals proposals) {
        return new Explained(
                explanation.years().stream()
                        .flatMap(year -> year.growthModel().stream())
                        .toList(),
                proposals,
                Optional.of(explanation));
    }
}
