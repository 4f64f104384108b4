package nl.mtvp.rules.plan;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The result of one draw (loting) that a practice took part in.
 *
 * @param startDate the start date that was drawn for
 * @param result its result
 */
public record StartDraw(LocalDate startDate, LotteryResult result) {

    /** Checks the values. */
    public StartDraw {
        Objects.requireNonNull(startDate, "startDate");
        Objects.requireNonNull(result, "result");
    }
}
