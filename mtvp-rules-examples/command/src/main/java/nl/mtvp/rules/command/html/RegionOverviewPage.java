package nl.mtvp.rules.command.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.mtvp.rules.command.words.RegionOverview;
import nl.mtvp.rules.command.words.RegionOverview.Row;
import nl.mtvp.rules.command.words.RegionOverview.Table;
import nl.mtvp.rules.command.words.Texts;

/** The page with the overviews of regions. A number that is compared with others has a bar. */
final class RegionOverviewPage {

    private static final int FULL = 100;

    private final Texts texts;
    private final HtmlFrame frame;

    RegionOverviewPage(Texts texts) {
        this.texts = texts;
        frame = new HtmlFrame(texts);
    }

    /** Returns the page. */
    String of(List<RegionOverview> overviews) {
        return frame.page(texts.get("region.page"), html -> {
            html.begin("div", "class", "region");
            for (RegionOverview overview : overviews) {
                html.begin("header")
                        .add("p", texts.get("html.plan"), "class", "kicker")
                        .add("h1", overview.title())
                        .add("p", overview.count())
                        .end();
                overview.tables().forEach(table -> table(html, table));
            }
            html.end();
        });
    }

    private void table(Html html, Table table) {
        html.begin("section").add("h2", table.heading());
        html.begin("table", "class", "figures").begin("thead").begin("tr");
        table.columns().forEach(column -> html.add("th", column, "scope", "col"));
        boolean bars = table.rows().stream().anyMatch(row -> row.number() != null);
        if (bars) {
            html.add("td", "");
        }
        html.end().end().begin("tbody");
        int most = table.rows().stream()
                .mapToInt(row -> Objects.requireNonNullElse(row.number(), 0))
                .max()
                .orElse(0);
        table.rows().forEach(row -> row(html, table, row, bars, most));
        html.end().end().end();
    }

    private void row(Html html, Table table, Row row, boolean bars, int most) {
        html.begin("tr").add("th", text(row.cells().get(0)), "scope", "row");
        for (int i = 1; i < row.cells().size(); i++) {
            html.begin("td", "data-label", table.columns().get(i));
            if (row.cells().get(i) instanceof List<?> lines) {
                lines.forEach(line -> html.add("div", text(line)));
            } else {
                html.text(text(row.cells().get(i)));
            }
            html.end();
        }
        if (bars) {
            html.begin("td", "class", "bar");
            bar(html, Objects.requireNonNullElse(row.number(), 0), most);
            html.end();
        }
        html.end();
    }

    private String text(Object cell) {
        if (cell instanceof LocalDate day) {
            return texts.language().inWords(day);
        }
        return cell instanceof Number number ? texts.number(number.longValue()) : cell.toString();
    }

    /** Adds a bar. The number is in the row as text, so the bar is hidden from those who have the page read aloud. */
    private static void bar(Html html, int number, int most) {
        int width = most == 0 ? 0 : Math.round((float) number * FULL / most);
        html.begin("svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        html.addEmpty("rect", "width", String.valueOf(width), "height", "8").end();
    }
}
