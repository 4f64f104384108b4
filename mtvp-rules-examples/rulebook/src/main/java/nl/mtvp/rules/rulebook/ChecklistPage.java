package nl.mtvp.rules.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.ChecklistLine;
import nl.mtvp.rules.rulebook.Markup.Row;

/** The part of the book on what the rules of a region ask for, and what they leave to the practice. */
final class ChecklistPage {

    private final Markup markup;
    private final Anchors anchors;

    ChecklistPage(Markup markup, Anchors anchors) {
        this.markup = markup;
        this.anchors = anchors;
    }

    static String anchor(Region region) {
        return "checklist-" + region.id() + "-" + region.version();
    }

    void write(Region region, List<ChecklistLine> lines) {
        markup.heading(
                2,
                anchor(region),
                markup.text("Checklist of ")
                        + markup.dutch(region.name())
                        + markup.text(anchors.label(region.id(), region.version())));
        markup.paragraph(markup.text(
                "What a plan or the document can say, with the rules that ask for it, or the reason why none does."));
        markup.table(
                "checklist",
                List.of("About", "What", "Rules that ask for it", "Why none does"),
                lines.stream().map(line -> row(region, line)).toList());
    }

    private Row row(Region region, ChecklistLine line) {
        String reason = line.reason();
        return Row.of(
                markup.text(Words.of(line.kind())),
                markup.code(line.name()),
                line.rules().isEmpty()
                        ? markup.text("none")
                        : line.rules().stream()
                                .map(id -> anchors.link(markup, id, region.id(), region.version()))
                                .collect(Collectors.joining(markup.text(", "))),
                markup.text(reason != null ? reason : line.isHole() ? "nobody says" : "–"));
    }
}
