package nl.mtvp.rules.regions.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.answers.DateOrder;
import nl.mtvp.rules.answers.FormRow;
import nl.mtvp.rules.answers.FormSettings;
import nl.mtvp.rules.answers.FormSheet;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/** A sheet of answers that a test fills in. */
final class Sheet {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private @Nullable LocalDate startDate;
    private @Nullable DateOrder dateOrder;

    private Sheet(List<String> header) {
        this.header = header;
    }

    static Sheet asking(String... questions) {
        return new Sheet(List.of(questions));
    }

    /** Returns a sheet with one row, and with the questions without which Rijnmond's form is not known. */
    static Sheet ofRijnmond(String question, String answer) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("Huisartspraktijk:", "Praktijk Els");
        answers.put("AGB-code:", "01234567");
        answers.put("Anders werken in de praktijk", "");
        answers.put("Het voeren van het andere gesprek", "");
        answers.put(question, answer);
        return new Sheet(List.copyOf(answers.keySet())).row(answers.values().toArray(String[]::new));
    }

    /** Adds a question with its answer in the last row. */
    Sheet and(String question, String answer) {
        List<String> longer = new ArrayList<>(header);
        longer.add(question);
        List<String> row = new ArrayList<>(rows.get(rows.size() - 1));
        row.add(answer);
        Sheet sheet = new Sheet(longer).row(row.toArray(String[]::new));
        sheet.startDate = startDate;
        sheet.dateOrder = dateOrder;
        return sheet;
    }

    Sheet row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    Sheet startingOn(LocalDate day) {
        startDate = day;
        return this;
    }

    Sheet dates(DateOrder order) {
        dateOrder = order;
        return this;
    }

    /** Begins to read, without a row. */
    FormSheet begin() {
        return VALIDATOR.forms().sheet("sheet", header, null, new FormSettings(startDate, dateOrder, agbCode -> null));
    }

    List<FormRow> read() {
        FormSheet sheet = begin();
        for (int i = 0; i < rows.size(); i++) {
            sheet.look(i + 2, rows.get(i));
        }
        List<FormRow> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(sheet.read("sheet#" + (i + 2), i + 2, rows.get(i)));
        }
        return read;
    }

    /** Returns the plan of the only row. */
    PracticePlan plan() {
        PlanEntry entry = read().get(0).entry();
        if (entry instanceof PlanEntry.Accepted accepted) {
            return accepted.plan();
        }
        throw new AssertionError("no plan: " + problems());
    }

    /** Returns the problems of the only row, in Dutch. */
    List<String> problems() {
        return problems(read().get(0));
    }

    static List<String> problems(FormRow row) {
        return row.entry() instanceof PlanEntry.Refused refused
                ? refused.problems().stream()
                        .map(problem -> problem.message(Language.DUTCH))
                        .toList()
                : List.of();
    }

    /** Returns the notes of a row, in Dutch. */
    static List<String> notes(FormRow row) {
        return row.notes().stream().map(note -> note.message(Language.DUTCH)).toList();
    }
}
