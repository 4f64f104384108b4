package nl.mtvp.rules.intake;

import java.util.List;

/**
 * Those carried over, or the new applicants, as far as they can be listed.
 *
 * @param carriedOver whether they were carried over
 * @param drawn whether lots were drawn; otherwise the whole group starts
 * @param turns its practices: in the order of the draw, or in the order of their AGB codes if none was needed
 */
public record IntakeGroup(boolean carriedOver, boolean drawn, List<Turn> turns) {

    /** Copies the list. */
    public IntakeGroup {
        turns = List.copyOf(turns);
    }

    /** Returns the room that the whole group takes. */
    public long size() {
        return turns.stream().mapToLong(Turn::size).sum();
    }
}
