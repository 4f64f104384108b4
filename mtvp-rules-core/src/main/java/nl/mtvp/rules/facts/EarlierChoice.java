package nl.mtvp.rules.facts;

/** A choice of year 1, looked back on when year 2 is judged. */
public final class EarlierChoice extends QualifiedChoice {

    EarlierChoice(PlannedChoice choice) {
        super(choice);
    }
}
