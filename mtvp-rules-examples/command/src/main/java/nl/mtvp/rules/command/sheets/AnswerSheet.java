package nl.mtvp.rules.command.sheets;

import java.io.Closeable;
import java.io.IOException;
import nl.mtvp.rules.io.UnreadPlan;
import org.jspecify.annotations.Nullable;

/** A sheet whose answers are being read. */
interface AnswerSheet extends Closeable {

    /** Returns the next plan; null: there is none. */
    @Nullable
    UnreadPlan next() throws IOException;
}
