package nl.mtvp.rules.benchmarks.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.plan.PriorTraining;

/**
 * A choice that builds on another one, or on an earlier training.
 *
 * @param training code of the training
 * @param items    codes of the items that teach the same
 */
record FollowUp(Assessment assessed, PlacedChoice choice, String training, Set<String> items) {

    /** Whether nothing that came before is known. */
    boolean lacksPredecessor() {
        return !isTrained() && !hasPredecessor();
    }

    private boolean isTrained() {
        List<PriorTraining> trainings = assessed.plan().practice().priorTrainings();
        if (trainings != null) {
            for (PriorTraining prior : trainings) {
                if (prior.training().equals(training)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasPredecessor() {
        for (PlacedChoice other : assessed.choices()) {
            if (isBasis(other) && comesBefore(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBasis(PlacedChoice other) {
        return items.contains(other.item()) && !other.notCarriedOut();
    }

    private boolean comesBefore(PlacedChoice basis) {
        if (basis.isPriorTraining() || basis.year() < choice.year()) {
            return true;
        }
        LocalDate first = basis.choice().plannedStart();
        LocalDate second = choice.choice().plannedStart();
        return basis.year() == choice.year() && first != null && second != null && first.isBefore(second);
    }

    /** If it lacks a predecessor: JSON pointers of the facts that could still show one; empty: it has none. */
    List<String> needs() {
        List<String> needs = new ArrayList<>();
        if (assessed.plan().practice().priorTrainings() == null) {
            needs.add("/practice/priorTrainings");
        }
        boolean sameYear = false;
        for (PlacedChoice other : assessed.choices()) {
            sameYear |= isOfSameYear(other);
        }
        for (PlacedChoice other : assessed.choices()) {
            boolean decides = isOfSameYear(other) || sameYear && other == choice;
            if (decides && other.choice().plannedStart() == null) {
                needs.add(other.pointer() + "/plannedStart");
            }
        }
        return needs;
    }

    private boolean isOfSameYear(PlacedChoice other) {
        return isBasis(other) && other.year() == choice.year();
    }
}
