package nl.mtvp.rules.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes Markdown, with anchors in HTML. */
final class MarkdownMarkup implements Markup {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_<>|&~\\[\\]]|^[#+-]|(?<=^\\d{1,9})[.)](?=\\s|$)");

    private final StringBuilder out = new StringBuilder();

    @Override
    public String text(String plain) {
        return SPECIAL.matcher(plain).replaceAll(special -> "\\\\\\" + special.group());
    }

    @Override
    public String dutch(String plain) {
        return text(plain);
    }

    @Override
    public String code(String plain) {
        return plain.indexOf('`') < 0 && plain.indexOf('|') < 0 ? "`" + plain + "`" : text(plain);
    }

    @Override
    public String strong(String inline) {
        return "**" + inline + "**";
    }

    @Override
    public String link(String anchor, String inline) {
        return "[" + inline + "](#" + anchor + ")";
    }

    @Override
    public void begin(String title) {
        heading(1, "", text(title));
    }

    @Override
    public void heading(int level, String anchor, String inline) {
        block((anchor.isEmpty() ? "" : "<a id=\"" + anchor + "\"></a>\n\n") + "#".repeat(level) + " " + inline);
    }

    @Override
    public void open(String kind) {
        // Markdown has no sections, only headings.
    }

    @Override
    public void close() {
        // As for open.
    }

    @Override
    public void paragraph(String inline) {
        block(inline);
    }

    @Override
    public void list(List<String> inlines) {
        block(String.join("\n", inlines.stream().map(item -> "- " + item).toList()));
    }

    @Override
    public void facts(List<Row> rows) {
        list(rows.stream()
                .map(row -> strong(row.cells().get(0) + ":") + " " + row.cells().get(1))
                .toList());
    }

    @Override
    public void table(String kind, List<String> headers, List<Row> rows) {
        StringBuilder table = new StringBuilder(
                        row(headers.stream().map(this::text).toList()))
                .append('\n')
                .append(row(Collections.nCopies(headers.size(), "---")));
        for (Row row : rows) {
            String anchor = row.anchor().isEmpty() ? "" : "<a id=\"" + row.anchor() + "\"></a>";
            table.append('\n').append(row(row.cells()).replaceFirst("\\| ", "| " + anchor));
        }
        block(table.toString());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    @Override
    public void plan(List<String> lines, Set<String> apart) {
        block("```json\n" + String.join("\n", lines) + "\n```");
    }

    private void block(String text) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(text).append('\n');
    }

    @Override
    public String end() {
        return out.toString();
    }
}
