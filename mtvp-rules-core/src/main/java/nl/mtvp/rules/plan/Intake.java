package nl.mtvp.rules.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the regional organisation recorded when the plan came in.
 *
 * @param extensionRequested whether the practice asked for more time or help (catalogue R-DL-EXT); null: not known to
 *     have asked
 * @param lottery result of the draw for the plan's start date, if there was one (R-LOT, W-LOT); null: none known
 * @param checkedComplete whether the regional organisation found the form complete (W-COMPLETE); null: not checked
 * @param wantedStart the start date that the practice asks for; null: unknown
 * @param draws results of draws, each for another start date; empty: none known
 */
public record Intake(
        @Nullable Boolean extensionRequested,
        @Nullable LotteryResult lottery,
        @Nullable Boolean checkedComplete,
        @Nullable LocalDate wantedStart,
        List<StartDraw> draws) {

    /** Nothing recorded. */
    public static final Intake NONE = new Intake(null, null, null);

    /** Copies the list. */
    public Intake {
        draws = List.copyOf(draws);
    }

    /** Records nothing about other start dates than that of the plan. */
    public Intake(
            @Nullable Boolean extensionRequested, @Nullable LotteryResult lottery, @Nullable Boolean checkedComplete) {
        this(extensionRequested, lottery, checkedComplete, null, List.of());
    }

    /** Returns the same, with another result of the draw for the plan's start date; null: none known. */
    public Intake withLottery(@Nullable LotteryResult result) {
        return new Intake(extensionRequested, result, checkedComplete, wantedStart, draws);
    }

    /** Returns what {@link #draws} tell of a start date; null: nothing, or the start date is unknown. */
    public @Nullable LotteryResult drawFor(@Nullable LocalDate startDate) {
        for (StartDraw draw : draws) {
            if (draw.startDate().equals(startDate)) {
                return draw.result();
            }
        }
        return null;
    }
}
