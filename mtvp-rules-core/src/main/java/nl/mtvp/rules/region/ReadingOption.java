package nl.mtvp.rules.region;

/**
 * A way of reading a contested point of the text (catalogue §1.4). A region takes exactly one option of each point; a rule that depends on
 * the point is written once for each option.
 */
public enum ReadingOption {
    /** Two network interventions are counted within year 2 alone. */
    NETWORK_IN_YEAR_2("A-01"),
    /** Two network interventions are counted over year 1 and year 2 together. */
    NETWORK_WITHIN_TWO_YEARS("A-01"),
    /** Taking part in intervision is a condition. */
    INTERVISION_BINDS("A-04"),
    /** Taking part in intervision is a wish. */
    INTERVISION_IS_A_WISH("A-04"),
    /** An intervention outside the menu that is admitted counts for the minimum. */
    ADDITIONS_COUNT("A-20"),
    /** An intervention outside the menu comes on top of the minimum, or is not admitted at all. */
    ADDITIONS_DO_NOT_COUNT("A-20");

    private final String point;

    ReadingOption(String point) {
        this.point = point;
    }

    /** The point of the ambiguity register, such as {@code A-01}. */
    public String point() {
        return point;
    }
}
