package nl.mtvp.rules.assessment;

/** A choice after qualifying: it is known which rules refused it, left it uncounted or credited its item. */
public abstract sealed class QualifiedChoice extends ChoiceFact implements Judged
        permits AssessedChoice, EarlierChoice {

    private final Tally tally;

    QualifiedChoice(PlannedChoice choice, Tally tally) {
        super(choice.context());
        this.tally = tally;
    }

    /** Returns whether a rule refused it or left it uncounted. */
    public boolean uncountedBy(String ruleId) {
        return tally.isUncountedBy(ruleId, getIndex());
    }

    /** Returns whether no rule refused it. */
    public boolean isAdmitted() {
        return !tally.isRefused(getIndex());
    }

    /**
     * Returns whether the item's own conditions are judged: they are those of a new choice, and no rule refused it
     * (catalogue M-7).
     */
    @Asks({"mode", "carriedOut"})
    public boolean isConditionsDue() {
        return isNewForPractice() && isAdmitted();
    }

    /** Returns whether its item is credited in its year because of something else that the practice does. */
    public boolean isCredited() {
        return tally.isCredited(getChoiceYear(), getItem());
    }
}
