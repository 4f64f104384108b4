package nl.mtvp.rules.command.html;

import java.util.regex.Pattern;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.intake.Protocol;

/** The page with the protocol of an intake. */
final class ProtocolPage {

    private static final Pattern LOT = Pattern.compile("[0-9a-f]{64}");

    private final HtmlFrame frame;

    ProtocolPage(Texts texts) {
        frame = new HtmlFrame(texts);
    }

    /** Returns the page. */
    String of(Protocol protocol) {
        return frame.page(protocol.title(), html -> {
            html.begin("header").add("h1", protocol.title()).end();
            protocol.parts().forEach(part -> write(html, part));
        });
    }

    private static void write(Html html, Protocol.Part part) {
        html.begin("section", "class", "protocol").add("h2", part.title());
        part.paragraphs().forEach(paragraph -> html.add("p", paragraph));
        if (!part.table().rows().isEmpty()) {
            write(html, part.table());
        }
        if (!part.commands().isEmpty()) {
            html.begin("pre");
            part.commands().forEach(command -> html.add("code", command));
            html.end();
        }
        html.end();
    }

    private static void write(Html html, Protocol.Table table) {
        html.begin("table").begin("thead").begin("tr");
        table.columns().forEach(column -> html.add("th", column, "scope", "col"));
        html.end().end().begin("tbody");
        table.rows().forEach(row -> {
            html.begin("tr");
            row.forEach(cell -> {
                if (LOT.matcher(cell).matches()) {
                    html.add("td", cell, "class", "lot");
                } else {
                    html.add("td", cell);
                }
            });
            html.end();
        });
        html.end().end();
    }
}
