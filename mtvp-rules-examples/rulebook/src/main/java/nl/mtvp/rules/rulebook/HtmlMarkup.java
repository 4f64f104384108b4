package nl.mtvp.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes one HTML page that needs nothing else, and that an XML parser can read. */
final class HtmlMarkup implements Markup {

    private final StringBuilder out = new StringBuilder();

    @Override
    public String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String dutch(String plain) {
        return "<span lang=\"nl\">" + text(plain) + "</span>";
    }

    @Override
    public String code(String plain) {
        return "<code>" + text(plain) + "</code>";
    }

    @Override
    public String strong(String inline) {
        return "<strong>" + inline + "</strong>";
    }

    @Override
    public String link(String anchor, String inline) {
        return "<a href=\"#" + text(anchor) + "\">" + inline + "</a>";
    }

    @Override
    public void begin(String title) {
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"utf-8\"/>");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        line("<title>" + text(title) + "</title>");
        line("<style>\n" + style() + "</style>");
        line("</head>");
        line("<body>");
        line("<main>");
        heading(1, "", text(title));
    }

    private static String style() {
        try (InputStream css = HtmlMarkup.class.getResourceAsStream("rule-book.css")) {
            return new String(Objects.requireNonNull(css, "rule-book.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void heading(int level, String anchor, String inline) {
        line("<h" + level + id(anchor) + ">" + inline + "</h" + level + ">");
    }

    private String id(String anchor) {
        return anchor.isEmpty() ? "" : " id=\"" + text(anchor) + "\"";
    }

    @Override
    public void open(String kind) {
        line("<div class=\"" + kind + "\">");
    }

    @Override
    public void close() {
        line("</div>");
    }

    @Override
    public void paragraph(String inline) {
        line("<p>" + inline + "</p>");
    }

    @Override
    public void list(List<String> inlines) {
        line("<ul>");
        inlines.forEach(item -> line("<li>" + item + "</li>"));
        line("</ul>");
    }

    @Override
    public void facts(List<Row> rows) {
        line("<dl>");
        rows.forEach(row -> line(
                "<div><dt>" + row.cells().get(0) + "</dt><dd>" + row.cells().get(1) + "</dd></div>"));
        line("</dl>");
    }

    @Override
    public void table(String kind, List<String> headers, List<Row> rows) {
        line("<table class=\"" + kind + "\">");
        line("<thead><tr>"
                + String.join(
                        "",
                        headers.stream()
                                .map(header -> "<th scope=\"col\">" + text(header) + "</th>")
                                .toList())
                + "</tr></thead>");
        line("<tbody>");
        for (Row row : rows) {
            StringBuilder cells = new StringBuilder("<th scope=\"row\">")
                    .append(row.cells().get(0))
                    .append("</th>");
            for (int i = 1; i < row.cells().size(); i++) {
                cells.append("<td data-label=\"")
                        .append(text(headers.get(i)))
                        .append("\">")
                        .append(row.cells().get(i))
                        .append("</td>");
            }
            line("<tr" + id(row.anchor()) + ">" + cells + "</tr>");
        }
        line("</tbody>");
        line("</table>");
    }

    @Override
    public void plan(List<String> lines, Set<String> apart) {
        line("<pre>"
                + String.join(
                        "\n",
                        lines.stream()
                                .map(line -> apart.contains(line) ? marked(line) : text(line))
                                .toList())
                + "</pre>");
    }

    private String marked(String line) {
        String content = line.stripLeading();
        return line.substring(0, line.length() - content.length()) + "<mark>" + text(content) + "</mark>";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    @Override
    public String end() {
        line("</main>");
        line("</body>");
        line("</html>");
        return out.toString();
    }
}
