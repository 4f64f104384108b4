package nl.mtvp.rules.rulebook;

import java.util.List;
import java.util.Set;

/** Writes a document, piece by piece. The methods of the first group write what the others call an inline. */
interface Markup {

    /** Returns plain text. */
    String text(String plain);

    /** Returns plain text in Dutch. */
    String dutch(String plain);

    /** Returns a name from a plan or from a rule. */
    String code(String plain);

    /** Returns an emphasised text. */
    String strong(String inline);

    /** Returns a link to an anchor of this document. */
    String link(String anchor, String inline);

    /** Begins the document. */
    void begin(String title);

    /** Writes a heading of level 1 to 5. */
    void heading(int level, String anchor, String inline);

    /** Begins a part, such as a rule. */
    void open(String kind);

    /** Ends the part. */
    void close();

    /** Writes a paragraph. */
    void paragraph(String inline);

    /** Writes a list. */
    void list(List<String> inlines);

    /** Writes names, each with its description. */
    void facts(List<Row> rows);

    /**
     * Writes a table.
     *
     * @param kind what it holds
     * @param headers plain texts
     * @param rows each with an anchor, which may be empty, and as many inlines as there are headers
     */
    void table(String kind, List<String> headers, List<Row> rows);

    /**
     * Writes the lines of a plan.
     *
     * @param lines the lines
     * @param apart those to emphasise
     */
    void plan(List<String> lines, Set<String> apart);

    /** Returns the whole document. */
    String end();

    /**
     * A row of a table.
     *
     * @param anchor its anchor; empty: none
     * @param cells inlines
     */
    record Row(String anchor, List<String> cells) {

        static Row of(String... cells) {
            return new Row("", List.of(cells));
        }
    }
}
