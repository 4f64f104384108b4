package nl.mtvp.rules.assessment;

/** A choice of an MTVP year before the one that is judged. */
public final class EarlierChoice extends QualifiedChoice {

    EarlierChoice(PlannedChoice choice, Tally tally) {
        super(choice, tally);
    }
}
