package nl.mtvp.rules.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import nl.mtvp.rules.report.Language;

/**
 * The texts of a rule set about its contested points. A language is read when it is first asked for. Safe for use by
 * several threads.
 */
final class ReadingTexts {

    private final ClassLoader classLoader;
    private final String folder;
    private final Map<Language, Properties> bundles = new EnumMap<>(Language.class);

    /**
     * Creates the texts of a rule set.
     *
     * @param rulePackage the package of its rules and messages
     */
    ReadingTexts(ClassLoader classLoader, String rulePackage) {
        this.classLoader = classLoader;
        folder = rulePackage.replace('.', '/') + "/";
    }

    /**
     * Returns a text.
     *
     * @throws IllegalStateException if there is none
     */
    String get(Language language, String key) {
        String text = bundle(language).getProperty(key);
        if (text == null) {
            throw new IllegalStateException(path(language) + " has no text " + key
                    + ".\nAdd it, or remove the declaration of the contested point.");
        }
        return text;
    }

    private synchronized Properties bundle(Language language) {
        return bundles.computeIfAbsent(language, this::read);
    }

    private Properties read(Language language) {
        try (InputStream file = classLoader.getResourceAsStream(path(language))) {
            if (file == null) {
                throw new IllegalStateException(path(language) + " was not found.\n"
                        + "Put readings_nl.properties and readings_en.properties next to the messages of a module "
                        + "that declares contested points.");
            }
            Properties bundle = new Properties();
            bundle.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException e) {
            throw new IllegalStateException(path(language) + " cannot be read", e);
        }
    }

    private String path(Language language) {
        return folder + "readings_" + language.code() + ".properties";
    }
}
