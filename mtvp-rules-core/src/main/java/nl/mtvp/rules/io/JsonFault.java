package nl.mtvp.rules.io;

import java.util.regex.Pattern;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.report.Place;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;

/**
 * The place where a text ceases to be JSON, and what is there.
 *
 * @param source the text
 * @param begin position of what does not belong there
 * @param found what is there; empty: the end of the text
 * @param expected what is wrong, in the words of the message
 */
record JsonFault(SourceText source, int begin, String found, Expectation expected) {

    private static final int LONGEST = 20;
    private static final Expectation ENDS_EARLY =
            new Expectation("het document houdt hier te vroeg op", "the document ends too early here");
    private static final Expectation DOES_NOT_FIT = new Expectation("dit past hier niet:", "this does not fit here:");
    private static final Expectation COMMA_TOO_MANY = new Expectation(
            "na deze komma volgt niets meer; haal haar weg:", "nothing follows this comma; take it out:");
    private static final Expectation STRAIGHT_QUOTES = new Expectation(
            "gebruik hier rechte dubbele aanhalingstekens:", "use straight double quotation marks here:");
    private static final Expectation NO_VALUE = new Expectation(
            "dit is geen waarde; een waarde is een getal, een tekst tussen aanhalingstekens, true, false of null "
                    + "(onbekend):",
            "this is no value; a value is a number, a text in quotation marks, true, false or null (unknown):");
    private static final Pattern VALUE = Pattern.compile("|true|false|null|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final String QUOTES = "'‘’‚“”„`";

    /**
     * Finds what does not belong in a text.
     *
     * @param offset position at which the parser gave up: in or directly behind what does not fit
     */
    static JsonFault at(int offset, SourceText source) {
        String text = source.text();
        if (source.firstContent(offset) < 0) {
            return new JsonFault(source, offset, "", ENDS_EARLY);
        }
        char offending = text.charAt(offset);
        int before = lastContent(text, offset);
        if (before >= 0 && text.charAt(before) == ',' && "}]".indexOf(offending) >= 0) {
            return new JsonFault(source, before, Excerpt.quoted("," + offending), COMMA_TOO_MANY);
        }
        int begin = beginOfWord(text, offset);
        if (!isOfWord(offending) && VALUE.matcher(text.substring(begin, offset)).matches()) {
            begin = offset;
        }
        if (begin > 0 && text.charAt(begin - 1) == '\\') {
            begin--;
        }
        String rest = text.substring(begin, Math.min(text.length(), Math.max(begin + LONGEST, offset + 1)));
        String line = offending < ' '
                ? text.substring(begin, offset + 1)
                : rest.lines().findFirst().orElse("");
        if (QUOTES.indexOf(offending) >= 0) {
            return new JsonFault(source, begin, Excerpt.quoted(line), STRAIGHT_QUOTES);
        }
        int end = endOfWord(text, begin);
        int preceding = lastContent(text, begin);
        boolean isValue = end > begin && preceding >= 0 && ":[".indexOf(text.charAt(preceding)) >= 0;
        return isValue
                ? new JsonFault(source, begin, Excerpt.quoted(text.substring(begin, end)), NO_VALUE)
                : new JsonFault(source, begin, Excerpt.quoted(line), DOES_NOT_FIT);
    }

    /**
     * Describes the fault.
     *
     * @param pointer JSON pointer of the value in which it is
     * @param lineOffset number of lines of the document before the text
     */
    PlanProblem problem(String pointer, int lineOffset) {
        Place place = source.place(begin);
        return new PlanProblem(
                Kind.BROKEN_JSON, pointer, place.line() + lineOffset, place.column(), found, expected, null);
    }

    /** Returns the position of the last character before a position that is not white space; -1: there is none. */
    private static int lastContent(String text, int position) {
        return text.substring(0, position).stripTrailing().length() - 1;
    }

    private static int beginOfWord(String text, int position) {
        int begin = position;
        while (begin > 0 && isOfWord(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static int endOfWord(String text, int position) {
        int end = position;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
    }
}
