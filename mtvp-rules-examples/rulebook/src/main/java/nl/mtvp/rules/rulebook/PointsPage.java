package nl.mtvp.rules.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.region.Leidraad2023;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Readings;
import nl.mtvp.rules.rulebook.Markup.Row;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.RuleSetVersion;

/** The part of the book on the points that can be read in more than one way. */
final class PointsPage {

    /** The anchor of the table. */
    static final String ANCHOR = "points";

    private static final Readings LEIDRAAD = Readings.of(new Leidraad2023());

    private final Markup markup;

    PointsPage(Markup markup) {
        this.markup = markup;
    }

    /** Returns a link to a point that a rule set declares, or the Leidraad for it. */
    static String point(Markup markup, String ruleSet, String id) {
        return markup.link(anchor(ruleSet, id), markup.text(id));
    }

    private static String anchor(String ruleSet, String id) {
        return LEIDRAAD.find(id) != null ? id : ruleSet + "-" + id;
    }

    /** Returns an option, with its point. */
    static String option(Markup markup, ReadingOption option) {
        return point(markup, option.point().ruleSet(), option.point().id())
                + markup.text(" ")
                + markup.code(option.name());
    }

    void write(List<Reading> points) {
        markup.heading(2, ANCHOR, markup.text("Points that can be read in more than one way"));
        markup.paragraph(
                markup.text(
                        "Of each point one option holds in a judgement: the one asked for, else that of the region, else the default."));
        markup.table(
                "points",
                List.of("Point", "Question", "Options", "Why so"),
                points.stream().map(this::row).toList());
    }

    private Row row(Reading reading) {
        String options = reading.options().stream()
                .map(option -> markup.code(option.name())
                        + markup.text((option.isDefault() ? " (default): " : ": ") + option.meaning(Language.ENGLISH)))
                .collect(Collectors.joining(markup.text(" ")));
        String declared = reading.ruleSet().equals(RuleSetVersion.LEIDRAAD) ? "" : " (" + reading.ruleSet() + ")";
        return new Row(
                anchor(reading.ruleSet(), reading.id()),
                List.of(
                        markup.text(reading.id() + declared),
                        markup.text(reading.question(Language.ENGLISH)),
                        options.isEmpty() ? markup.text("none: it is settled") : options,
                        markup.text(reading.reason(Language.ENGLISH))));
    }
}
