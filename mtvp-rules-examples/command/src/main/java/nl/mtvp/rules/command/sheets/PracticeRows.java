package nl.mtvp.rules.command.sheets;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.mtvp.rules.answers.FormRow;
import nl.mtvp.rules.answers.FormSheet;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.UnreadPlan;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** A sheet with a row for each practice, below the questions. */
final class PracticeRows implements AnswerSheet {

    private static final PlanProblem OTHER_HEADER = new PlanProblem(Kind.OTHER_HEADER, "", "", Expectation.NONE, null);

    private final String origin;
    private final FormSheet sheet;
    private final CellCheck check;
    private final int headerRow;
    private final int otherHeader;
    private final AnswerNotes notes;
    private final Rows rows;

    /**
     * Begins to read the rows.
     *
     * @param origin name of the sheet
     * @param sheet reads the rows; it has looked at all of them
     * @param otherHeader number of the row with which answers to other questions begin; these are refused in one
     */
    PracticeRows(
            String origin,
            FormSheet sheet,
            CellCheck check,
            int headerRow,
            int otherHeader,
            Rows rows,
            AnswerNotes notes) {
        this.origin = origin;
        this.sheet = sheet;
        this.check = check;
        this.headerRow = headerRow;
        this.otherHeader = otherHeader;
        this.rows = rows;
        this.notes = notes;
    }

    @Override
    public @Nullable UnreadPlan next() throws IOException {
        for (SheetRow row = rows.next(); row != null && row.number() <= otherHeader; row = rows.next()) {
            if (row.number() > headerRow && !row.isBlank()) {
                String rowOrigin = origin + "#" + row.number();
                if (row.number() == otherHeader) {
                    notes.leaveTo(rowOrigin);
                    PlanProblem problem = OTHER_HEADER.at(otherHeader, 0);
                    return () -> new PlanEntry.Refused(rowOrigin, List.of(problem));
                }
                FormRow passedOver = sheet.passedOver(row.number(), row.cells());
                if (passedOver == null) {
                    notes.leaveTo(rowOrigin);
                    return new UnreadRow(rowOrigin, row);
                }
                notes.addBefore(rowOrigin, passedOver.notes());
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** A row that is not read yet. */
    private final class UnreadRow implements UnreadPlan {

        private final String rowOrigin;
        private final SheetRow row;

        private UnreadRow(String rowOrigin, SheetRow row) {
            this.rowOrigin = rowOrigin;
            this.row = row;
        }

        @Override
        public PlanEntry read() {
            List<PlanProblem> broken = check.problems(row);
            if (!broken.isEmpty()) {
                return new PlanEntry.Refused(rowOrigin, broken);
            }
            FormRow read = sheet.read(rowOrigin, row.number(), row.cells());
            notes.read(rowOrigin, read.notes());
            return Objects.requireNonNull(read.entry());
        }

        @Override
        public int size() {
            return row.cells().stream().mapToInt(cell -> 2 * cell.length()).sum();
        }
    }
}
