package nl.mtvp.rules.command.terminal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of files that can hold plans, told apart by their extensions. */
enum FileKind {
    /** A plan, or a list of plans. */
    DOCUMENT(".json"),
    /** A plan a line. */
    LINES(".ndjson", ".jsonl"),
    /** Filled-in forms. */
    SHEETS(".csv", ".xlsx"),
    /** Spreadsheets that are refused by name, so that a directory does not lose the answers in them. */
    OTHER_SHEETS(".xls", ".xlsm", ".xlsb", ".ods", ".numbers"),
    /** Packed files, which are refused by name as well. */
    PACKED(".json.gz", ".ndjson.gz", ".jsonl.gz", ".csv.gz", ".json.zip", ".ndjson.zip", ".jsonl.zip", ".csv.zip");

    private final String[] extensions;

    FileKind(String... extensions) {
        this.extensions = extensions;
    }

    /** Returns the kind of a file; null: plans do not have its extension. */
    static @Nullable FileKind of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> Stream.of(kind.extensions).anyMatch(name::endsWith))
                .findFirst()
                .orElse(null);
    }
}
