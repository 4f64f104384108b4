package nl.mtvp.rules.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.IntakeRules.Capacity;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.rulebook.Markup.Row;
import nl.mtvp.rules.terms.Language;

/** The part of the book on the intake of a region: its quota, its places, and its doubts. */
final class IntakePage {

    private final Markup markup;
    private final Anchors anchors;

    IntakePage(Markup markup, Anchors anchors) {
        this.markup = markup;
        this.anchors = anchors;
    }

    static String anchor(Region region) {
        return "intake-" + region.id() + "-" + region.version();
    }

    void write(Region region, IntakeRules rules) {
        markup.heading(
                2,
                anchor(region),
                markup.text("Intake of ")
                        + markup.dutch(region.name())
                        + markup.text(anchors.label(region.id(), region.version())));
        markup.table(
                "counts",
                List.of("Start date", rules.cumulative() ? "Share, with earlier dates" : "Share", "Stated practices"),
                rules.shares().keySet().stream().map(date -> row(date, rules)).toList());
        markup.list(conditions(region, rules));
        markup.table(
                "points",
                List.of("Doubt", "Option of the region", "Others", "Why so"),
                rules.reasons().keySet().stream()
                        .map(point -> row(point, rules))
                        .toList());
    }

    private Row row(LocalDate date, IntakeRules rules) {
        Integer figure = rules.figures().get(date);
        return Row.of(
                markup.text(date.toString()),
                markup.text(rules.shares().get(date) + "%"),
                markup.text(figure == null ? "–" : figure.toString()));
    }

    private List<String> conditions(Region region, IntakeRules rules) {
        List<String> conditions = new ArrayList<>();
        if (rules.planRule() != null) {
            conditions.add(markup.text("A practice is listed with a plan that complies in year 1. Without one, ")
                    + anchors.link(markup, rules.planRule(), region.id(), region.version())
                    + markup.text(" keeps it out."));
        }
        rules.barringRules()
                .forEach(rule -> conditions.add(markup.text("A practice that violates ")
                        + anchors.link(markup, rule, region.id(), region.version())
                        + markup.text(" is not listed.")));
        Capacity capacity = rules.capacity();
        if (capacity != null) {
            conditions.add(markup.text("Of those who start on one date, " + capacity.practices() + " are admitted to ")
                    + markup.code(capacity.item())
                    + markup.text(
                            capacity.programmes().isEmpty()
                                    ? "."
                                    : " or programme " + String.join(", ", capacity.programmes()) + " together."));
        }
        return conditions;
    }

    private Row row(IntakeOption.Point point, IntakeRules rules) {
        IntakeOption own = rules.options().get(point);
        String others = point.options().stream()
                .filter(option -> option != own)
                .map(this::option)
                .collect(Collectors.joining(markup.text("; ")));
        return Row.of(
                markup.text(point.question(Language.ENGLISH)),
                option(own),
                others,
                markup.text(rules.reasons().get(point).get(Language.ENGLISH)));
    }

    private String option(IntakeOption option) {
        return markup.code(option.name()) + markup.text(": " + option.meaning(Language.ENGLISH));
    }
}
