package nl.mtvp.rules.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.CatalogueRow.Treatment;
import nl.mtvp.rules.rulebook.Markup.Row;
import nl.mtvp.rules.terms.RuleSetVersion;

/** The table that links what the documents say to the rules. */
final class CataloguePage {

    /** The anchor of the table. */
    static final String ANCHOR = "catalogue";

    private final Markup markup;
    private final Anchors anchors;

    CataloguePage(Markup markup, Anchors anchors) {
        this.markup = markup;
        this.anchors = anchors;
    }

    void write(List<CatalogueRow> rows) {
        markup.heading(2, ANCHOR, markup.text("From the documents to the rules"));
        markup.paragraph(markup.text(
                "Every statement of the documents, in our words, with the rules that carry it or the reason why none does."
                        + " The Leidraad itself was not at hand: its rows are what the regional plans quote of it."));
        Map<Treatment, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(CatalogueRow::treatment, TreeMap::new, Collectors.counting()));
        markup.table(
                "counts",
                List.of("What becomes of it", "Rows"),
                counts.entrySet().stream()
                        .map(count -> Row.of(
                                markup.text(Words.of(count.getKey())
                                        + (count.getKey().isCarriedByRules() ? " rules" : "")),
                                markup.text(String.valueOf(count.getValue()))))
                        .toList());
        Map<RuleSetVersion, List<CatalogueRow>> bySet = rows.stream()
                .collect(Collectors.groupingBy(CatalogueRow::ruleSet, LinkedHashMap::new, Collectors.toList()));
        bySet.forEach((ruleSet, members) -> {
            markup.heading(
                    3,
                    ANCHOR + "-" + ruleSet.id() + "-" + ruleSet.version(),
                    markup.text("Catalogue of ")
                            + markup.code(ruleSet.id())
                            + markup.text(
                                    ", version " + ruleSet.version() + ": " + Words.count(members.size(), "row")));
            markup.table(
                    "catalogue",
                    List.of("Row", "Where", "Whom it binds", "Kind", "What it says", "What becomes of it"),
                    members.stream().map(this::row).toList());
        });
    }

    private Row row(CatalogueRow row) {
        String readings = row.readings().isEmpty()
                ? ""
                : markup.text(" (")
                        + row.readings().stream()
                                .map(point ->
                                        PointsPage.point(markup, row.ruleSet().id(), point))
                                .collect(Collectors.joining(markup.text(", ")))
                        + markup.text(")");
        return new Row(
                anchors.of(row),
                List.of(
                        markup.text(row.id()),
                        markup.dutch(Words.places(row.sources())),
                        markup.text(Words.of(row.binding())),
                        markup.text(Words.of(row.kind())),
                        markup.text(row.says()) + readings,
                        treatment(row)));
    }

    private String treatment(CatalogueRow row) {
        String severities = row.severities().isEmpty()
                ? ""
                : " (" + row.severities().stream().map(Words::of).collect(Collectors.joining(", ")) + ")";
        return markup.text(Words.of(row.treatment()) + (row.carriedBy().isEmpty() ? "" : " "))
                + row.carriedBy().stream()
                        .map(id -> anchors.link(
                                markup, id, row.ruleSet().id(), row.ruleSet().version()))
                        .collect(Collectors.joining(markup.text(", ")))
                + markup.text(severities)
                + (row.isCarriedByIntake() ? markup.text("; carried out by the intake") : "");
    }
}
