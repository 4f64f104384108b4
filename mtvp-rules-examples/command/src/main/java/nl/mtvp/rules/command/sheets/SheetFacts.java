package nl.mtvp.rules.command.sheets;

import java.util.BitSet;
import java.util.List;

/**
 * What a sheet has besides its cells.
 *
 * @param merged the cells that are merged
 * @param hiddenRows numbers of the rows that are not shown, such as those that a filter hides; only the first of many
 * @param uncalculated numbers of the rows with a formula whose result the file does not hold
 */
record SheetFacts(List<CellRange> merged, List<Integer> hiddenRows, BitSet uncalculated) {

    /** Nothing but cells. */
    static final SheetFacts NONE = new SheetFacts(List.of(), List.of(), new BitSet());
}
