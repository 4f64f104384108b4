package nl.mtvp.rules.command.html;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.mtvp.rules.command.words.Chapter;

/**
 * A chapter of the page, if there is one.
 *
 * @param chapter makes it
 * @param writer writes it
 */
record ChapterSection(Function<ExplainedReport, Optional<Chapter>> chapter, BiConsumer<Html, Chapter> writer)
        implements PageSection {

    @Override
    public void write(Html html, ExplainedReport plan) {
        chapter.apply(plan).ifPresent(found -> writer.accept(html, found));
    }
}
