package nl.mtvp.rules.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.mtvp.rules.internal.text.Invisible;
import org.jspecify.annotations.Nullable;

/**
 * Questions about the facts of a plan, of one of its years or of one choice, as rules ask them. A name is the name of a
 * fact; if it begins with a slash, it is a JSON pointer into the plan, such as {@code /practice/name}. A blank text is
 * unknown.
 *
 * <p>Every question asks whether something is <em>known to be so</em>: as long as the fact is unknown, the answer is
 * no. So a rule that asks {@code !facts.yes("x")} reports an open point while {@code x} is unknown, and one that asks
 * {@code facts.no("x")} reports nothing; see {@link Unknowns}.
 */
public abstract sealed class Questions permits PlanContext, YearContext, ChoiceContext {

    private final Unknowns unknowns;

    Questions(Unknowns unknowns) {
        this.unknowns = unknowns;
    }

    /** Returns what the plan leaves unknown. */
    final Unknowns unknowns() {
        return unknowns;
    }

    /** Returns the value of a fact; null, or a blank text: unknown. */
    abstract @Nullable Object find(String name);

    /** Returns the JSON pointer of a fact. */
    abstract String pointer(String name);

    /** Returns whether the fact is known, whatever its value. */
    public boolean known(String name) {
        return ask(name) != null || unknowns.ask() && unknowns.isKnown(pointer(name));
    }

    /** Returns whether the fact is known to be true. */
    public boolean yes(String name) {
        Object value = ask(name);
        return value == null ? answer("yes", "", name) : Boolean.TRUE.equals(value);
    }

    /** Returns whether the fact is known to be false. */
    public boolean no(String name) {
        Object value = ask(name);
        return value == null ? opposite("yes", "", name) : Boolean.FALSE.equals(value);
    }

    /** Returns whether the fact is known to have this value; for a constant, its name. */
    public boolean is(String name, String expected) {
        Object value = ask(name);
        return value == null ? answer("is", expected, name) : value.toString().equals(expected);
    }

    /** Returns whether the text is known and consists of this many digits. */
    public boolean digits(String name, int count) {
        Object value = ask(name);
        return value == null ? answer("digits", count, name) : value instanceof String text && isNumber(text, count);
    }

    private static boolean isNumber(String text, int digits) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == digits;
    }

    /** Returns whether the number is known and below the limit (exclusive). */
    public boolean below(String name, int limit) {
        Object value = ask(name);
        return value == null ? answer("below", limit, name) : value instanceof Number number && isBelow(number, limit);
    }

    /** Returns whether the number is known and at least the limit (inclusive). */
    public boolean atLeast(String name, int limit) {
        Object value = ask(name);
        return value == null
                ? opposite("below", limit, name)
                : value instanceof Number number && !isBelow(number, limit);
    }

    private static boolean isBelow(Number number, int limit) {
        return number instanceof BigDecimal decimal
                ? decimal.compareTo(BigDecimal.valueOf(limit)) < 0
                : number.intValue() < limit;
    }

    /** Returns whether two whole numbers are known and the first is below the second. */
    public boolean lessThan(String name, String other) {
        return both(name, other) ? integer(name) < integer(other) : answerOfBoth("less than", name, other);
    }

    /** Returns whether two whole numbers are known and the first is below half of the second. */
    public boolean lessThanHalf(String name, String whole) {
        return both(name, whole) ? 2L * integer(name) < integer(whole) : answerOfBoth("less than half of", name, whole);
    }

    /** Returns whether two days are known and the first is not before the second. */
    public boolean notBefore(String name, String other) {
        return both(name, other) ? !date(name).isBefore(date(other)) : answerOfBoth("not before", name, other);
    }

    /** Returns whether the day is known and before another (exclusive); no, if the other day is null. */
    public boolean before(String name, @Nullable LocalDate other) {
        Object value = ask(name);
        return value == null
                ? answer("before", String.valueOf(other), name)
                : other != null && value instanceof LocalDate day && day.isBefore(other);
    }

    /** Returns whether the day is known and after another (exclusive); no, if the other day is null. */
    public boolean after(String name, @Nullable LocalDate other) {
        Object value = ask(name);
        return value == null
                ? answer("after", String.valueOf(other), name)
                : other != null && value instanceof LocalDate day && day.isAfter(other);
    }

    /** Returns whether the list is known and holds something. */
    public boolean some(String name) {
        Object value = ask(name);
        return value == null ? answer("some", "", name) : !((Collection<?>) value).isEmpty();
    }

    /** Returns whether the list is known and empty. */
    public boolean none(String name) {
        Object value = ask(name);
        return value == null ? opposite("some", "", name) : ((Collection<?>) value).isEmpty();
    }

    /** Returns whether the list is known and holds fewer than this many distinct values. */
    public boolean fewerThan(String name, int count) {
        Object value = ask(name);
        return value == null ? answer("fewer than", count, name) : ((Collection<?>) value).size() < count;
    }

    /** Returns whether the fact is known and has, or as a list holds, at least one of these values. */
    public boolean hasAny(String name, String... candidates) {
        Object value = ask(name);
        if (value == null) {
            return answer("any of", candidates, name);
        }
        for (Object element : value instanceof Collection<?> values ? values : List.of(value)) {
            for (String candidate : candidates) {
                if (element.toString().equals(candidate)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the value of a fact, to be shown in a finding; null: unknown. */
    public @Nullable Object value(String name) {
        Object value = ask(name);
        if (value == null && unknowns.ask()) {
            unknowns.readRaw(pointer(name));
        }
        return value;
    }

    /** Returns the whole number, to be shown in a finding; null: unknown, or not a whole number. */
    public @Nullable Integer integer(String name) {
        return value(name) instanceof Integer number ? number : null;
    }

    /** Returns the day, to be shown in a finding; null: unknown, or not a day. */
    public @Nullable LocalDate date(String name) {
        return value(name) instanceof LocalDate day ? day : null;
    }

    /**
     * Returns the day that the plan states; if it is unknown, a finding does not need it: for a rule that then counts
     * from another day.
     *
     * @return null: unknown, or not a day
     */
    public @Nullable LocalDate statedDate(String name) {
        return ask(name) instanceof LocalDate day ? day : null;
    }

    /** Returns how many distinct values the list holds, to be shown in a finding; null: unknown, or not a list. */
    public @Nullable Integer size(String name) {
        return value(name) instanceof Collection<?> values ? values.size() : null;
    }

    private @Nullable Object ask(String name) {
        Object value = known(find(name));
        if (value != null && unknowns.isNoting()) {
            unknowns.note(pointer(name), value);
        }
        return value;
    }

    private static @Nullable Object known(@Nullable Object value) {
        return value instanceof String text && Invisible.isAll(text) ? null : value;
    }

    private boolean both(String name, String other) {
        Object one = ask(name);
        return ask(other) != null && one != null;
    }

    /**
     * Answers a question about an unknown fact. The words that identify the question are joined only if they are
     * needed.
     */
    private boolean answer(String question, Object argument, String name) {
        if (!unknowns.ask()) {
            return false;
        }
        String pointer = pointer(name);
        return unknowns.answer(question + " " + words(argument) + " " + pointer, pointer);
    }

    private boolean opposite(String question, Object argument, String name) {
        return unknowns.ask() && !answer(question, argument, name);
    }

    private boolean answerOfBoth(String question, String name, String other) {
        if (!unknowns.ask()) {
            return false;
        }
        return unknowns.answer(pointer(name) + " " + question + " " + pointer(other), absent(name), absent(other));
    }

    private @Nullable String absent(String name) {
        return known(find(name)) == null ? pointer(name) : null;
    }

    private static String words(Object argument) {
        return argument instanceof String[] several ? String.join(",", several) : argument.toString();
    }
}
