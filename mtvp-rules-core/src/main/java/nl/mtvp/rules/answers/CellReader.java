package nl.mtvp.rules.answers;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.mtvp.rules.form.AnswerKind;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.region.FactType;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what is in one cell as the answer to one question. What is no answer becomes a problem, never a guess. */
final class CellReader {

    private static final Set<String> YES = Set.of("ja", "yes", "true", "waar", "x", "1");
    private static final Set<String> NO = Set.of("nee", "no", "false", "onwaar", "0");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,10}|[1-9]\\d{0,2}(\\.\\d{3}){1,3}");
    private static final Pattern DECIMAL =
            Pattern.compile("(?:\\d{1,10}|[1-9]\\d{0,2}(?:\\.\\d{3}){1,3})(?:,\\d{1,10})?");
    private static final Pattern DECIMAL_POINT = Pattern.compile("\\d{1,10}\\.(?:\\d{1,2}|\\d{4,10})|0+\\.\\d{3}");
    private static final int SHORTEST = 5;
    private static final Pattern DIGITS = Pattern.compile("[\\d.,]+");

    private static final Expectation YES_OR_NO = new Expectation("ja of nee", "yes or no");
    private static final Expectation TICK =
            new Expectation("ja, of leeg als de box niet is aangevinkt", "yes, or nothing if the box is not ticked");
    private static final Expectation COUNT = FactType.INTEGER.expectation();
    private static final Expectation NUMBER =
            new Expectation("een getal vanaf 0, zoals 2 of 2,5", "a number from 0, such as 2 or 2,5");
    private static final Expectation DAY =
            new Expectation("een datum zoals 1-4-2023 of 2023-04-01", "a date such as 1-4-2023 or 2023-04-01");
    private static final Expectation ONE_DAY = new Expectation(
            "een datum die maar op één manier te lezen is, zoals 1-4-2023; of zeg of de dag of de maand voorop staat",
            "a date that can be read in one way alone, such as 1-4-2023; or say whether the day or the month is first");
    private static final Expectation WORDS = new Expectation("een tekst en geen getal", "a text and no number");

    private final Question question;
    private final String header;
    private final Consumer<PlanProblem> problems;

    CellReader(Question question, String header, Consumer<PlanProblem> problems) {
        this.question = question;
        this.header = header;
        this.problems = problems;
    }

    /** Returns the text; null: it is a number where words are asked. */
    @Nullable
    String text(String cell, boolean mayBeNumber) {
        if (!mayBeNumber && DIGITS.matcher(cell).matches()) {
            return wrong(cell, WORDS);
        }
        return cell;
    }

    @Nullable
    Boolean yesNo(String cell) {
        Boolean answer = word(cell);
        return answer != null ? answer : wrong(cell, YES_OR_NO);
    }

    private static @Nullable Boolean word(String cell) {
        String key = Label.key(cell);
        return YES.contains(key) ? Boolean.TRUE : NO.contains(key) ? Boolean.FALSE : null;
    }

    /**
     * Returns whether a box is ticked.
     *
     * @param labels labels that tick it, besides yes
     */
    @Nullable
    Boolean ticked(String cell, List<String> labels) {
        if (cell.isEmpty()) {
            return false;
        }
        Boolean answer = word(cell);
        if (answer != null) {
            return answer;
        }
        String key = Label.key(cell);
        boolean label = labels.stream().anyMatch(one -> Label.key(one).equals(key));
        return label ? Boolean.TRUE : wrong(cell, TICK);
    }

    @Nullable
    Integer wholeNumber(String cell) {
        if (WHOLE.matcher(cell).matches()) {
            long number = Long.parseLong(cell.replace(".", ""));
            if (number <= Integer.MAX_VALUE) {
                return (int) number;
            }
        }
        return wrong(cell, COUNT);
    }

    /** Returns a number as plans hold it: an Integer if it is written as a whole number, else a BigDecimal. */
    @Nullable
    Object number(String cell) {
        String text = question.kind() == AnswerKind.NUMBER ? cell.replaceAll(" ?%$", "") : cell;
        String plain = DECIMAL.matcher(text).matches()
                ? text.replace(".", "").replace(',', '.')
                : DECIMAL_POINT.matcher(text).matches() ? text : null;
        if (plain == null) {
            return wrong(cell, NUMBER);
        }
        BigDecimal number = new BigDecimal(plain);
        if (number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            return wrong(cell, NUMBER);
        }
        return number.scale() == 0 ? (Object) number.intValueExact() : number;
    }

    @Nullable
    LocalDateTime moment(String cell, @Nullable DateOrder order) {
        Days.Read read = Days.read(cell, order);
        if (read.moment() != null) {
            return read.moment();
        }
        return wrong(cell, read.ambiguous() ? ONE_DAY : DAY);
    }

    /** Returns the option with a label; null: there is none. */
    @Nullable
    Option option(String cell) {
        String key = Label.key(cell);
        for (Option option : question.options()) {
            if (option.labels().stream().anyMatch(label -> Label.key(label).equals(key))) {
                return option;
            }
        }
        unknownOption(cell);
        return null;
    }

    void unknownOption(String written) {
        List<String> labels = question.options().stream().map(Option::label).toList();
        String nearest = NearestName.among(labels, written);
        add(
                Kind.UNKNOWN_OPTION,
                written,
                Expectation.oneOf(labels),
                nearest == null ? onlyOneWith(Label.key(written), labels) : nearest);
    }

    /** Returns the only label that holds some words; null: none does, or several do, or they are too short to tell. */
    private static @Nullable String onlyOneWith(String words, List<String> labels) {
        List<String> holding = labels.stream()
                .filter(label -> Label.key(label).contains(words))
                .toList();
        return words.length() < SHORTEST || holding.size() != 1 ? null : holding.get(0);
    }

    /** Says that a cell holds something else than is expected. Returns null. */
    <T> @Nullable T wrong(String cell, Expectation expected) {
        add(Kind.WRONG_VALUE, cell, expected, null);
        return null;
    }

    private void add(Kind kind, String written, Expectation expected, @Nullable String nearest) {
        problems.accept(new PlanProblem(kind, "", Excerpt.quoted(written), expected, nearest).asked(header));
    }
}
