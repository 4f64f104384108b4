package nl.mtvp.rules.command.sheets;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A sheet of a file, which can be read any number of times. */
interface Grid {

    /** Returns its name in the file; null: the file is the sheet. */
    @Nullable
    String name();

    /** Returns whether the spreadsheet does not show it. */
    default boolean isHidden() {
        return false;
    }

    /** Returns what it has besides its cells. */
    default SheetFacts facts() {
        return SheetFacts.NONE;
    }

    /** Begins to read. */
    Rows rows() throws IOException;
}
