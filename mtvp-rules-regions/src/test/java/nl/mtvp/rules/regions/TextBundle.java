package nl.mtvp.rules.regions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.terms.Language;

/**
 * The texts of one file, in the order of its lines.
 *
 * @param file path of the file on the class path
 * @param language their language
 * @param texts the texts
 */
record TextBundle(String file, Language language, List<Text> texts) {

    /**
     * One text.
     *
     * @param key key of the text, such as {@code L-AW-J1.remedy}
     * @param words the text itself
     */
    record Text(String key, String words) {

        boolean holds(Pattern pattern) {
            return pattern.matcher(words).find();
        }
    }

    /** Returns the bundles of each language, by their name without language, such as {@code leidraad/messages}. */
    static Stream<TextBundle> inEachLanguage(String name) {
        return Arrays.stream(Language.values()).map(language -> {
            String file = "/nl/mtvp/rules/" + name + "_" + language.code() + ".properties";
            return new TextBundle(file, language, read(file));
        });
    }

    private static List<Text> read(String file) {
        try (InputStream in = TextBundle.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .map(parts -> new Text(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Returns the keys that both languages have: the English title of a rule is in its name. */
    Set<String> keys() {
        return texts.stream()
                .map(Text::key)
                .filter(key -> !key.endsWith(".title"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
