package nl.mtvp.rules.examples.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.examples.rulebook.Markup.Row;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.Language;

/** What the book says of the points that can be read in more than one way. */
final class PointsPage {

    /** The anchor of the table. */
    static final String ANCHOR = "points";

    private final Markup markup;

    PointsPage(Markup markup) {
        this.markup = markup;
    }

    /** A point, by its id; a link, if the register has it. */
    static String point(Markup markup, String id) {
        return Reading.find(id).isPresent() ? markup.link(id, markup.text(id)) : markup.text(id);
    }

    /** An option, with its point. */
    static String option(Markup markup, ReadingOption option) {
        return point(markup, option.point().id()) + markup.text(" ") + markup.code(option.name());
    }

    void write() {
        markup.heading(2, ANCHOR, markup.text("Points that can be read in more than one way"));
        markup.paragraph(markup.text("Of each point one option holds in a judgement: the one asked for, else that of the region, else the default."));
        markup.table("points", List.of("Point", "Question", "Options", "Why so"), Arrays.stream(Reading.values()).map(this::row).toList());
    }

    private Row row(Reading reading) {
        String options = reading.options().stream().map(option -> markup.code(option.name()) + markup.text((option.isDefault() ? " (default): " : ": ")
                + option.meaning(Language.ENGLISH))).collect(Collectors.joining(markup.text(" ")));
        return new Row(reading.id(), List.of(markup.text(reading.id()), markup.text(reading.question(Language.ENGLISH)),
                options.isEmpty() ? markup.text("none: it is settled") : options, markup.text(reading.reason(Language.ENGLISH))));
    }
}
