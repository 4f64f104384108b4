package nl.mtvp.rules.command.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.answers.Forms;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where a sheet has its questions: in a row, above the answers of the practices, or in a column, beside the answers of
 * one practice.
 *
 * @param isColumn whether they are in a column
 * @param place number of the row, from 1, or of the column, from 0
 * @param header the row; empty if they are in a column
 * @param known how many questions are known
 */
record Layout(boolean isColumn, int place, List<String> header, int known) {

    private static final int ROWS = 60;
    private static final int COLUMNS = 4;
    private static final int FEWEST_QUESTIONS = 2;
    private static final Expectation LOOKED_FOR = new Expectation(
            "; de vragen moeten in de eerste " + ROWS
                    + " ingevulde rijen staan, naast elkaar, of onder elkaar in kolom A, B, C of D",
            "; the questions have to be in the first " + ROWS
                    + " filled-in rows, side by side, or below each other in column A, B, C or D");

    /**
     * Looks where the questions are, in the first rows: the first row with several, or one with more of them if no
     * other row is between them, as below the headings of groups. If there is none, the first row is taken.
     *
     * @return null: the sheet is empty
     */
    static @Nullable Layout of(Grid grid, Forms forms) throws IOException {
        int[] inColumn = new int[COLUMNS];
        int inRow = 0;
        SheetRow header = null;
        int inHeader = 0;
        boolean begun = false;
        try (Rows rows = grid.rows()) {
            SheetRow row = rows.next();
            for (int read = 0; row != null && read < ROWS; row = rows.next()) {
                if (!row.isBlank()) {
                    int known = questionsIn(row, forms);
                    if (header == null || !begun && known >= FEWEST_QUESTIONS && known > inHeader) {
                        header = row;
                        inHeader = known;
                    }
                    begun |= inHeader >= FEWEST_QUESTIONS && known < FEWEST_QUESTIONS;
                    inRow = Math.max(inRow, known);
                    for (int i = 0; i < COLUMNS; i++) {
                        inColumn[i] += forms.isQuestion(row.cell(i)) ? 1 : 0;
                    }
                    read++;
                }
            }
        }
        int column = 0;
        for (int i = 1; i < COLUMNS; i++) {
            column = inColumn[i] > inColumn[column] ? i : column;
        }
        if (header == null || inColumn[column] > Math.max(1, inRow)) {
            return header == null ? null : new Layout(true, column, List.of(), inColumn[column]);
        }
        return new Layout(false, header.number(), header.cells(), inRow);
    }

    /**
     * Returns the problems of the header at its place. If it hardly is one, the first says where a form is looked for.
     */
    List<PlanProblem> placed(List<PlanProblem> problems, Forms forms) {
        List<PlanProblem> placed = new ArrayList<>();
        if (known < FEWEST_QUESTIONS) {
            String found = header.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(", "));
            String ids = forms.all().stream().map(Form::id).collect(Collectors.joining(", "));
            placed.add(new PlanProblem(
                    Kind.UNKNOWN_FORM,
                    "",
                    Excerpt.quoted(found),
                    new Expectation(ids + LOOKED_FOR.dutch(), ids + LOOKED_FOR.english()),
                    null));
        }
        problems.stream().filter(problem -> problem.kind() != Kind.UNKNOWN_FORM).forEach(placed::add);
        return placed.stream()
                .map(problem -> problem.at(place, problem.column()))
                .toList();
    }

    /** Returns whether a row has a question with an answer beside it, as in the sheet of one practice. */
    static boolean isAnswer(SheetRow row, Forms forms) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 2 && forms.isQuestion(filled.get(0)) && !forms.isQuestion(filled.get(1));
    }

    /** Returns whether a row asks several questions, as a header does. */
    static boolean isHeader(SheetRow row, Forms forms) {
        return questionsIn(row, forms) >= FEWEST_QUESTIONS;
    }

    private static int questionsIn(SheetRow row, Forms forms) {
        return (int) row.cells().stream().filter(forms::isQuestion).distinct().count();
    }
}
