package nl.mtvp.rules.answers;

import java.util.List;
import nl.mtvp.rules.io.PlanEntry;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet that was read.
 *
 * @param entry the plan, accepted or refused; null: the row is empty, or a later row of the same practice counts
 * @param notes what was assumed or passed over
 */
public record FormRow(@Nullable PlanEntry entry, List<FormNote> notes) {

    /** Copies the list. */
    public FormRow {
        notes = List.copyOf(notes);
    }
}
