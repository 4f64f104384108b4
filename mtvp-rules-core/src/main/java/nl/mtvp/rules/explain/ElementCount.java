package nl.mtvp.rules.explain;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.mtvp.rules.plan.KernelElement;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the growth model: a kernel element in an MTVP year.
 *
 * @param element      kernel element
 * @param year         MTVP year, 1 or 2
 * @param requirements what the growth model asks here, with its outcome; empty: it asks nothing
 * @param minimum      the number of interventions that is asked; null: none, or no number is
 * @param counted      codes of the distinct items that count in this year, in alphabetical order
 * @param again        those of them that counted in year 1 already, so that they are no extra
 * @param choices      the choices of this element and year, in the order of the plan
 * @param credited     the items that are credited
 */
public record ElementCount(KernelElement element, int year, List<RuleOutcome> requirements, @Nullable Integer minimum,
        SortedSet<String> counted, Set<String> again, List<ChoiceStanding> choices, List<CreditedItem> credited) {

    /** Copies the collections. */
    public ElementCount {
        requirements = List.copyOf(requirements);
        counted = Collections.unmodifiableSortedSet(new TreeSet<>(counted));
        again = Set.copyOf(again);
        choices = List.copyOf(choices);
        credited = List.copyOf(credited);
    }

    /** The outcome that weighs most among the requirements; null: the growth model asks nothing here. */
    public @Nullable Outcome outcome() {
        return requirements.stream().map(RuleOutcome::outcome).filter(outcome -> outcome != Outcome.NOT_APPLICABLE)
                .min(Comparator.naturalOrder()).orElse(null);
    }
}
