package nl.mtvp.rules.command.html;

import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.command.words.GrowthCard;
import nl.mtvp.rules.command.words.GrowthCards;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Texts;

/** The growth model of the plan: the kernel elements by year, and what counts in each cell. */
final class GrowthModelSection implements PageSection {

    private final Texts texts;
    private final GrowthCards cards;

    GrowthModelSection(ReportWords words) {
        texts = words.texts();
        cards = new GrowthCards(words);
    }

    @Override
    public void write(Html html, ExplainedReport plan) {
        if (plan.explained() != null) {
            write(html, cards.of(plan.report(), plan.explained().growthModel()));
        }
    }

    private void write(Html html, GrowthCard card) {
        html.begin("section", "class", "growth").add("h2", texts.get("card"));
        html.begin("table")
                .add("caption", texts.get("html.card.caption"))
                .begin("thead")
                .begin("tr");
        html.add("th", texts.get("html.card.element"), "scope", "col");
        for (GrowthCard.Year year : card.years()) {
            html.begin("th", "scope", "col")
                    .text(year.name())
                    .add("span", " " + year.period(), "class", "period")
                    .end();
        }
        html.end().end().begin("tbody");
        card.rows().forEach(row -> write(html, row, card.years()));
        html.end().end();
        card.legend().forEach(sentence -> html.add("p", sentence));
        html.end();
    }

    private void write(Html html, GrowthCard.Row row, List<GrowthCard.Year> years) {
        html.begin("tr")
                .begin("th", "scope", "row")
                .add("span", row.code(), "class", "code")
                .text(" " + row.name())
                .end();
        for (int i = 0; i < years.size(); i++) {
            GrowthCard.Cell cell = row.cells().get(i);
            html.begin("td", "class", SignHtml.style(cell.sign()));
            html.add("p", years.get(i).name(), "class", "year");
            html.begin("p", "class", "status");
            SignHtml.write(html, cell.sign(), cell.status());
            rules(html, cell.by());
            html.end();
            write(html, cell);
            html.end();
        }
        html.end();
    }

    private void write(Html html, GrowthCard.Cell cell) {
        if (cell.asked() != null) {
            html.add("p", texts.get("card.asked", cell.asked()), "class", "asked");
        }
        if (cell.counting().isEmpty() && cell.uncounted().isEmpty() && cell.needed() == null) {
            return;
        }
        html.begin("ul", "class", "slots");
        cell.counting().forEach(item -> write(html, item, "filled", item.remarks()));
        cell.uncounted()
                .forEach(item -> write(
                        html,
                        item,
                        "struck",
                        Stream.concat(Stream.of(texts.get("html.card.uncounted")), item.remarks().stream())
                                .toList()));
        if (cell.needed() != null) {
            html.add("li", texts.get("card.needed", cell.needed()), "class", "needed");
        }
        html.end();
    }

    private static void write(Html html, GrowthCard.Item item, String style, List<String> remarks) {
        html.begin("li", "class", style).add("b", item.code());
        if (item.title() != null) {
            html.text(" ").add("span", item.title(), "lang", "nl");
        }
        if (!remarks.isEmpty()) {
            html.text(" ").begin("span", "class", "remark").text(String.join(", ", remarks));
            rules(html, item.by());
            html.end();
        }
        html.end();
    }

    private static void rules(Html html, List<String> ids) {
        ids.forEach(id -> html.text(" ").begin("code").text("(" + id + ")").end());
    }
}
