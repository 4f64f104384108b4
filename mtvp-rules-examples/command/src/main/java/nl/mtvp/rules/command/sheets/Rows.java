package nl.mtvp.rules.command.sheets;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one after the other. */
interface Rows extends Closeable {

    /** Returns the next row; null: there is none. Rows that are empty may be left out. */
    @Nullable
    SheetRow next() throws IOException;
}
