package nl.mtvp.rules.assessment;

/** A choice of the plan, as qualifying rules match it. */
public final class PlannedChoice extends ChoiceFact {

    PlannedChoice(ChoiceContext context) {
        super(context);
    }
}
