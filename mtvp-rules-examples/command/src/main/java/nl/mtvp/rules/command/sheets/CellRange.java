package nl.mtvp.rules.command.sheets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells that are merged into one.
 *
 * @param name how the spreadsheet names them, such as {@code A1:C1}
 * @param firstColumn from 0
 * @param firstRow from 1
 * @param lastColumn from 0
 * @param lastRow from 1
 */
record CellRange(String name, int firstColumn, int firstRow, int lastColumn, int lastRow) {

    private static final Pattern NAME = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    /** Reads a range; null: it is none. */
    static @Nullable CellRange parse(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? new CellRange(
                        name,
                        column(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        column(parts.group(3)),
                        Integer.parseInt(parts.group(4)))
                : null;
    }

    /** Returns whether it has a cell in a row, from 1. */
    boolean isInRow(int row) {
        return firstRow <= row && row <= lastRow;
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = 26 * column + letter - 'A' + 1;
        }
        return column - 1;
    }
}
