package nl.mtvp.rules.explain;

import java.time.LocalDate;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * One change to the choices of a plan or to its intervision, as part of a proposal. It never states a fact about the
 * practice.
 */
public sealed interface Change
        permits AddedChoice,
                ContinuedChoice,
                MovedChoice,
                RescheduledChoice,
                TakenAsNew,
                TickedIntervision,
                WithdrawnChoice {

    /**
     * Returns the position of the choice that changes, in the plan as it was handed in, from 0; null: a choice or a
     * form of intervision is added.
     */
    @Nullable
    Integer index();

    /** Returns the code of its item, or of the form of intervision. */
    String item();

    /** Returns the item's Dutch title on the menu; null: it is not on the menu. */
    @Nullable
    String title();

    /**
     * Returns the MTVP year in which the practice carries it out after the change, 1 or 2; if it is withdrawn, the year
     * in which the practice would have done so.
     */
    int year();

    /**
     * Returns a day on which the practice can begin with it after the change; another day may also do. Null: the change
     * is not about the day.
     */
    default @Nullable LocalDate plannedStart() {
        return null;
    }

    /** Returns what the practice would do, in a sentence. */
    String inWords(Language language);
}
