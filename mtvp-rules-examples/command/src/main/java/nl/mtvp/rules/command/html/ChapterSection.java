package nl.mtvp.rules.command.html;

import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.mtvp.rules.command.words.Chapter;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of the page, if there is one.
 *
 * @param chapter makes it, or returns null: there is none
 * @param writer writes it
 */
record ChapterSection(Function<ExplainedReport, @Nullable Chapter> chapter, BiConsumer<Html, Chapter> writer)
        implements PageSection {

    @Override
    public void write(Html html, ExplainedReport plan) {
        Chapter found = chapter.apply(plan);
        if (found != null) {
            writer.accept(html, found);
        }
    }
}
