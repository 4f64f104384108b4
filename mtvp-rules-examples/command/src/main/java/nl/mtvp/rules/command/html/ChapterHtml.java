package nl.mtvp.rules.command.html;

import nl.mtvp.rules.command.words.Chapter;

/** Writes chapters on a page. */
final class ChapterHtml {

    private ChapterHtml() {}

    static void write(Html html, Chapter chapter) {
        html.begin("section", "class", "chapter").add("h2", chapter.heading());
        writeParts(html, chapter);
        html.end();
    }

    /** Writes the chapter folded up: it opens at a click and is printed only if it is open. */
    static void writeFolded(Html html, Chapter chapter) {
        html.begin("details", "class", "chapter")
                .begin("summary")
                .add("h2", chapter.heading())
                .end();
        writeParts(html, chapter);
        html.end();
    }

    private static void writeParts(Html html, Chapter chapter) {
        for (Chapter.Part part : chapter.parts()) {
            html.add("p", part.lead());
            if (!part.points().isEmpty()) {
                html.begin("ul");
                part.points().forEach(point -> html.add("li", point));
                html.end();
            }
        }
    }
}
