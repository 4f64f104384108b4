package nl.mtvp.rules.explain;

import java.time.Duration;

/**
 * How long one explanation, or one search for proposals, may go on. It also stops if its thread is interrupted; the
 * thread then stays interrupted.
 *
 * @param plans how many changed plans one search judges, at least 1; a plan counts once more for each hundred choices,
 *     and a fifth of the number is kept for leaving out changes that proposals do not need. The outcome of a search
 *     that this stops is the same on every machine
 * @param time how long one explanation or one search may take, from zero to a day
 */
public record Budget(int plans, Duration time) {

    /** The budget of a validator that was given no other. Few plans of practices need a tenth of it. */
    public static final Budget DEFAULT = new Budget(2_500, Duration.ofSeconds(30));

    /**
     * Checks the budget.
     *
     * @throws IllegalArgumentException if the number of plans is below 1, or the time is negative or longer than a day
     */
    public Budget {
        if (plans < 1) {
            throw new IllegalArgumentException(
                    "a search judges " + plans + " changed plans.\nLet it judge at least 1.");
        }
        if (time.isNegative() || time.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("an explanation takes " + time + ".\nGive a time from zero to a day.");
        }
    }
}
