package nl.mtvp.rules.command.text;

import nl.mtvp.rules.command.words.Chapter;

/** Writes chapters as text. */
final class ChapterText {

    private ChapterText() {}

    static void write(Page page, Chapter chapter) {
        page.blank().heading(chapter.heading(), '-');
        for (Chapter.Part part : chapter.parts()) {
            page.blank().paragraph("", part.lead());
            part.points().forEach(point -> page.paragraph("  - ", point));
        }
    }
}
