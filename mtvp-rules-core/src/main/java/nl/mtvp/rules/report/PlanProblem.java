package nl.mtvp.rules.report;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a plan cannot be judged as it was handed in.
 *
 * @param kind what is wrong
 * @param pointer JSON pointer of the place in the plan; the empty string is the whole plan
 * @param line line in the document, from 1; 0: the plan did not come from a document
 * @param column column in the line in characters, from 1; 0: the plan did not come from a document
 * @param found what is there
 * @param expected what was expected; {@link Expectation#NONE}: the kind says it all
 * @param nearest the known name that looks most like what was found; null: none does
 */
public record PlanProblem(
        Kind kind,
        String pointer,
        int line,
        int column,
        String found,
        Expectation expected,
        @Nullable String nearest) implements Serializable {

    /** What is wrong. */
    public enum Kind {
        /** The text is not JSON. */
        BROKEN_JSON("geen geldige JSON: {expected} {found}", "not valid JSON: {expected} {found}"),
        /** The bytes are not UTF-8. */
        INVALID_UTF_8("geen geldige UTF-8: {found}", "not valid UTF-8: {found}"),
        /** The document holds nothing. */
        EMPTY("het document is leeg; verwacht: {expected}", "the document is empty; expected: {expected}"),
        /** Something follows where the document should have ended. */
        TRAILING_CONTENT("na het einde van het plan staat nog: {found}", "after the end of the plan there is: {found}"),
        /** The document is larger or deeper than a plan can be. */
        TOO_LARGE(
                "te groot of te diep genest; toegestaan is {expected}", "too large or too deep; allowed is {expected}"),
        /** A property occurs twice in one object. */
        DUPLICATE_PROPERTY("eigenschap {found} staat er twee keer", "property {found} occurs twice"),
        /** A property that plans do not have. */
        UNKNOWN_PROPERTY("onbekende eigenschap {found}", "unknown property {found}"),
        /** A property without which a plan cannot be read. */
        MISSING_PROPERTY("eigenschap {expected} ontbreekt", "property {expected} is missing"),
        /** A value of the wrong type, or out of range. */
        WRONG_VALUE("gevonden: {found}; verwacht: {expected}", "found: {found}; expected: {expected}"),
        /** A region that is not loaded. */
        UNKNOWN_REGION("onbekende regio {found}; bekend: {expected}", "unknown region {found}; known: {expected}"),
        /** A programme or training that no loaded region declares. */
        UNDECLARED_CODE("onbekende code {found}; bekend: {expected}", "unknown code {found}; known: {expected}"),
        /** A fact that neither the region nor the menu item declares. */
        UNDECLARED_FACT(
                "onbekend gegeven {found}; hier bekend: {expected}", "unknown fact {found}; known here: {expected}");

        private final Map<Language, String> messages;

        Kind(String dutch, String english) {
            messages = Map.of(Language.DUTCH, dutch, Language.ENGLISH, english);
        }
    }

    public PlanProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** Creates a problem of a plan that did not come from a document. */
    public PlanProblem(Kind kind, String pointer, String found, Expectation expected, @Nullable String nearest) {
        this(kind, pointer, 0, 0, found, expected, nearest);
    }

    /** Returns the same problem at a place in a document. */
    public PlanProblem at(int newLine, int newColumn) {
        return new PlanProblem(kind, pointer, newLine, newColumn, found, expected, nearest);
    }

    /** Returns what is wrong, with what was found and what was expected. */
    public String message(Language language) {
        String message = Wording.fill(
                        kind.messages.get(language), name -> name.equals("found") ? found : expected.in(language))
                .strip();
        boolean dutch = language == Language.DUTCH;
        if (nearest != null) {
            return message + (dutch ? "; bedoelt u " : "; did you mean ") + nearest + "?";
        }
        return kind == Kind.UNKNOWN_PROPERTY
                ? message + (dutch ? "; hier bekend: " : "; known here: ") + expected.in(language)
                : message;
    }

    /** Returns the problem in one line, in English, with its place. */
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "the plan" : pointer;
        return (line == 0 ? place : place + " (line " + line + ", column " + column + ")") + ": "
                + message(Language.ENGLISH);
    }
}
