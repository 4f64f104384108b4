package nl.mtvp.rules.command.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mtvp.rules.command.words.Printable;

/** A page of plain text, written from top to bottom: lines are wrapped, and made safe to show. */
public final class Page {

    private static final int WIDTH = 100;
    private static final int MARK = 4;
    private static final int HANG = 2;

    private static final String GAP = "  ";

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** Makes an empty page. */
    public Page() {
        this(WIDTH);
    }

    private Page(int width) {
        this.width = width;
    }

    /** Adds an empty line. */
    public Page blank() {
        text.append('\n');
        return this;
    }

    /** Adds a heading with a line under it. */
    public Page heading(String heading, char underline) {
        String printable = Printable.of(heading);
        return paragraph("", heading).line(String.valueOf(underline).repeat(Math.min(width, columns(printable))));
    }

    /**
     * Adds a paragraph that begins with a mark or a label; its other lines are indented to the text after it.
     *
     * @param mark mark, with the blanks before and after it
     * @param content content
     */
    public Page paragraph(String mark, String content) {
        String begin = Printable.of(mark);
        return wrap(begin, columns(begin), content);
    }

    /**
     * Adds a label and its text in a column beside it; a label that is too wide has a line of its own.
     *
     * @param label label, with the blanks before it
     * @param column where the text begins; its other lines are indented further
     * @param content content
     */
    public Page entry(String label, int column, String content) {
        String begin = Printable.of(label);
        if (columns(begin) >= column) {
            line(begin);
            begin = "";
        }
        return wrap(padded(begin, column), column + HANG, content);
    }

    /** Adds lines; the first begins with a text and the others are indented so far. */
    private Page wrap(String begin, int indent, String content) {
        StringBuilder line = new StringBuilder(begin);
        int used = columns(begin);
        boolean empty = true;
        for (String word : Printable.of(content).split(" ")) {
            if (!empty && used + 1 + columns(word) > width) {
                line(line.toString());
                line.setLength(0);
                line.append(" ".repeat(indent));
                used = indent;
                empty = true;
            }
            if (!empty) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += columns(word);
            empty = false;
        }
        return line(line.toString());
    }

    /**
     * Adds paragraphs side by side.
     *
     * @param cells the lines of each column; those that do not fit are wrapped and indented
     * @param widths the width of each column
     */
    public Page columns(List<List<String>> cells, List<Integer> widths) {
        List<List<String>> columns = IntStream.range(0, cells.size())
                .mapToObj(i -> fitted(cells.get(i), widths.get(i)))
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                String cell = row < columns.get(i).size() ? columns.get(i).get(row) : "";
                line.append(padded(cell, widths.get(i))).append(GAP);
            }
            line(line.toString());
        }
        return this;
    }

    private static List<String> fitted(List<String> cell, int width) {
        Page column = new Page(width);
        for (String line : cell) {
            String content = line.stripLeading();
            String indent = line.substring(0, line.length() - content.length());
            column.wrap(indent, indent.isEmpty() ? 0 : indent.length() + HANG, content);
        }
        return column.text
                .toString()
                .lines()
                .flatMap(line -> chopped(line, width))
                .toList();
    }

    /** Splits a line into parts that all fit, even if a word is longer than the width. */
    private static Stream<String> chopped(String line, int width) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int left = columns(line); left > width; left -= width) {
            int end = line.offsetByCodePoints(begin, width);
            parts.add(line.substring(begin, end));
            begin = end;
        }
        parts.add(line.substring(begin));
        return parts.stream();
    }

    /** Adds a line that is indented and never wrapped, such as a command. */
    Page verbatim(String content) {
        return line(" ".repeat(MARK) + Printable.of(content));
    }

    private Page line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** Returns a number or a sign before a point, padded so that the texts of all points begin in one column. */
    static String mark(String sign) {
        return " ".repeat(Math.max(0, MARK - sign.length())) + sign + " ";
    }

    /** Returns a text padded with blanks, for a column. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - columns(text)));
    }

    /** Returns roughly how wide a text is shown. */
    public static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
