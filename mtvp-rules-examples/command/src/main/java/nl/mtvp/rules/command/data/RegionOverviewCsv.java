package nl.mtvp.rules.command.data;

import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.command.words.Printable;
import nl.mtvp.rules.command.words.RegionOverview;

/** Writes overviews of regions as a .csv file: table by table, with an empty row between. */
public final class RegionOverviewCsv {

    private RegionOverviewCsv() {}

    /** Returns the file. */
    public static String of(List<RegionOverview> overviews) {
        StringBuilder csv = new StringBuilder(CsvRow.BYTE_ORDER_MARK);
        for (RegionOverview overview : overviews) {
            csv.append(CsvRow.of(List.of(overview.title()))).append(CsvRow.of(List.of(overview.count())));
            overview.tables().forEach(table -> {
                csv.append(CsvRow.of(List.of())).append(CsvRow.of(List.of(table.heading())));
                csv.append(CsvRow.of(List.copyOf(table.columns())));
                table.rows()
                        .forEach(row -> csv.append(CsvRow.of(row.cells().stream()
                                .map(RegionOverviewCsv::text)
                                .toList())));
            });
        }
        return csv.toString();
    }

    private static String text(Object cell) {
        return Printable.of(
                cell instanceof List<?> texts
                        ? texts.stream().map(Object::toString).collect(Collectors.joining("; "))
                        : cell.toString());
    }
}
