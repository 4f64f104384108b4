package nl.mtvp.rules.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import nl.mtvp.rules.terms.Language;

/** The texts of a protocol, in one language. */
final class ProtocolTexts {

    private final Language language;
    private final ResourceBundle bundle;

    ProtocolTexts(Language language) {
        this.language = language;
        String name = "protocol_" + language.code() + ".properties";
        try (InputStream file = Objects.requireNonNull(ProtocolTexts.class.getResourceAsStream(name), name)) {
            bundle = new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    Set<String> keys() {
        return bundle.keySet();
    }

    /** Returns the text of a key, with values for its {@code {0}}, {@code {1}} …; numbers as they are in commands. */
    String get(String key, Object... values) {
        Object[] words = Stream.of(values).map(language::inWords).toArray();
        return new MessageFormat(bundle.getString(key), language.locale()).format(words);
    }

    /** Returns the text of a key for a number of practices, {@code key.one} or {@code key.many}; it is {@code {0}}. */
    String count(String key, int number, Object... values) {
        return get(
                key + (number == 1 ? ".one" : ".many"),
                Stream.concat(Stream.of(number), Stream.of(values)).toArray());
    }
}
