package nl.mtvp.rules.command.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet has besides its cells.
 *
 * @param merged the cells that are merged
 * @param hiddenRows numbers of the rows that are not shown, such as those that a filter hides; only the first of many
 * @param uncalculated first cell with a formula whose result the file does not hold; null: there is none
 */
record SheetFacts(
        List<CellRange> merged,
        List<Integer> hiddenRows,
        @Nullable String uncalculated) {

    /** Nothing but cells. */
    static final SheetFacts NONE = new SheetFacts(List.of(), List.of(), null);
}
