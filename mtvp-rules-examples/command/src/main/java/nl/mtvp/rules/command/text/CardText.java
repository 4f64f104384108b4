package nl.mtvp.rules.command.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.command.words.GrowthCard;
import nl.mtvp.rules.command.words.Texts;

/** Draws the growth model of a plan as a table of plain text. */
final class CardText {

    private static final List<Integer> WIDTHS = List.of(24, 36, 36);
    private static final String INDENT = "    ";

    private final Texts texts;

    CardText(Texts texts) {
        this.texts = texts;
    }

    /** Writes the table. */
    void write(Page page, GrowthCard card) {
        List<List<String>> headings = new ArrayList<>(List.of(List.of(texts.get("card"))));
        card.years().forEach(year -> headings.add(List.of(year.name())));
        page.columns(headings, WIDTHS);
        page.columns(WIDTHS.stream().map(width -> List.of("-".repeat(width))).toList(), WIDTHS);
        for (int i = 0; i < card.rows().size(); i++) {
            GrowthCard.Row row = card.rows().get(i);
            List<List<String>> cells = new ArrayList<>(List.of(List.of(row.name())));
            row.cells().forEach(cell -> cells.add(lines(cell)));
            if (i > 0) {
                page.blank();
            }
            page.columns(cells, WIDTHS);
        }
        if (!card.legend().isEmpty()) {
            page.blank();
        }
        card.legend().forEach(sentence -> page.paragraph("", sentence));
    }

    private List<String> lines(GrowthCard.Cell cell) {
        List<String> lines = new ArrayList<>(List.of(cell.sign().plain() + " " + with(cell.status(), cell.by())));
        if (cell.asked() != null) {
            lines.add(INDENT + texts.get("card.asked", cell.asked()));
        }
        addItems(lines, "card.counting", cell.counting());
        addItems(lines, "card.uncounted", cell.uncounted());
        if (cell.needed() != null) {
            lines.add(INDENT + texts.get("card.needed", cell.needed()));
        }
        return lines;
    }

    private void addItems(List<String> lines, String label, List<GrowthCard.Item> items) {
        items.forEach(item -> lines.add(INDENT + texts.get(label, item(item))));
    }

    private static String item(GrowthCard.Item item) {
        return with(
                item.title() == null ? item.code() : item.code() + " " + item.title(),
                Stream.concat(item.remarks().stream(), item.by().stream()).toList());
    }

    private static String with(String words, List<String> remarks) {
        return remarks.isEmpty() ? words : words + " (" + String.join("; ", remarks) + ")";
    }
}
