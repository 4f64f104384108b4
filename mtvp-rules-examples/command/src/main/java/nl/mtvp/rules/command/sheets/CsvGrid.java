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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mtvp.rules.command.sheets.UnreadableSheetException.Reason;
import org.jspecify.annotations.Nullable;

/** A .csv file. Its encoding and its separator are told by what it holds. */
final class CsvGrid implements Grid {

    private static final String SEPARATORS = ";,\t";

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

    /**
     * Returns the separator. A character scores how often it is in a line, times the number of lines in which it is
     * just as often. Quoted text does not count. In titles and answers, the number changes from line to line.
     */
    private char separator() throws IOException {
        List<Map<Integer, Integer>> alike = SEPARATORS
                .chars()
                .mapToObj(c -> new HashMap<Integer, Integer>())
                .collect(Collectors.toList());
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean empty = true;
        try (Reader in = encoding.open(file)) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                empty &= Character.isWhitespace(c) && c != '\t';
                quoted ^= c == '"';
                int known = SEPARATORS.indexOf(c);
                if (!quoted && known >= 0) {
                    counts[known]++;
                } else if (!quoted && (c == '\n' || c == '\r')) {
                    addLine(counts, alike);
                }
            }
            addLine(counts, alike);
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
        for (int i = 1; i < SEPARATORS.length(); i++) {
            most = score(alike.get(i)) > score(alike.get(most)) ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static void addLine(int[] counts, List<Map<Integer, Integer>> alike) {
        for (int i = 0; i < counts.length; i++) {
            alike.get(i).merge(counts[i], counts[i], Integer::sum);
            counts[i] = 0;
        }
    }

    private static int score(Map<Integer, Integer> alike) {
        return alike.values().stream().mapToInt(Integer::intValue).max().orElse(0);
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
                    throw new UnreadableSheetException(e);
                }
            }

            @Override
            public void close() throws IOException {
                records.close();
            }
        };
    }
}
