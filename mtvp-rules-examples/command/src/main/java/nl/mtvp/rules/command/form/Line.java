package nl.mtvp.rules.command.form;

import java.util.List;
import nl.mtvp.rules.form.AnswerKind;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form in a workbook.
 *
 * @param kind what it is
 * @param text its text
 * @param question the question; null: it is a heading
 * @param option the option whose box it is; null: it is none
 * @param office whether the regional organisation fills it in
 * @param choosers what must be chosen for the question to count; empty: it always counts
 * @param indented whether it is below what must be chosen
 * @param heading whether it is the heading of a part
 */
record Line(
        Kind kind,
        String text,
        @Nullable Question question,
        @Nullable Option option,
        boolean office,
        List<Chooser> choosers,
        boolean indented,
        boolean heading) {

    /** What a row is. */
    enum Kind {
        /** A heading alone. */
        HEADING,
        /** A question with a cell for its answer. */
        QUESTION,
        /** A question whose options are the boxes below it. */
        BOXES,
        /** An option that can be ticked. */
        BOX
    }

    static Line heading(String text, boolean office) {
        return new Line(Kind.HEADING, text, null, null, office, List.of(), false, true);
    }

    static Line question(Kind kind, Question question, List<Chooser> choosers, boolean indented, boolean heading) {
        return new Line(kind, question.label(), question, null, question.isForOffice(), choosers, indented, heading);
    }

    static Line box(Line question, Option option) {
        return new Line(
                Kind.BOX,
                option.label(),
                question.question,
                option,
                question.office,
                question.choosers,
                question.indented,
                false);
    }

    boolean hasAnswer() {
        return kind == Kind.QUESTION || kind == Kind.BOX;
    }

    /** Returns what the answer is; a box for an option that can be ticked. */
    AnswerKind answerKind() {
        if (question == null) {
            throw new IllegalStateException("the heading \"" + text + "\" has no answer");
        }
        return kind == Kind.BOX ? AnswerKind.BOX : question.kind();
    }
}
