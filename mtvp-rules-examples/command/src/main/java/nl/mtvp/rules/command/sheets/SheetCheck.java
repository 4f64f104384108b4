package nl.mtvp.rules.command.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.answers.FormNote;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;

/** Finds in a sheet what would make its cells be read otherwise than they look. */
final class SheetCheck {

    private static final int SHOWN = 10;
    private static final Expectation NOT_MERGED = new Expectation(
            "losse cellen, elke vraag en elk antwoord in een eigen cel; maak het samenvoegen ongedaan",
            "single cells, each question and each answer in a cell of its own; unmerge them");
    private static final Expectation CALCULATED = new Expectation(
            "een formule met haar uitkomst; open het bestand in Excel en sla het op",
            "a formula with its result; open the file in Excel and save it");

    private SheetCheck() {}

    /** Returns why no practice of a sheet can be read; empty: this does not hold for all. */
    static List<PlanProblem> problems(SheetFacts facts, Layout layout) {
        List<PlanProblem> problems = new ArrayList<>();
        facts.merged().stream()
                .filter(range -> layout.isColumn()
                        ? hidesAnswer(range, layout.place())
                        : range.isInRow(layout.place()) && hidesCell(range, layout.header()))
                .forEach(range -> problems.add(merged(range, range.firstRow())));
        int formula = layout.isColumn() ? facts.uncalculated().nextSetBit(0) : layout.place();
        if (formula >= 0 && facts.uncalculated().get(formula)) {
            problems.add(uncalculated(formula));
        }
        return problems;
    }

    /** Returns why a row with the answers of a practice cannot be read; empty: it can. */
    static List<PlanProblem> problems(SheetFacts facts, List<String> header, int row) {
        List<PlanProblem> problems = new ArrayList<>();
        facts.merged().stream()
                .filter(range -> range.isInRow(row) && hidesCell(range, header))
                .forEach(range -> problems.add(merged(range, row)));
        if (facts.uncalculated().get(row)) {
            problems.add(uncalculated(row));
        }
        return problems;
    }

    private static PlanProblem merged(CellRange range, int row) {
        return new PlanProblem(Kind.WRONG_VALUE, "", range.name(), NOT_MERGED, null).at(row, 0);
    }

    private static PlanProblem uncalculated(int row) {
        return new PlanProblem(Kind.WRONG_VALUE, "", "\"=…\"", CALCULATED, null).at(row, 0);
    }

    private static boolean hidesCell(CellRange range, List<String> header) {
        return range.firstColumn() < header.size();
    }

    /** A heading may run across questions and answers. But an answer must not belong to several questions. */
    private static boolean hidesAnswer(CellRange range, int questions) {
        return range.firstRow() < range.lastRow()
                && range.firstColumn() <= questions + 1
                && range.lastColumn() > questions;
    }

    /** Returns the note that rows are hidden; empty: none is. */
    static List<FormNote> notes(List<Integer> hiddenRows) {
        if (hiddenRows.isEmpty()) {
            return List.of();
        }
        String rows = hiddenRows.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "))
                + (hiddenRows.size() > SHOWN ? ", …" : "");
        return List.of(new FormNote(
                "er zijn rijen verborgen, misschien door een filter; ze tellen mee: " + rows,
                "rows are hidden, perhaps by a filter; they count as the others do: " + rows));
    }
}
