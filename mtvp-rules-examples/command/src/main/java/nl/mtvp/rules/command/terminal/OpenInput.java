package nl.mtvp.rules.command.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import nl.mtvp.rules.command.sheets.SheetNote;
import nl.mtvp.rules.command.sheets.SheetPlans;
import nl.mtvp.rules.io.UnreadPlan;
import org.jspecify.annotations.Nullable;

/** An input that is being read. */
final class OpenInput implements Closeable {

    private final Iterator<UnreadPlan> plans;
    private final Closeable file;
    private final @Nullable SheetPlans sheets;

    private OpenInput(Iterator<UnreadPlan> plans, Closeable file, @Nullable SheetPlans sheets) {
        this.plans = plans;
        this.file = file;
        this.sheets = sheets;
    }

    /** Reads plans in JSON. */
    static OpenInput json(Iterator<UnreadPlan> plans, Closeable file) {
        return new OpenInput(plans, file, null);
    }

    /** Reads sheets of answers. */
    static OpenInput sheets(SheetPlans sheets) {
        return new OpenInput(sheets, sheets, sheets);
    }

    /** Returns the plans. */
    Iterator<UnreadPlan> plans() {
        return plans;
    }

    /** Takes the notes on a plan that was read, and on what was passed over before it. */
    List<SheetNote> notesOn(String origin) {
        return sheets == null ? List.of() : sheets.notesOn(origin);
    }

    /** Takes the notes on what was passed over after the last plan. */
    List<SheetNote> notesAtEnd() {
        return sheets == null ? List.of() : sheets.notesAtEnd();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
