package nl.mtvp.rules.command.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.mtvp.rules.answers.FormRow;
import nl.mtvp.rules.answers.FormSheet;
import nl.mtvp.rules.answers.Forms;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** The questions of a sheet that holds one practice, and the answers beside them. */
final class PracticeSheet {

    private static final Pattern AGB_CODE = Pattern.compile("\\d{7,8}");
    /** What is an answer and no explanation: yes or no, a number, a date. */
    private static final Pattern PLAIN_ANSWER = Pattern.compile(
            "(?i)ja|nee|yes|no|x|waar|onwaar|true|false|\\d+|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?: .*)?");

    private static final Pattern BETWEEN_OPTIONS = Pattern.compile("[,;\n]");

    private final Forms forms;
    private final int column;
    private final List<String> questions = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();

    private final List<PlanProblem> strayAnswers = new ArrayList<>();
    private @Nullable PlanProblem secondPractice;

    private PracticeSheet(Forms forms, int column) {
        this.forms = forms;
        this.column = column;
    }

    /**
     * Reads a sheet.
     *
     * @param column the column of the questions, from 0
     */
    static PracticeSheet of(Grid grid, int column, Forms forms) throws IOException {
        PracticeSheet sheet = new PracticeSheet(forms, column);
        try (Rows rows = grid.rows()) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                sheet.add(row);
            }
        }
        return sheet;
    }

    /** Adds a question with its answer. A heading is none: nothing is beside it, and it is unknown or comes again. */
    private void add(SheetRow row) {
        String question = row.cell(column);
        String answer = row.cell(column + 1);
        int stray = strayAnswer(row);
        if (stray >= 0) {
            strayAnswers.add(new PlanProblem(
                            Kind.STRAY_ANSWER, "", "\"" + row.cell(stray).strip() + "\"", Expectation.NONE, null)
                    .at(row.number(), stray + 1));
        }
        if (question.isBlank()) {
            return;
        }
        for (int i = column + 2; i < row.cells().size() && secondPractice == null; i++) {
            if (AGB_CODE.matcher(row.cell(i).strip()).matches()
                    && AGB_CODE.matcher(answer.strip()).matches()) {
                secondPractice = new PlanProblem(
                                Kind.SECOND_PRACTICE, "", row.cell(i).strip(), Expectation.NONE, null)
                        .at(row.number(), i + 1);
            }
        }
        int before = indexOf(question);
        boolean known = forms.isQuestion(question) || forms.isOption(question);
        if (answer.isBlank() && (before >= 0 || !known)) {
            return;
        }
        if (before >= 0 && answers.get(before).isBlank()) {
            questions.remove(before);
            answers.remove(before);
            rows.remove(before);
        }
        questions.add(question);
        answers.add(answer);
        rows.add(row.number());
    }

    /**
     * Returns the column of an answer or a question that would be lost, from 0; -1: there is none. Beside the answers a
     * form can have explanations, so a text there is an answer only if it consists of options, or if it is a plain
     * answer and nothing is in the column of the answers.
     */
    private int strayAnswer(SheetRow row) {
        boolean begun = questions.stream().anyMatch(forms::isQuestion);
        if (begun && row.cell(column).isBlank() && !row.cell(column + 1).isBlank()) {
            return column + 1;
        }
        for (int i = column + 2; begun && i < row.cells().size(); i++) {
            String cell = row.cell(i).strip();
            boolean isPlain =
                    PLAIN_ANSWER.matcher(cell).matches() && row.cell(column + 1).isBlank();
            if (isPlain || forms.isQuestion(cell) || consistsOfOptions(cell)) {
                return i;
            }
        }
        return -1;
    }

    private boolean consistsOfOptions(String cell) {
        return forms.isOption(cell)
                || BETWEEN_OPTIONS.splitAsStream(cell).map(String::strip).allMatch(forms::isOption);
    }

    private int indexOf(String question) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).strip().equalsIgnoreCase(question.strip())) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the answers that would be lost, each as a problem. */
    List<PlanProblem> strayAnswers() {
        return strayAnswers;
    }

    /** Returns the AGB code of another practice beside that of this one, as a problem; null: there is none. */
    @Nullable
    PlanProblem secondPractice() {
        return secondPractice;
    }

    List<String> questions() {
        return questions;
    }

    /** Reads the plan; null: no answer is filled in. */
    @Nullable
    FormRow read(String origin, FormSheet form) {
        form.look(1, answers);
        if (!form.isFilled()) {
            return null;
        }
        List<PlanProblem> broken = new CellCheck(questions, SheetFacts.NONE, forms).problems(new SheetRow(1, answers));
        FormRow read = broken.isEmpty()
                ? form.read(origin, 1, answers)
                : new FormRow(new PlanEntry.Refused(origin, broken), List.of());
        PlanEntry entry = Objects.requireNonNull(read.entry());
        return entry instanceof PlanEntry.Refused refused
                ? new FormRow(new PlanEntry.Refused(origin, placed(refused.problems())), read.notes())
                : read;
    }

    /** Returns problems at the places of their answers. */
    List<PlanProblem> placed(List<PlanProblem> problems) {
        return problems.stream()
                .map(problem -> problem.column() == 0
                        ? problem.at(0, 0)
                        : problem.at(rows.get(problem.column() - 1), column + 2))
                .toList();
    }
}
