package nl.mtvp.rules.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import nl.mtvp.rules.internal.text.Encoding;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a rule set about its contested points. A language is read when it is first asked for. Safe for use by
 * several threads.
 */
final class ReadingTexts {

    private final RuleModule module;
    private final @Nullable ReadingTexts last;
    private final Map<Language, Properties> bundles = new EnumMap<>(Language.class);

    /**
     * Creates the texts of a rule set: those of its last version, if it builds on one, where it has none of its own.
     */
    ReadingTexts(RuleModule module) {
        this.module = module;
        RuleModule base = module.basedOn();
        last = base == null ? null : new ReadingTexts(base);
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
        Properties bundle = last == null ? new Properties() : new Properties(last.bundle(language));
        try (InputStream file = module.getClass().getClassLoader().getResourceAsStream(path(language))) {
            if (file != null) {
                bundle.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                for (Map.Entry<Object, Object> text : bundle.entrySet()) {
                    Encoding.requireSound(text.getValue().toString(), path(language) + ": text ", text.getKey());
                }
            } else if (last == null) {
                throw new IllegalStateException(path(language) + " was not found.\n"
                        + "Put readings_nl.properties and readings_en.properties next to the messages of a module "
                        + "that declares contested points.");
            }
            return bundle;
        } catch (IOException e) {
            throw new IllegalStateException(path(language) + " cannot be read", e);
        }
    }

    private String path(Language language) {
        return module.rulePackage().replace('.', '/') + "/readings_" + language.code() + ".properties";
    }
}
