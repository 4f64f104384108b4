package nl.mtvp.rules.command.words;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A part of the page on a plan that is the same in text and in HTML.
 *
 * @param heading what it is about
 * @param parts what it says
 */
public record Chapter(String heading, List<Part> parts) {

    /**
     * A sentence and what belongs to it.
     *
     * @param lead the sentence
     * @param points a list under it; empty: none
     */
    public record Part(String lead, List<String> points) {}

    /** Returns the chapter with other words for every sentence. */
    public Chapter inWords(UnaryOperator<String> words) {
        return new Chapter(
                heading,
                parts.stream()
                        .map(part -> new Part(
                                words.apply(part.lead()),
                                part.points().stream().map(words).toList()))
                        .toList());
    }
}
