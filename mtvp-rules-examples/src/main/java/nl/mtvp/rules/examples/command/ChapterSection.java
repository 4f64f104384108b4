package nl.mtvp.rules.examples.command;

import java.util.Optional;
import java.util.function.Function;

/**
 * A chapter of the page, if there is one.
 *
 * @param chapter makes it
 */
record ChapterSection(Function<ExplainedReport, Optional<Chapter>> chapter) implements PageSection {

    @Override
    public void write(Html html, ExplainedReport plan) {
        chapter.apply(plan).ifPresent(found -> found.write(html));
    }
}
