package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.explain.AddedChoice;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.MovedChoice;
import nl.mtvp.rules.explain.RescheduledChoice;
import nl.mtvp.rules.explain.WithdrawnChoice;

/**
 * Changes that solve violations, or some of them.
 *
 * @param changes the changes
 * @param open how many open points they bring
 */
record Solution(List<Change> changes, int open) {

    /** No changes. */
    static final Solution NONE = new Solution(List.of(), 0);

    /** The order of proposals: see {@link nl.mtvp.rules.explain.Proposals#proposals}. */
    static final Comparator<Solution> RANK = Comparator.comparingInt(Solution::open)
            .thenComparingInt(Solution::size)
            .thenComparingInt(Solution::departure);

    int size() {
        return changes.size();
    }

    /** Returns these changes and others, as if their open points were independent. */
    Solution and(Solution other) {
        List<Change> both = new ArrayList<>(changes);
        Set<String> keys = keys();
        for (Change change : other.changes) {
            if (keys.add(key(change))) {
                both.add(change);
            }
        }
        return new Solution(List.copyOf(both), open + other.open);
    }

    /** Returns a key of each change: two solutions with the same keys have the same changes, in any order. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        for (Change change : changes) {
            keys.add(key(change));
        }
        return keys;
    }

    /** Returns a key of a change among all changes of one plan. */
    private static String key(Change change) {
        return change.getClass().getName() + " " + change.index() + " " + change.item() + " " + change.year() + " "
                + change.plannedStart();
    }

    /** Returns how far the changes depart from what the practice chose. */
    int departure() {
        return changes.stream()
                .mapToInt(change -> change instanceof RescheduledChoice
                        ? 0
                        : change instanceof MovedChoice
                                ? 2
                                : change instanceof AddedChoice ? 3 : change instanceof WithdrawnChoice ? 10 : 1)
                .sum();
    }
}
