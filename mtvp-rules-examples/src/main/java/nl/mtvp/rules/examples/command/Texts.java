package nl.mtvp.rules.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.mtvp.rules.report.Language;
import org.jspecify.annotations.Nullable;

/** What the command itself says, in one language. Immutable. */
final class Texts {

    private final Language language;
    private final ResourceBundle bundle;
    private final DateTimeFormatter day;

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
    }

    /** The texts in a language, whatever the language of the platform. */
    static Texts in(Language language) {
        String name = "texts_" + language.code() + ".properties";
        try (InputStream file = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new Texts(language, new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The text of a key, with values for its {@code {0}}, {@code {1}} …. */
    String get(String key, @Nullable Object... values) {
        Object[] words = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), language.locale()).format(words);
    }

    /** The text of a key that may have none. */
    Optional<String> find(String key, @Nullable Object... values) {
        return bundle.containsKey(key) ? Optional.of(get(key, values)) : Optional.empty();
    }

    /**
     * The text of a key for so many of something, {@code key.one} or {@code key.many}, with the number for its {@code
     * {0}} and further values.
     */
    String count(String key, long number, @Nullable Object... values) {
        return get(key + (number == 1 ? ".one" : ".many"), Stream.concat(Stream.of(number(number)),
                Arrays.stream(values)).toArray());
    }

    /** A number, with signs between its thousands. */
    String number(long number) {
        return String.format(language.locale(), "%,d", number);
    }

    /** A date in words. */
    String date(LocalDate date) {
        return day.format(date);
    }
}
