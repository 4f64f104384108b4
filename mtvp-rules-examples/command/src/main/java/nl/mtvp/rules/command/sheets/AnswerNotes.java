package nl.mtvp.rules.command.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.mtvp.rules.answers.FormNote;

/**
 * The notes on the rows of a file. They wait here for the outcome of their row, so that they come in the order of the
 * rows whichever thread reads them. Safe for use by several threads.
 */
final class AnswerNotes {

    private final Map<String, List<SheetNote>> waiting = new ConcurrentHashMap<>();
    /** Notes on what has no outcome: they go before the next that has one. Used by the thread that takes the rows. */
    private List<SheetNote> before = new ArrayList<>();

    /** Adds notes on what has no outcome of its own, such as a row that is passed over. */
    void addBefore(String origin, List<FormNote> notes) {
        notes.forEach(note -> before.add(new SheetNote(origin, note)));
    }

    /** Leaves the notes added so far to the outcome that comes next. */
    void leaveTo(String origin) {
        if (!before.isEmpty()) {
            add(origin, before);
            before = new ArrayList<>();
        }
    }

    /** Adds notes on a row that was read. */
    void read(String origin, List<FormNote> notes) {
        if (!notes.isEmpty()) {
            add(origin, notes.stream().map(note -> new SheetNote(origin, note)).toList());
        }
    }

    private void add(String origin, List<SheetNote> notes) {
        waiting.merge(origin, notes, (one, other) -> {
            List<SheetNote> both = new ArrayList<>(one);
            both.addAll(other);
            return both;
        });
    }

    /** Takes the notes of a row. */
    List<SheetNote> take(String origin) {
        List<SheetNote> notes = waiting.remove(origin);
        return notes == null ? List.of() : notes;
    }

    /** Takes the notes after the last outcome. */
    List<SheetNote> takeRest() {
        List<SheetNote> rest = before;
        before = new ArrayList<>();
        return rest;
    }
}
