package nl.mtvp.rules.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.report.QualifyingRule;
import nl.mtvp.rules.rulebook.Markup.Row;
import nl.mtvp.rules.terms.Language;

/** The part of the book on the rules that report nothing, and decide what counts. */
final class CountingPage {

    /** The anchor of the table. */
    static final String ANCHOR = "counting";

    /** The title of the table. */
    static final String TITLE = "Rules that report nothing, and decide what counts";

    private final Markup markup;
    private final Anchors anchors;

    CountingPage(Markup markup, Anchors anchors) {
        this.markup = markup;
        this.anchors = anchors;
    }

    /** Returns the id of a rule, with its variant if it has one. */
    static String stem(QualifyingRule rule) {
        return rule.variant() == null ? rule.id() : rule.id() + "." + rule.variant();
    }

    /** Writes the table if there are such rules. */
    void write(List<QualifyingRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        markup.heading(2, ANCHOR, markup.text(TITLE));
        markup.table(
                "counting",
                List.of("Rule", "English", "Nederlands", "Source", "Readings"),
                rules.stream().map(this::row).toList());
    }

    private Row row(QualifyingRule rule) {
        Stream<String> readings = rule.options().isEmpty()
                ? rule.readings().stream()
                        .map(point -> PointsPage.point(markup, rule.ruleSet().id(), point))
                : rule.options().stream().map(option -> PointsPage.option(markup, option));
        return new Row(
                anchors.of(rule),
                List.of(
                        markup.text(stem(rule)
                                + anchors.label(
                                        rule.ruleSet().id(), rule.ruleSet().version())),
                        markup.text(rule.title(Language.ENGLISH)),
                        markup.dutch(rule.title(Language.DUTCH)),
                        markup.dutch(rule.source().document() + ", " + Words.place(rule.source())),
                        readings.collect(Collectors.joining(markup.text(", ")))));
    }
}
