package nl.mtvp.rules.command.sheets;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number its number in the spreadsheet, from 1
 * @param cells its cells as texts, up to the last that is not blank
 */
record SheetRow(int number, List<String> cells) {

    /** Makes a row; blank cells at its end are left out. */
    static SheetRow of(int number, List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return new SheetRow(number, List.copyOf(cells.subList(0, end)));
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    /** Returns a cell, from 0; empty if the row ends before it. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
