package nl.mtvp.rules.command.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.mtvp.rules.form.AnswerTarget.ChoiceProperty;
import nl.mtvp.rules.form.AnswerTarget.ProgrammeProperty;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.form.Statement;
import nl.mtvp.rules.form.Statement.Choosing;
import nl.mtvp.rules.form.Statement.Following;

/**
 * An option that makes a choice, or puts forward a programme, on which other questions depend.
 *
 * @param question the question of the option
 * @param option the option
 */
record Chooser(Question question, Option option) {

    /** Returns the options on which a question depends; empty: it depends on none. */
    static List<Chooser> of(Question dependent, Form form) {
        Predicate<Statement> chooses;
        if (dependent.target() instanceof ChoiceProperty place) {
            chooses = statement ->
                    statement instanceof Choosing choosing && choosing.item().equals(place.item());
        } else if (dependent.target() instanceof ProgrammeProperty place) {
            chooses = statement ->
                    statement instanceof Following following && following.code().equals(place.programme());
        } else {
            return List.of();
        }
        List<Chooser> choosers = new ArrayList<>();
        for (Question question : form.questions()) {
            for (Option option : question.options()) {
                if (question != dependent && option.statements().stream().anyMatch(chooses)) {
                    choosers.add(new Chooser(question, option));
                }
            }
        }
        return choosers;
    }
}
