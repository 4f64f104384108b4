package nl.mtvp.rules.terms;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import nl.mtvp.rules.internal.text.Placeholders;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a plan cannot be judged as it was handed in. Immutable: a method that changes something returns
 * another problem.
 */
public final class PlanProblem implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_POINTER = 1_000;

    private final Kind kind;
    private final String pointer;
    private final String found;
    private final Expectation expected;
    private final @Nullable String nearest;
    private int line;
    private int column;
    private @Nullable String question;

    /** What is wrong. */
    public enum Kind {
        /** The text is not JSON. */
        BROKEN_JSON("geen geldige JSON: {expected} {found}", "not valid JSON: {expected} {found}"),
        /** The bytes are not UTF-8. */
        INVALID_UTF_8("geen geldige UTF-8: {found}", "not valid UTF-8: {found}"),
        /** The bytes are no text in UTF-8 but something else that is known. */
        OTHER_ENCODING(
                "dit is {found} en geen tekst in UTF-8; {expected}",
                "this is {found} and no text in UTF-8; {expected}"),
        /** The input has several lines for one plan, where a plan a line was announced. */
        NO_PLAN_A_LINE(
                "hier staat niet één plan per regel: {found}; zet elk plan op één regel, of sla één plan of een lijst "
                        + "van plannen op als .json",
                "this has not one plan a line: {found}; put each plan on one line, or save one plan or a list of plans "
                        + "as .json"),
        /** The document holds a second plan, and is no list. */
        SEVERAL_PLANS(
                "na het plan volgt er nog een: {found}; zet de plannen in een lijst […], of sla ze op als .ndjson, elk "
                        + "op één regel",
                "another plan follows the plan: {found}; put the plans in a list […], or save them as .ndjson, each on "
                        + "one line"),
        /** The document holds nothing. */
        EMPTY("het document is leeg; verwacht: {expected}", "the document is empty; expected: {expected}"),
        /** Something follows where the document should have ended. */
        TRAILING_CONTENT("na het einde van het plan staat nog: {found}", "after the end of the plan there is: {found}"),
        /** The document is larger or deeper than a plan can be. */
        TOO_LARGE(
                "te groot of te diep genest; toegestaan is {expected}", "too large or too deep; allowed is {expected}"),
        /** Memory ran out while the plan was read or judged. */
        OUT_OF_MEMORY(
                "hiervoor is te weinig geheugen; geef Java meer, zoals met java -Xmx1g",
                "there is too little memory for this; give Java more, as with java -Xmx1g"),
        /** A list, a text or a date is beyond what a plan can have. */
        OVER_LIMIT(
                "meer dan een plan kan hebben: {found}; toegestaan is {expected}",
                "more than a plan can have: {found}; allowed is {expected}"),
        /** There are more problems than are told one by one. */
        OTHER_PROBLEMS(
                "en nog minstens {found} andere problemen; los deze eerst op",
                "and at least {found} other problems; solve these first"),
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
        /**
         * A code that differs from one of the menu, or from that of an earlier choice, by case, spaces or invisible
         * characters only, or that holds such characters.
         */
        MISWRITTEN_CODE(
                "code {found} is anders geschreven dan op de menukaart of bij een eerdere keuze",
                "code {found} is written differently from the menu or from an earlier choice"),
        /** A fact that neither the region nor the menu item declares. */
        UNDECLARED_FACT(
                "onbekend gegeven {found}; hier bekend: {expected}", "unknown fact {found}; known here: {expected}"),
        /** A sheet that has no question of a form. */
        UNKNOWN_FORM(
                "de kopregel {found} hoort bij geen formulier; bekend: {expected}",
                "the header {found} belongs to no form; known: {expected}"),
        /** A sheet that has the questions of several forms. */
        SEVERAL_FORMS(
                "de vragen horen bij meer dan één formulier: {found}; zeg welk het is, of splits het bestand",
                "the questions belong to more than one form: {found}; say which one it is, or split the file"),
        /** A column of a sheet that looks like a question of its form, and is none. */
        UNKNOWN_QUESTION(
                "de kop {found} is geen vraag van het formulier", "the header {found} is no question of the form"),
        /** A sheet without a question that its form needs; the nearest name is a header of the sheet. */
        MISSING_QUESTION("de vraag {expected} ontbreekt", "the question {expected} is missing"),
        /** A sheet that has one question in two columns. */
        DOUBLE_QUESTION(
                "de vraag {found} komt twee keer voor; laat er een weg",
                "the question {found} comes twice; leave one out"),
        /** An answer that is none of the options. */
        UNKNOWN_OPTION("onbekend antwoord {found}; keuzes: {expected}", "unknown answer {found}; options: {expected}"),
        /** A question without an answer that the other answers need. */
        MISSING_ANSWER("een antwoord ontbreekt; keuzes: {expected}", "an answer is missing; options: {expected}"),
        /** A sheet that has questions and no answer. */
        NO_ANSWERS("er is geen ingevulde rij", "there is no filled-in row"),
        /** A row that repeats the header. */
        REPEATED_HEADER("deze rij herhaalt de kopregel; haal haar weg", "this row repeats the header; take it out"),
        /** An answer in a sheet of one practice that is beside no question, or not in the column of the answers. */
        STRAY_ANSWER(
                "dit antwoord staat niet naast een vraag, in de kolom van de antwoorden: {found}; verplaats het, of haal "
                        + "het weg",
                "this answer is not beside a question, in the column of the answers: {found}; move it, or take it out"),
        /** A row of answers above the header. */
        ABOVE_HEADER(
                "deze rij staat boven de kopregel en is niet gelezen; zet de kopregel bovenaan",
                "this row is above the header and was not read; put the header at the top"),
        /** A sheet of one practice that has the answers of another beside them. */
        SECOND_PRACTICE(
                "naast de antwoorden staat een tweede praktijk: {found}; zet elke praktijk op een eigen blad",
                "beside the answers is a second practice: {found}; put each practice on a sheet of its own"),
        /** A row that begins answers to other questions than those of the header. */
        OTHER_HEADER(
                "hier begint een andere kopregel; deze rij en de rijen eronder zijn niet gelezen; zet ze in een eigen "
                        + "bestand",
                "another header begins here; this row and those below it were not read; put them into a file of their "
                        + "own"),
        /** A row that is longer than the header. */
        BEYOND_HEADER(
                "deze rij heeft meer cellen dan de kopregel: {found}",
                "this row has more cells than the header: {found}"),
        /** A row of a practice that has another row, and nothing tells which is the later. */
        DUPLICATE_ROW(
                "AGB-code {found} staat in meer dan één rij, en niet te zien is welke later is ingeleverd; laat er een over",
                "AGB code {found} is in more than one row, and nothing tells which was handed in later; leave one");

        private final Map<Language, String> messages;

        Kind(String dutch, String english) {
            messages = Map.of(Language.DUTCH, dutch, Language.ENGLISH, english);
        }
    }

    /**
     * Creates a problem of a plan that did not come from a document.
     *
     * @param kind what is wrong
     * @param pointer JSON pointer of the place in the plan; the empty string is the whole plan. A very long one is cut
     * @param found what is there
     * @param expected what was expected; {@link Expectation#NONE}: the kind says it all
     * @param nearest the known name that looks most like what was found; null: none does
     */
    public PlanProblem(Kind kind, String pointer, String found, Expectation expected, @Nullable String nearest) {
        this.kind = Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
        this.pointer = pointer.length() <= LONGEST_POINTER ? pointer : pointer.substring(0, LONGEST_POINTER) + "…";
        this.found = found;
        this.expected = expected;
        this.nearest = nearest;
    }

    /**
     * Creates a problem at a place in a document.
     *
     * @param line line in the document, from 1
     * @param column column in the line in characters, from 1
     */
    public PlanProblem(
            Kind kind,
            String pointer,
            int line,
            int column,
            String found,
            Expectation expected,
            @Nullable String nearest) {
        this(kind, pointer, found, expected, nearest);
        this.line = line;
        this.column = column;
    }

    /**
     * Returns the same problem at a place in a document.
     *
     * @param newLine line, or row of a sheet, from 1
     * @param newColumn column in the line in characters, or column of a sheet, from 1; 0: the whole line
     */
    public PlanProblem at(int newLine, int newColumn) {
        return copy(newLine, newColumn, question);
    }

    /** Returns the same problem, as one with the answer to a question of a form. */
    public PlanProblem asked(String newQuestion) {
        return copy(line, column, newQuestion);
    }

    private PlanProblem copy(int newLine, int newColumn, @Nullable String newQuestion) {
        PlanProblem copy = new PlanProblem(kind, pointer, found, expected, nearest);
        copy.line = newLine;
        copy.column = newColumn;
        copy.question = newQuestion;
        return copy;
    }

    /** Returns what is wrong. */
    public Kind kind() {
        return kind;
    }

    /** Returns the JSON pointer of the place in the plan; the empty string is the whole plan. */
    public String pointer() {
        return pointer;
    }

    /** Returns the line in the document, or the row of the sheet, from 1; 0: the plan did not come from a document. */
    public int line() {
        return line;
    }

    /** Returns the column in the line in characters, or the column of the sheet, from 1; 0: there is none. */
    public int column() {
        return column;
    }

    /** Returns what is there. */
    public String found() {
        return found;
    }

    /** Returns what was expected; {@link Expectation#NONE}: the kind says it all. */
    public Expectation expected() {
        return expected;
    }

    /** Returns the known name that looks most like what was found; null: none does. */
    public @Nullable String nearest() {
        return nearest;
    }

    /** Returns the question of a form whose answer has the problem, as the sheet writes it; null: there is none. */
    public @Nullable String question() {
        return question;
    }

    /** Returns what is wrong, with what was found and what was expected. */
    public String message(Language language) {
        String wrong = Placeholders.fill(
                        kind.messages.get(language), name -> name.equals("found") ? found : expected.in(language))
                .strip();
        String message = question == null ? wrong : "‘" + question + "’: " + wrong;
        boolean dutch = language == Language.DUTCH;
        if (nearest != null && kind == Kind.MISSING_QUESTION) {
            return message
                    + (dutch ? "; verbeter de kop ‘" : "; correct the header ‘")
                    + nearest
                    + (dutch ? "’, die erop lijkt" : "’, which looks like it");
        }
        if (nearest != null) {
            return message
                    + (dutch ? "; bedoelt u " : "; did you mean ")
                    + nearest
                    + (nearest.endsWith("?") ? "" : "?");
        }
        return kind == Kind.UNKNOWN_PROPERTY
                ? message + (dutch ? "; hier bekend: " : "; known here: ") + expected.in(language)
                : message;
    }

    /** Returns the problem in one line, in English, with its place. */
    @Override
    public String toString() {
        String place = question != null || pointer.isEmpty() ? "the plan" : pointer;
        return (line == 0 ? place : place + " (line " + line + ", column " + column + ")") + ": "
                + message(Language.ENGLISH);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanProblem that
                && kind == that.kind
                && pointer.equals(that.pointer)
                && found.equals(that.found)
                && expected.equals(that.expected)
                && Objects.equals(nearest, that.nearest)
                && line == that.line
                && column == that.column
                && Objects.equals(question, that.question);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, pointer, found, line, column, question);
    }
}
