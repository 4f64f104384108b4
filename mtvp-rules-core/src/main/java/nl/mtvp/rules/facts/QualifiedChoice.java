package nl.mtvp.rules.facts;

import java.util.List;
import nl.mtvp.rules.plan.ChoiceMode;

/** A choice after qualifying: it is known which rules refused it, left it uncounted or credited its item. */
public abstract sealed class QualifiedChoice extends ChoiceFact implements Judged permits AssessedChoice, EarlierChoice {

    private final Qualification qualification;

    QualifiedChoice(PlannedChoice choice, Qualification qualification) {
        super(choice);
        this.qualification = qualification;
    }

    /** Whether a rule refused it or left it uncounted. */
    public boolean uncountedBy(String ruleId) {
        return qualification.refusedBy().contains(ruleId) || qualification.leftUncountedBy().contains(ruleId);
    }

    /** Whether no rule refused it. */
    public boolean isAdmitted() {
        return qualification.refusedBy().isEmpty();
    }

    /** Whether the item's own conditions are judged: the choice is new and no rule refused it. */
    public boolean isConditionsDue() {
        return isAdmitted() && getMode() == ChoiceMode.NEW;
    }

    /** Whether its item is credited in its year because of something else that the practice does. */
    public boolean isCredited() {
        return qualification.credited();
    }

    /** What qualifying led to for one choice. */
    record Qualification(List<String> refusedBy, List<String> leftUncountedBy, boolean credited) {
    }
}
