package nl.mtvp.rules.examples.rulebook;

import java.util.List;
import java.util.Set;

/** Writes a document, piece by piece. What is called inline is written by the methods of the first group. */
interface Markup {

    /** Plain text. */
    String text(String plain);

    /** Plain text in Dutch. */
    String dutch(String plain);

    /** A name from a plan or from a rule. */
    String code(String plain);

    /** Something that stands out. */
    String strong(String inline);

    /** A link to an anchor of this document. */
    String link(String anchor, String inline);

    /** Begins the document. */
    void begin(String title);

    /** A heading of level 1 to 5. */
    void heading(int level, String anchor, String inline);

    /** Begins a part that belongs together, such as a rule. */
    void open(String kind);

    /** Ends it. */
    void close();

    /** A paragraph. */
    void paragraph(String inline);

    /** A list. */
    void list(List<String> inlines);

    /** Facts in short: names and what is to be said of them. */
    void facts(List<Row> rows);

    /**
     * A table.
     *
     * @param kind    what it holds
     * @param headers plain texts
     * @param rows    each with an anchor, which may be empty, and as many inlines as there are headers
     */
    void table(String kind, List<String> headers, List<Row> rows);

    /**
     * The lines of a plan.
     *
     * @param lines the lines
     * @param apart those to stand out
     */
    void plan(List<String> lines, Set<String> apart);

    /** The whole document. */
    String end();

    /**
     * A row of a table.
     *
     * @param anchor its anchor; empty: none
     * @param cells  inlines
     */
    record Row(String anchor, List<String> cells) {

        static Row of(String... cells) {
            return new Row("", List.of(cells));
        }
    }
}
