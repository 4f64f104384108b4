package nl.mtvp.rules.plan;

/**
 * How large a plan can be. A plan that exceeds a limit is refused, whether it was read or built. Plans of practices
 * stay far below the limits: they bound the time and the memory that judging one plan takes.
 */
public final class PlanLimits {

    /** The most choices of a plan, for both years together. */
    public static final int CHOICES = 1_000;

    /** The most programmes of a plan. */
    public static final int PROGRAMMES = 100;

    /** The most earlier trainings of a practice; also the most draws that it took part in. */
    public static final int TRAININGS = 100;

    /** The most facts of a plan, or of a choice; also the most texts in one fact, and the most texts of the office. */
    public static final int FACTS = 100;

    /** The most characters of a code, such as that of an item, and of the name of a text of the office. */
    public static final int CODE = 250;

    /** The most characters of any other text, such as the name of the practice. */
    public static final int TEXT = 10_000;

    /** The most values in the document of one plan: its objects, lists, texts, numbers, true, false and null. */
    public static final int VALUES = 250_000;

    /** The last year of a date; the first is the year 0. */
    public static final int YEAR = 9_999;

    private PlanLimits() {}
}
