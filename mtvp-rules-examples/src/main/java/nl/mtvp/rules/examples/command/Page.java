package nl.mtvp.rules.examples.command;

/** A page of plain text, written from top to bottom: lines are wrapped, and made safe to show. */
final class Page {

    private static final int WIDTH = 100;
    private static final int MARK = 4;

    private final StringBuilder text = new StringBuilder();

    /** An empty line. */
    Page blank() {
        text.append('\n');
        return this;
    }

    /** A heading with a line under it. */
    Page heading(String heading, char underline) {
        String printable = Printable.of(heading);
        return paragraph("", heading).line(String.valueOf(underline).repeat(Math.min(WIDTH, columns(printable))));
    }

    /**
     * A paragraph that begins with a mark or a label, and goes on under what stands behind that.
     *
     * @param mark    mark, with the blanks before and behind it
     * @param content content
     */
    Page paragraph(String mark, String content) {
        String begin = Printable.of(mark);
        int indent = columns(begin);
        StringBuilder line = new StringBuilder(begin);
        int used = indent;
        for (String word : Printable.of(content).split(" ")) {
            if (used > indent && used + 1 + columns(word) > WIDTH) {
                line(line.toString());
                line.setLength(0);
                line.append(" ".repeat(indent));
                used = indent;
            }
            if (used > indent) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += columns(word);
        }
        return line(line.toString());
    }

    private Page line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** A number or a sign before a point, set so that the texts of all points begin in one column. */
    static String mark(String sign) {
        return " ".repeat(Math.max(0, MARK - sign.length())) + sign + " ";
    }

    /** A text with blanks behind it, for a column. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - columns(text)));
    }

    /** How wide a text is shown, near enough. */
    static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
