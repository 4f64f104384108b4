package nl.mtvp.rules.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import nl.mtvp.rules.report.Language;

/** What is said about the contested points and their options; a language is read when it is first asked for. */
final class ReadingTexts {

    private static final Map<Language, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private ReadingTexts() {
    }

    static String get(Language language, String key) {
        return BUNDLES.computeIfAbsent(language, ReadingTexts::read).getString(key);
    }

    private static ResourceBundle read(Language language) {
        String name = "readings_" + language.code() + ".properties";
        try (InputStream file = Objects.requireNonNull(ReadingTexts.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
