package nl.mtvp.rules.command.text;

import java.util.ArrayList;
import java.util.List;
import nl.mtvp.rules.command.words.Printable;
import nl.mtvp.rules.intake.Protocol;

/** Renders the protocol of an intake as text. */
public final class ProtocolText {

    /** Sentences and names are wrapped at this width; a number of a draw is one long word, and is not. */
    private static final int WIDEST = 38;

    private ProtocolText() {}

    /** Returns the page on a protocol. */
    public static Page of(Protocol protocol) {
        Page page = new Page().heading(protocol.title(), '=');
        for (Protocol.Part part : protocol.parts()) {
            page.blank().heading(part.title(), '-');
            part.paragraphs().forEach(paragraph -> page.paragraph("", paragraph));
            write(page, part.table());
            if (!part.commands().isEmpty()) {
                page.blank();
                part.commands().forEach(page::verbatim);
            }
        }
        return page;
    }

    private static void write(Page page, Protocol.Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>(List.of(table.columns()));
        rows.addAll(table.rows());
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            widths.add(
                    rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
        }
        page.blank();
        rows.forEach(row -> page.columns(row.stream().map(List::of).toList(), widths));
    }

    private static int width(String cell) {
        int width = Page.columns(Printable.of(cell));
        return cell.contains(" ") ? Math.min(WIDEST, width) : width;
    }
}
