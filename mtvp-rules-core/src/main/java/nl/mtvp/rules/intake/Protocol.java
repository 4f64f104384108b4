package nl.mtvp.rules.intake;

import java.util.List;

/**
 * What a notary or a doubting GP needs to redo an intake with public tools: in words, to be shown as text or on a page.
 *
 * @param title its title
 * @param parts its parts, from top to bottom
 */
public record Protocol(String title, List<Part> parts) {

    /** Copies the list. */
    public Protocol {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a protocol.
     *
     * @param title its heading
     * @param paragraphs its paragraphs
     * @param table the table under them; {@link Table#NONE}: there is none
     * @param commands the lines of a shell script that redoes what is in the table; empty: there is nothing to redo
     */
    public record Part(String title, List<String> paragraphs, Table table, List<String> commands) {

        /** Copies the lists. */
        public Part {
            paragraphs = List.copyOf(paragraphs);
            commands = List.copyOf(commands);
        }
    }

    /**
     * A table of a protocol.
     *
     * @param columns the headings of its columns
     * @param rows its rows, each with a text for every column
     */
    public record Table(List<String> columns, List<List<String>> rows) {

        /** No table. */
        public static final Table NONE = new Table(List.of(), List.of());

        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
