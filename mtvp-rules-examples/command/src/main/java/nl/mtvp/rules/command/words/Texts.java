package nl.mtvp.rules.command.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanProblem;
import org.jspecify.annotations.Nullable;

/** The texts of the command, in one language. Immutable. */
public final class Texts {

    /** Problems that only a sheet can have, besides those with the answer to a question. */
    private static final Set<PlanProblem.Kind> OF_SHEETS = EnumSet.of(
            PlanProblem.Kind.DOUBLE_QUESTION,
            PlanProblem.Kind.UNKNOWN_QUESTION,
            PlanProblem.Kind.SECOND_PRACTICE,
            PlanProblem.Kind.STRAY_ANSWER);

    private final Language language;
    private final ResourceBundle bundle;
    /** The texts that were asked for, read once. */
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** Returns the texts in a language, whatever the language of the platform. */
    public static Texts in(Language language) {
        String name = "texts_" + language.code() + ".properties";
        try (InputStream file = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new Texts(language, new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /** Returns all texts by their keys. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** Returns the text of a key, with values for its {@code {0}}, {@code {1}} …. */
    public String get(String key, @Nullable Object... values) {
        MessageFormat format =
                formats.computeIfAbsent(key, asked -> new MessageFormat(bundle.getString(asked), language.locale()));
        Object[] words = Arrays.stream(values).map(String::valueOf).toArray();
        synchronized (format) { // which several threads cannot use at once
            return format.format(words);
        }
    }

    /** Returns the text of a key; null: it has none. */
    public @Nullable String find(String key, @Nullable Object... values) {
        return bundle.containsKey(key) ? get(key, values) : null;
    }

    /**
     * Returns the text of a key for a number of things, {@code key.one} or {@code key.many}. The number is the value
     * for {@code {0}}; the other values follow it.
     */
    public String count(String key, long number, @Nullable Object... values) {
        return get(
                key + (number == 1 ? ".one" : ".many"),
                Stream.concat(Stream.of(number(number)), Arrays.stream(values)).toArray());
    }

    /** Returns a number, with signs between its thousands. */
    public String number(long number) {
        return number < 1_000 ? String.valueOf(number) : String.format(language.locale(), "%,d", number);
    }

    /** Returns a date in words. */
    public String date(LocalDate date) {
        return language.inWords(date);
    }

    /** Returns where a problem is: in a sheet its cell, else its place in the document and in the plan. */
    public String place(PlanProblem problem) {
        boolean inSheet = problem.question() != null || problem.column() == 0 || OF_SHEETS.contains(problem.kind());
        if (inSheet && problem.line() > 0) {
            return problem.column() == 0
                    ? get("refused.row", problem.line())
                    : get("refused.cell", problem.line(), column(problem.column()));
        }
        String pointer = problem.pointer().isEmpty() ? get("refused.wholePlan") : problem.pointer();
        return problem.line() == 0 ? pointer : get("refused.place", problem.line(), problem.column(), pointer);
    }

    /** Returns the letters of a column of a spreadsheet, from 1. */
    private static String column(int number) {
        int last = (number - 1) % 26;
        int before = (number - 1) / 26;
        return (before == 0 ? "" : column(before)) + (char) ('A' + last);
    }
}
