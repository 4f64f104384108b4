package nl.mtvp.rules.facts;

import nl.mtvp.rules.plan.ChoiceMode;

/** A choice after qualifying: it is known which rules refused it, left it uncounted or credited its item. */
public abstract sealed class QualifiedChoice extends ChoiceFact implements Judged permits AssessedChoice, EarlierChoice {

    QualifiedChoice(PlannedChoice choice) {
        super(choice);
    }

    /** Whether a rule refused it or left it uncounted. */
    public boolean uncountedBy(String ruleId) {
        return assessment().qualification().isUncountedBy(ruleId, getIndex());
    }

    /** Whether no rule refused it. */
    public boolean isAdmitted() {
        return !assessment().qualification().isRefused(getIndex());
    }

    /** Whether the item's own conditions are judged: the choice is new and no rule refused it. */
    public boolean isConditionsDue() {
        return getMode() == ChoiceMode.NEW && isAdmitted();
    }

    /** Whether its item is credited in its year because of something else that the practice does. */
    public boolean isCredited() {
        return assessment().qualification().isCredited(getChoiceYear(), getItem());
    }
}
