package nl.mtvp.rules.command.sheets;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    private static final PlanProblem ABOVE_HEADER = new PlanProblem(Kind.ABOVE_HEADER, "", "", Expectation.NONE, null);
    private static final PlanProblem OTHER_HEADER = new PlanProblem(Kind.OTHER_HEADER, "", "", Expectation.NONE, null);

    private final String origin;
    private final FormSheet sheet;
    private final CellCheck check;
    private final int headerRow;
    private final Set<Integer> above;
    private final int otherHeader;
    private final AnswerNotes notes;
    private final Rows rows;

    /**
     * Begins to read the rows.
     *
     * @param origin name of the sheet
     * @param sheet reads the rows; it has looked at all of them
     * @param above numbers of the rows above the header that look like answers; each is refused
     * @param otherHeader number of the row with which answers to other questions begin; these are refused in one
     */
    PracticeRows(
            String origin,
            FormSheet sheet,
            CellCheck check,
            int headerRow,
            Set<Integer> above,
            int otherHeader,
            Rows rows,
            AnswerNotes notes) {
        this.origin = origin;
        this.sheet = sheet;
        this.check = check;
        this.headerRow = headerRow;
        this.above = above;
        this.otherHeader = otherHeader;
        this.rows = rows;
        this.notes = notes;
    }

    @Override
    public @Nullable UnreadPlan next() throws IOException {
        for (SheetRow row = rows.next(); row != null && row.number() <= otherHeader; row = rows.next()) {
            String rowOrigin = origin + "#" + row.number();
            if (row.number() == otherHeader || above.contains(row.number())) {
                notes.leaveTo(rowOrigin);
                PlanProblem problem = (row.number() == otherHeader ? OTHER_HEADER : ABOVE_HEADER).at(row.number(), 0);
                return () -> new PlanEntry.Refused(rowOrigin, List.of(problem));
            }
            if (row.number() > headerRow && !row.isBlank()) {
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
