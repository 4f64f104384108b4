package nl.mtvp.rules.command.sheets;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import nl.mtvp.rules.command.sheets.UnreadableSheetException.Reason;
import org.jspecify.annotations.Nullable;

/** A .csv file. Its encoding and its separator are told by what it holds. */
final class CsvGrid implements Grid {

    private static final String SEPARATORS = ",;\t";

    private final Path file;
    private final CsvEncoding encoding;
    private final char separator;

    /**
     * Looks at a file, without keeping anything of it.
     *
     * @throws UnreadableSheetException if it is no text, or is cut off in a cell
     */
    CsvGrid(Path file) throws IOException {
        this.file = file;
        encoding = CsvEncoding.of(file);
        separator = separator();
    }

    /** The separator is the one that is outside quotation marks most often in the first line that has one. */
    private char separator() throws IOException {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean empty = true;
        boolean counted = false;
        boolean counting = true;
        try (Reader in = encoding.open(file)) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                boolean lineEnd = !quoted && (c == '\n' || c == '\r');
                counting &= !counted || !lineEnd;
                empty &= Character.isWhitespace(c) && c != '\t';
                quoted ^= c == '"';
                int known = SEPARATORS.indexOf(c);
                if (counting && !quoted && known >= 0) {
                    counts[known]++;
                    counted = true;
                }
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableSheetException(Reason.ENCODING);
        }
        if (empty) {
            throw new UnreadableSheetException(Reason.EMPTY);
        }
        if (quoted) {
            throw new UnreadableSheetException(Reason.OPEN_QUOTE);
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    @Override
    public @Nullable String name() {
        return null;
    }

    @Override
    public Rows rows() throws IOException {
        CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .ofCsvRecord(encoding.open(file))
                .iterator();
        return new Rows() {
            private int number;

            @Override
            public @Nullable SheetRow next() throws IOException {
                try {
                    return records.hasNext()
                            ? SheetRow.of(++number, records.next().getFields())
                            : null;
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                } catch (CsvParseException e) {
                    throw new IOException(e.getMessage(), e);
                }
            }

            @Override
            public void close() throws IOException {
                records.close();
            }
        };
    }
}
