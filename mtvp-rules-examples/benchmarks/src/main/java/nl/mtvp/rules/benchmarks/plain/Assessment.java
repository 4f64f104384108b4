package nl.mtvp.rules.benchmarks.plain;

import java.time.LocalDate;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its choices set against the menu, and what other programmes are worth to it. A plan has a handful of choices: looking through them
 * is quicker than any index.
 */
record Assessment(PracticePlan plan, PlacedChoice[] choices, Equivalence equivalence) {

    boolean counts(KernelElement element, int year) {
        for (PlacedChoice choice : choices) {
            if (choice.counts(element, year)) {
                return true;
            }
        }
        return false;
    }

    boolean counts(KernelElement element, int year, String item) {
        for (PlacedChoice choice : choices) {
            if (choice.counts(element, year) && choice.item().equals(item)) {
                return true;
            }
        }
        return false;
    }

    /** How many different items count for an element in a year. */
    int distinct(KernelElement element, int year) {
        int count = 0;
        for (int i = 0; i < choices.length; i++) {
            if (choices[i].counts(element, year) && isFirst(i, element, year)) {
                count++;
            }
        }
        return count;
    }

    private boolean isFirst(int index, KernelElement element, int year) {
        for (int i = 0; i < index; i++) {
            if (choices[i].counts(element, year) && choices[i].item().equals(choices[index].item())) {
                return false;
            }
        }
        return true;
    }

    boolean countsForAw(int year) {
        return equivalence.sbe(year) || counts(KernelElement.AW, year);
    }

    /** Day from which "the past two years" are counted back; null: unknown. */
    @Nullable LocalDate referenceDay(PlacedChoice choice) {
        LocalDate start = plan.startDate();
        if (choice.year() == 1) {
            return plan.submittedOn() != null ? plan.submittedOn() : start;
        }
        LocalDate planned = choice.choice().plannedStart();
        return planned != null ? planned : start == null ? null : start.plusYears(1);
    }
}
