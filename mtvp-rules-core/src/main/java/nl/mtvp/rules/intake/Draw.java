package nl.mtvp.rules.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes practices in, group by group, while they fit into the room. For one start date and one thread. */
final class Draw {

    private static final Comparator<Turn> BY_LOT = Comparator.comparing(Turn::lot, Lot.ORDER);
    private static final Comparator<Turn> BY_CODE = Comparator.comparing(Turn::agbCode);

    private final boolean fillUp;
    private long room;
    private boolean ended;

    /**
     * Begins a draw.
     *
     * @param room what there is room for, in practices or patients
     * @param fillUp whether practices that still fit are taken after one that does not
     */
    Draw(long room, boolean fillUp) {
        this.room = room;
        this.fillUp = fillUp;
    }

    /**
     * Takes a group: as a whole if it fits, otherwise its practices in the order of their lots.
     *
     * @param carriedOver whether it was carried over
     * @param waiting its practices, none of which starts yet
     * @param automatic whether it is taken as a whole even if it does not fit
     */
    IntakeGroup take(boolean carriedOver, List<Turn> waiting, boolean automatic) {
        long size = waiting.stream().mapToLong(Turn::size).sum();
        boolean whole = automatic || waiting.isEmpty() || !ended && size <= room;
        List<Turn> turns = new ArrayList<>();
        waiting.stream().sorted(whole ? BY_CODE : BY_LOT).forEach(turn -> {
            boolean starts = whole || !ended && turn.size() <= room;
            turns.add(new Turn(turn.lot(), turn.plan(), turn.size(), room, starts));
            if (starts) {
                room = Math.max(0, room - turn.size());
            } else if (!fillUp) {
                ended = true;
            }
        });
        return new IntakeGroup(carriedOver, !whole, turns);
    }
}
