package nl.mtvp.rules.explain;

import java.util.List;
import nl.mtvp.rules.plan.KernelElement;

/**
 * Why an MTVP year of a plan got its verdict.
 *
 * @param year 1 or 2
 * @param outcomes the outcome of every requirement, in the order of a report; empty if the year could not be judged
 * @param growthModel what counted, one entry for each kernel element in their order; empty if the year could not be
 *     judged
 */
public record YearExplanation(int year, List<RuleOutcome> outcomes, List<ElementCount> growthModel) {

    /** Copies the lists. */
    public YearExplanation {
        outcomes = List.copyOf(outcomes);
        growthModel = List.copyOf(growthModel);
    }

    /** Returns the outcomes of one kind, in their order. */
    public List<RuleOutcome> outcomes(Outcome outcome) {
        return outcomes.stream()
                .filter(candidate -> candidate.outcome() == outcome)
                .toList();
    }

    /** Returns the outcomes of a requirement, wherever it applies. */
    public List<RuleOutcome> outcomes(String ruleId) {
        return outcomes.stream()
                .filter(candidate -> candidate.id().equals(ruleId))
                .toList();
    }

    /** Returns what counted for a kernel element. */
    public ElementCount count(KernelElement element) {
        return growthModel.stream()
                .filter(count -> count.element() == element)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("year " + year + " was not judged"));
    }
}
