package nl.mtvp.rules.intake;

import nl.mtvp.rules.plan.PracticePlan;

/**
 * What was decided on a practice that can be listed.
 *
 * @param lot its number in the draw for this start date
 * @param plan its plan, as it was handed in, with this start date
 * @param size the room that it takes: 1, or its enrolled patients
 * @param room the room that was left when it was its turn
 * @param starts whether it starts on this date; otherwise it is carried over
 */
public record Turn(Lot lot, PracticePlan plan, int size, long room, boolean starts) {

    /** Returns its AGB code. */
    public String agbCode() {
        return lot.agbCode();
    }
}
