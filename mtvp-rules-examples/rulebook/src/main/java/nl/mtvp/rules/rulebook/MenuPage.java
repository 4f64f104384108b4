package nl.mtvp.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.MenuSeries;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.rulebook.Markup.Row;

/** The part of the book on a region: what its plans can choose and state. */
final class MenuPage {

    private static final String BY_CODE = " (";

    private final Markup markup;
    private final Anchors anchors;

    MenuPage(Markup markup, Anchors anchors) {
        this.markup = markup;
        this.anchors = anchors;
    }

    static String anchor(Region region) {
        return "menu-" + region.id() + "-" + region.version();
    }

    void write(Region region) {
        Menu menu = region.menu();
        markup.heading(
                2,
                anchor(region),
                markup.text("Menu of ")
                        + markup.dutch(region.name())
                        + markup.text(anchors.label(region.id(), region.version())));
        markup.paragraph(markup.dutch(region.document()) + markup.text(", version " + region.version() + "."));
        markup.facts(facts(region));
        for (KernelElement element : KernelElement.values()) {
            List<MenuItem> items = menu.items().stream()
                    .filter(item -> item.element() == element)
                    .toList();
            List<MenuSeries> announced = menu.series().stream()
                    .filter(series -> series.element() == element)
                    .toList();
            if (!items.isEmpty() || !announced.isEmpty()) {
                markup.heading(3, anchor(region) + "-" + element, markup.text(Words.of(element)));
                markup.table(
                        "menu",
                        List.of("Code", "Name", "Where", "Years", "Before choosing", "What a plan tells"),
                        items.stream().map(this::row).toList());
            }
            announced.forEach(
                    series -> markup.paragraph(markup.text("Announced and not published yet: codes that begin with ")
                            + markup.code(series.prefix())
                            + markup.text(", year " + Words.years(series.years()) + ".")));
        }
        markup.paragraph(markup.text("Expansion of staff: any code that begins with ")
                + markup.code("PC.")
                + markup.text(". ")
                + (menu.admitsAdditions()
                        ? markup.text("Interventions outside the menu: any code that begins with ")
                                + markup.code("X.")
                                + markup.text("; a plan tells ")
                                + facts(menu.additionFacts())
                                + markup.text(".")
                        : markup.text("Interventions outside the menu cannot be added.")));
    }

    private List<Row> facts(Region region) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "Start dates",
                markup.text(region.startDates().stream().map(String::valueOf).collect(Collectors.joining(", ")))));
        rows.add(row(
                "Reads contested points as",
                region.readings().stream()
                        .map(option -> PointsPage.option(markup, option))
                        .collect(Collectors.joining(markup.text(", ")))));
        if (!region.programmes().isEmpty()) {
            rows.add(row(
                    "Programmes",
                    region.programmes().stream()
                            .map(programme -> named(programme.code(), programme.name()))
                            .collect(Collectors.joining(markup.text(", ")))));
        }
        if (!region.trainings().isEmpty()) {
            rows.add(row(
                    "Earlier trainings",
                    region.trainings().stream()
                            .map(training -> named(training.code(), training.name()))
                            .collect(Collectors.joining(markup.text(", ")))));
        }
        rows.add(row("A plan also tells", facts(region.facts())));
        return rows;
    }

    private Row row(String name, String inline) {
        return Row.of(markup.text(name), inline);
    }

    private String named(String code, String name) {
        return markup.code(code) + markup.text(BY_CODE) + markup.dutch(name) + markup.text(")");
    }

    private Row row(MenuItem item) {
        return Row.of(
                markup.code(item.code()),
                markup.dutch(item.title()),
                markup.text(Words.place(item.source())),
                markup.text(Words.years(item.years())),
                markup.text(remarks(item)),
                facts(item.facts()));
    }

    private static String remarks(MenuItem item) {
        List<String> remarks = new ArrayList<>();
        if (item.availableFrom() != null) {
            remarks.add("from " + item.availableFrom());
        }
        if (!item.predecessors().isEmpty()) {
            remarks.add("follows " + String.join(" or ", item.predecessors()));
        }
        if (!item.tags().isEmpty()) {
            remarks.add("tagged " + String.join(", ", item.tags()));
        }
        if (item.example()) {
            remarks.add("named as an example only");
        }
        return remarks.isEmpty() ? "–" : String.join("; ", remarks);
    }

    private String facts(List<FactDeclaration> facts) {
        return facts.isEmpty()
                ? markup.text("nothing of its own")
                : facts.stream().map(this::fact).collect(Collectors.joining(markup.text(", ")));
    }

    private String fact(FactDeclaration fact) {
        String type = switch (fact.type()) {
            case BOOLEAN -> "yes or no";
            case INTEGER -> "whole number";
            case NUMBER -> "number";
            case PERCENTAGE -> "percentage";
            case DATE -> "date";
            case SET -> "list";
            case TEXT -> "text";
        };
        String values =
                fact.knownValues().isEmpty() ? "" : ": " + String.join(", ", fact.knownValues()) + " or something else";
        return markup.code(fact.name())
                + markup.text(BY_CODE + type + values + (fact.recorded() ? ", recorded only" : "") + ")");
    }
}
