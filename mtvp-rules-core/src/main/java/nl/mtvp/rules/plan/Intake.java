package nl.mtvp.rules.plan;

import org.jspecify.annotations.Nullable;

/**
 * What the regional organisation recorded when the plan came in.
 *
 * @param extensionRequested whether the practice asked for more time or help (catalogue R-DL-EXT); null: not known to
 *     have asked
 * @param lottery result of the draw for the plan's start date, if there was one (R-LOT, W-LOT); null: none known
 * @param checkedComplete whether the regional organisation found the form complete (W-COMPLETE); null: not checked
 */
public record Intake(
        @Nullable Boolean extensionRequested,
        @Nullable LotteryResult lottery,
        @Nullable Boolean checkedComplete) {

    /** Nothing recorded. */
    public static final Intake NONE = new Intake(null, null, null);

    /** Returns the same, with another result of the draw; null: none known. */
    public Intake withLottery(@Nullable LotteryResult result) {
        return new Intake(extensionRequested, result, checkedComplete);
    }
}
