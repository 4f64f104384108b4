package nl.mtvp.rules.command.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** An .xlsx file. */
final class Workbook implements Closeable {

    private final ReadableWorkbook workbook;
    private final Map<String, SheetFacts> facts;

    /**
     * Opens a file, once it was looked through.
     *
     * @throws UnreadableSheetException if it is no workbook that may be read
     */
    Workbook(Path file) throws IOException {
        facts = WorkbookCheck.of(file);
        workbook = attempt(() -> new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
    }

    /** A step of reading. */
    @FunctionalInterface
    private interface Step<T> {
        T take() throws IOException;
    }

    /** The library throws exceptions of many kinds when a file is damaged. */
    private static <T extends @Nullable Object> T attempt(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (RuntimeException e) {
            throw new UnreadableSheetException(e);
        }
    }

    /** Returns the sheets, in their order. */
    List<Grid> sheets() {
        List<Grid> sheets = new ArrayList<>();
        workbook.getSheets().forEach(sheet -> sheets.add(new WorkbookSheet(sheet)));
        return sheets;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** A sheet of the workbook. */
    private final class WorkbookSheet implements Grid {

        private final Sheet sheet;

        private WorkbookSheet(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public String name() {
            return sheet.getName();
        }

        @Override
        public boolean isHidden() {
            return sheet.getVisibility() != SheetVisibility.VISIBLE;
        }

        @Override
        public SheetFacts facts() {
            return facts.getOrDefault(sheet.getId(), SheetFacts.NONE);
        }

        @Override
        public Rows rows() throws IOException {
            Stream<Row> stream = attempt(sheet::openStream);
            Iterator<Row> rows = attempt(stream::iterator);
            return new Rows() {
                @Override
                public @Nullable SheetRow next() throws IOException {
                    return attempt(() -> rows.hasNext() ? row(rows.next()) : null);
                }

                @Override
                public void close() {
                    stream.close();
                }
            };
        }

        private SheetRow row(Row row) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(CellText.of(row.getCell(i), workbook.isDate1904()));
            }
            return SheetRow.of(row.getRowNum(), cells);
        }
    }
}
