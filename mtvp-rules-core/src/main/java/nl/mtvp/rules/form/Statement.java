package nl.mtvp.rules.form;

import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import org.jspecify.annotations.Nullable;

/** What the plan says if an option is ticked. */
public sealed interface Statement {

    /**
     * The value of the property to which the question's answer goes, or one of its values.
     *
     * @param value a string, or the name of a constant
     */
    record Value(String value) implements Statement {}

    /**
     * A choice. Two options that choose one item in one year make one choice.
     *
     * @param item code of the item
     * @param year MTVP year, 1 or 2
     * @param mode how; null: as new, unless another option says otherwise
     * @param basis on what basis; null: as new, unless another option says otherwise
     * @param facts facts of the choice
     */
    record Choosing(
            String item,
            int year,
            @Nullable ChoiceMode mode,
            @Nullable ChoiceBasis basis,
            Map<String, Object> facts) implements Statement {

        /** Copies the facts. */
        public Choosing {
            facts = Map.copyOf(facts);
        }
    }

    /**
     * Participation in another programme.
     *
     * @param code code of the programme
     * @param years MTVP years for which it is put forward
     */
    record Following(String code, Set<Integer> years) implements Statement {

        /** Copies the years. */
        public Following {
            years = Set.copyOf(years);
        }
    }

    /**
     * A training that was followed before MTVP.
     *
     * @param training code of the training
     */
    record Trained(String training) implements Statement {}

    /** Says a value of the question's own property. */
    static Statement value(String value) {
        return new Value(value);
    }

    /** Chooses an item in an MTVP year. */
    static Statement chooses(String item, int year) {
        return new Choosing(item, year, null, null, Map.of());
    }

    /** Develops an item further in an MTVP year. */
    static Statement develops(String item, int year) {
        return new Choosing(item, year, ChoiceMode.DEVELOP, null, Map.of());
    }

    /** Puts forward an earlier training for an item in an MTVP year. */
    static Statement putsForwardTraining(String item, int year) {
        return new Choosing(item, year, null, ChoiceBasis.PRIOR_TRAINING, Map.of());
    }

    /** Says that the practice takes part in another programme, in both years. */
    static Statement follows(String code) {
        return new Following(code, ProgrammeParticipation.BOTH_YEARS);
    }

    /** Says that the practice followed a training before MTVP. */
    static Statement trained(String training) {
        return new Trained(training);
    }
}
