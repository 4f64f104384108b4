package nl.mtvp.rules.explain;

import nl.mtvp.rules.report.Language;
import org.jspecify.annotations.Nullable;

/** One change of the choices of a plan, as a proposal makes it. It never states a fact about the practice. */
public sealed interface Change
        permits AddedChoice, ContinuedChoice, MovedChoice, RescheduledChoice, TakenAsNew, WithdrawnChoice {

    /** Position of the choice that changes, in the plan as it was handed in, from 0; null: a choice is added. */
    @Nullable Integer index();

    /** Code of its item. */
    String item();

    /** The item's Dutch title on the menu; null: it is not on the menu. */
    @Nullable String title();

    /** MTVP year in which the practice carries it out after the change, 1 or 2; withdrawn: in which it would have. */
    int year();

    /** What the practice would do, in a sentence. */
    String inWords(Language language);
}
