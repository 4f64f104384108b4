package nl.mtvp.rules.plan;

/** Result of the draw (loting) for a plan's start date (catalogue R-LOT, W-LOT). */
public enum LotteryResult {
    /** The practice may start. */
    DRAWN,
    /** The practice may not start on this date. */
    NOT_DRAWN
}
