package nl.mtvp.rules.terms;

import java.io.Serializable;
import java.util.Collection;

/**
 * What was expected where a plan holds something else.
 *
 * @param dutch in Dutch
 * @param english in English
 */
public record Expectation(String dutch, String english) implements Serializable {

    /** Nothing to add. */
    public static final Expectation NONE = new Expectation("", "");

    /**
     * Expects one of some names, which are the same in every language. Names with commas are told apart by semicolons.
     */
    public static Expectation oneOf(Collection<String> names) {
        boolean holdsComma = names.stream().anyMatch(name -> name.contains(","));
        String list = names.isEmpty() ? "–" : String.join(holdsComma ? "; " : ", ", names);
        return new Expectation(list, list);
    }

    /** Returns the expectation in a language. */
    public String in(Language language) {
        return language == Language.DUTCH ? dutch : english;
    }
}
