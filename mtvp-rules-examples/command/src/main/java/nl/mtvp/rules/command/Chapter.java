package nl.mtvp.rules.command;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A part of the page on a plan that is the same in text and in HTML.
 *
 * @param heading what it is about
 * @param parts what it says
 */
record Chapter(String heading, List<Part> parts) {

    /**
     * A sentence and what belongs to it.
     *
     * @param lead the sentence
     * @param points a list under it; empty: none
     */
    record Part(String lead, List<String> points) {}

    /** Returns the chapter with other words for every sentence. */
    Chapter inWords(UnaryOperator<String> words) {
        return new Chapter(
                heading,
                parts.stream()
                        .map(part -> new Part(
                                words.apply(part.lead()),
                                part.points().stream().map(words).toList()))
                        .toList());
    }

    void write(Page page) {
        page.blank().heading(heading, '-');
        for (Part part : parts) {
            page.blank().paragraph("", part.lead());
            part.points().forEach(point -> page.paragraph("  - ", point));
        }
    }

    void write(Html html) {
        html.begin("section", "class", "chapter").add("h2", heading);
        writeParts(html);
        html.end();
    }

    /** Writes the chapter folded up: it opens at a click and is printed only if it is open. */
    void writeFolded(Html html) {
        html.begin("details", "class", "chapter")
                .begin("summary")
                .add("h2", heading)
                .end();
        writeParts(html);
        html.end();
    }

    private void writeParts(Html html) {
        for (Part part : parts) {
            html.add("p", part.lead());
            if (!part.points().isEmpty()) {
                html.begin("ul");
                part.points().forEach(point -> html.add("li", point));
                html.end();
            }
        }
    }
}
