package nl.mtvp.rules.assessment;

/** A choice of the MTVP year that is judged. */
public final class AssessedChoice extends QualifiedChoice {

    private final boolean firstCountedAddition;
    private final boolean renewed;

    AssessedChoice(PlannedChoice choice, Tally tally, boolean firstCountedAddition, boolean renewed) {
        super(choice, tally);
        this.firstCountedAddition = firstCountedAddition;
        this.renewed = renewed;
    }

    /** Returns whether it is the first intervention outside the menu that counts in this year. */
    public boolean isFirstCountedAddition() {
        return firstCountedAddition;
    }

    /**
     * Returns whether the same item is also chosen in this year without an earlier training being put forward for it.
     */
    @Asks("basis")
    public boolean isRenewed() {
        return renewed;
    }
}
