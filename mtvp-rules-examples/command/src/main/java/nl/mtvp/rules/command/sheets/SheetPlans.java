package nl.mtvp.rules.command.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import nl.mtvp.rules.answers.FormNote;
import nl.mtvp.rules.answers.FormRow;
import nl.mtvp.rules.answers.FormSettings;
import nl.mtvp.rules.answers.FormSheet;
import nl.mtvp.rules.answers.Forms;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.UnreadPlan;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The plans of a file with sheets of answers, and the notes on them. For use by one thread; any thread can read the
 * plans. A sheet that is no form is a refused plan. What cannot be read throws {@link UncheckedIOException}.
 */
public final class SheetPlans implements Iterator<UnreadPlan>, Closeable {

    private static final PlanProblem NO_ANSWERS = new PlanProblem(Kind.NO_ANSWERS, "", "", Expectation.NONE, null);
    private static final FormNote NO_FORM = new FormNote(
            "dit blad heeft geen vragen van een formulier en is overgeslagen",
            "this sheet has no question of a form and was passed over");
    private static final FormNote HIDDEN_SHEET = new FormNote(
            "dit blad is verborgen en is overgeslagen; maak het zichtbaar als het mee moet tellen",
            "this sheet is hidden and was passed over; unhide it if it is to count");

    private final Forms forms;
    private final @Nullable String formId;
    private final FormSettings settings;
    private final String name;
    private final Queue<PlacedGrid> grids = new ArrayDeque<>();
    private final AnswerNotes notes = new AnswerNotes();
    private boolean several;
    private Closeable file = () -> {};
    private @Nullable AnswerSheet sheet;
    private @Nullable UnreadPlan next;

    SheetPlans(Forms forms, @Nullable String formId, FormSettings settings, String name) {
        this.forms = forms;
        this.formId = formId;
        this.settings = settings;
        this.name = name;
    }

    /** A sheet, and where it has its questions; null: it is empty. */
    private record PlacedGrid(Grid grid, @Nullable Layout layout) {

        private boolean isForm() {
            return layout != null && layout.known() > 0;
        }
    }

    /** Closes a file with the plans. */
    void closing(Closeable opened) {
        file = opened;
    }

    /** Adds the sheets of a file. Beside a sheet with questions, those without are passed over. */
    void add(List<? extends Grid> sheets) throws IOException {
        List<PlacedGrid> placed = new ArrayList<>();
        for (Grid grid : sheets) {
            placed.add(new PlacedGrid(grid, Layout.of(grid, forms)));
        }
        List<PlacedGrid> shown =
                placed.stream().filter(one -> !one.grid().isHidden()).toList();
        boolean anyForm = shown.stream().anyMatch(PlacedGrid::isForm);
        for (PlacedGrid one : placed) {
            if (one.grid().isHidden()) {
                if (one.isForm() && one.layout().known() > 1) {
                    notes.addBefore(origin(one.grid(), true), List.of(HIDDEN_SHEET));
                }
            } else if (one.isForm() || !anyForm) {
                grids.add(one);
            } else if (one.layout() != null) {
                notes.addBefore(origin(one.grid(), true), List.of(NO_FORM));
            }
        }
        several = grids.size() > 1;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && (sheet != null || !grids.isEmpty())) {
                advance();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next != null;
    }

    private void advance() throws IOException {
        if (sheet == null) {
            sheet = open(grids.remove());
        }
        next = sheet.next();
        if (next == null) {
            sheet.close();
            sheet = null;
        }
    }

    @Override
    public UnreadPlan next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        UnreadPlan plan = Objects.requireNonNull(next);
        next = null;
        return plan;
    }

    private AnswerSheet open(PlacedGrid placed) throws IOException {
        Layout layout = placed.layout();
        Grid grid = placed.grid();
        if (layout == null) {
            return refused(origin(grid, several), List.of(NO_ANSWERS));
        }
        List<PlanProblem> problems = SheetCheck.problems(grid.facts(), layout);
        if (!problems.isEmpty()) {
            return refused(origin(grid, several || layout.isColumn()), problems);
        }
        return layout.isColumn() ? practice(grid, layout.place()) : rows(grid, layout);
    }

    private String origin(Grid grid, boolean named) {
        return named && grid.name() != null ? name + "#" + grid.name() : name;
    }

    private AnswerSheet rows(Grid grid, Layout layout) throws IOException {
        String origin = origin(grid, several);
        int headerRow = layout.place();
        FormSheet form;
        try {
            form = forms.sheet(origin, layout.header(), formId, settings);
        } catch (PlanFormatException e) {
            return refused(origin, layout.placed(e.problems(), forms));
        }
        List<Integer> hidden = new ArrayList<>();
        Set<Integer> above = new HashSet<>();
        int otherHeader = Integer.MAX_VALUE;
        try (Rows rows = grid.rows()) {
            for (SheetRow row = rows.next(); row != null && otherHeader > row.number(); row = rows.next()) {
                if (row.number() < headerRow && (form.looksAnswered(row.cells()) || Layout.isAnswer(row, forms))) {
                    above.add(row.number());
                } else if (row.number() > headerRow
                        && Layout.isHeader(row, forms)
                        && !form.repeatsHeader(row.cells())) {
                    otherHeader = row.number();
                } else if (row.number() > headerRow && !row.isBlank()) {
                    form.look(row.number(), row.cells());
                    if (grid.facts().hiddenRows().contains(row.number())) {
                        hidden.add(row.number());
                    }
                }
            }
        }
        notes.addBefore(origin, form.notes());
        notes.addBefore(origin, SheetCheck.notes(hidden));
        if (!form.isFilled() && above.isEmpty() && otherHeader == Integer.MAX_VALUE) {
            return refused(origin, List.of(NO_ANSWERS.at(headerRow, 0)));
        }
        CellCheck check = new CellCheck(layout.header(), grid.facts(), forms);
        return new PracticeRows(origin, form, check, headerRow, above, otherHeader, grid.rows(), notes);
    }

    private AnswerSheet practice(Grid grid, int column) throws IOException {
        String origin = origin(grid, true);
        PracticeSheet practice = PracticeSheet.of(grid, column, forms);
        FormSheet form;
        try {
            form = forms.sheet(origin, practice.questions(), formId, settings);
        } catch (PlanFormatException e) {
            return refused(origin, practice.placed(e.problems()));
        }
        notes.addBefore(origin, form.notes());
        if (practice.secondPractice() != null) {
            return refused(origin, List.of(practice.secondPractice()));
        }
        if (!practice.strayAnswers().isEmpty()) {
            return refused(origin, practice.strayAnswers());
        }
        FormRow read = practice.read(origin, form);
        if (read == null) {
            return refused(origin, List.of(NO_ANSWERS));
        }
        notes.leaveTo(origin);
        notes.read(origin, read.notes());
        return new SinglePlan(read.entry());
    }

    private AnswerSheet refused(String origin, List<PlanProblem> problems) {
        notes.leaveTo(origin);
        return new SinglePlan(new PlanEntry.Refused(origin, problems));
    }

    /** Takes the notes on a plan that was read, and on what was passed over before it. */
    public List<SheetNote> notesOn(String origin) {
        return notes.take(origin);
    }

    /** Takes the notes on what was passed over after the last plan. */
    public List<SheetNote> notesAtEnd() {
        return notes.takeRest();
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
        file.close();
    }

    /** A sheet that gives one plan. */
    private static final class SinglePlan implements AnswerSheet {

        private @Nullable PlanEntry entry;

        private SinglePlan(@Nullable PlanEntry entry) {
            this.entry = entry;
        }

        @Override
        public @Nullable UnreadPlan next() {
            PlanEntry given = entry;
            entry = null;
            return given == null ? null : () -> given;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
