package nl.mtvp.rules.intake;

import java.util.List;
import nl.mtvp.rules.region.IntakeRules.Capacity;

/**
 * The practices that are admitted to an item with a limited number of places.
 *
 * @param capacity the item and its places
 * @param lots the practices that start and want it: in the order of the draw, or in the order of their AGB codes if
 *     there is a place for each
 */
public record Admissions(Capacity capacity, List<Lot> lots) {

    /** Copies the list. */
    public Admissions {
        lots = List.copyOf(lots);
    }

    /** Returns whether more practices want the item than it has places. */
    public boolean drawn() {
        return lots.size() > capacity.practices();
    }

    /** Returns the AGB codes of those admitted, ascending. */
    public List<String> admitted() {
        return lots.stream()
                .limit(capacity.practices())
                .map(Lot::agbCode)
                .sorted()
                .toList();
    }
}
