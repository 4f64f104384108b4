package nl.mtvp.rules.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.internal.text.Encoding;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleText;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a rule set, from its message bundles. It notes which texts no rule asked for. A region can put texts of
 * the Leidraad in its own words: a text in its bundle under a key of the Leidraad replaces the Leidraad's text.
 */
final class Messages {

    private static final String TITLE = ".title";
    private static final int SHOWN = 5;

    private final RuleSet ruleSet;
    private final @Nullable Messages regional;
    private final Map<Language, Properties> bundles = new EnumMap<>(Language.class);
    private final Map<Language, Set<Object>> unused = new EnumMap<>(Language.class);

    Messages(RuleSet ruleSet) {
        this(ruleSet, null);
    }

    /**
     * Reads the texts of a rule set.
     *
     * @param regional a region's texts, which replace those that have the same key; null: none do
     */
    Messages(RuleSet ruleSet, @Nullable Messages regional) {
        this.ruleSet = ruleSet;
        this.regional = regional;
        for (Language language : Language.values()) {
            Properties bundle = read(ruleSet, language);
            bundles.put(language, bundle);
            unused.put(language, new HashSet<>(bundle.keySet()));
        }
    }

    /** Reads the texts of a version; where it has none of a key, that of the version that it builds on holds. */
    private static Properties read(RuleSet ruleSet, Language language) {
        RuleSet last = ruleSet.last();
        Properties bundle = last == null ? new Properties() : new Properties(read(last, language));
        String path = path(ruleSet, language);
        try (InputStream file = ruleSet.open(path)) {
            if (file != null) {
                bundle.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                for (Map.Entry<Object, Object> text : bundle.entrySet()) {
                    Encoding.requireSound(text.getValue().toString(), path + ": text ", text.getKey());
                }
            } else if (last == null) {
                throw new IllegalStateException(ruleSet + " has no messages: " + path + " was not found.\n"
                        + "Put messages_nl.properties and messages_en.properties into the package of the rules.");
            }
            return ruleSet.module() instanceof StandardRules standard ? standard.texts(bundle) : bundle;
        } catch (IOException e) {
            throw new IllegalStateException(ruleSet + ": " + path + " cannot be read", e);
        }
    }

    private static String path(RuleSet ruleSet, Language language) {
        return ruleSet.path("messages_" + language.code() + ".properties");
    }

    private String path(Language language) {
        return path(ruleSet, language);
    }

    /**
     * Returns the texts of a rule.
     *
     * @param ruleName name of the rule, for errors
     * @param stem id of the rule, with its variant if it has one
     * @param englishTitle the sentence in the rule's name
     */
    Map<Language, RuleText> of(String ruleName, String stem, String englishTitle) {
        return Map.of(
                Language.DUTCH, texts(ruleName, Language.DUTCH, stem, text(ruleName, Language.DUTCH, stem + TITLE)),
                Language.ENGLISH, texts(ruleName, Language.ENGLISH, stem, englishTitle));
    }

    /**
     * Returns the titles of a rule that reports nothing.
     *
     * @param ruleName name of the rule, for errors
     * @param stem id of the rule, with its variant if it has one
     * @param englishTitle the sentence in the rule's name
     */
    Map<Language, String> titlesOf(String ruleName, String stem, String englishTitle) {
        return Map.of(Language.DUTCH, text(ruleName, Language.DUTCH, stem + TITLE), Language.ENGLISH, englishTitle);
    }

    private RuleText texts(String ruleName, Language language, String stem, String title) {
        return new RuleText(
                title,
                text(ruleName, language, stem + ".when"),
                text(ruleName, language, stem + ".message"),
                text(ruleName, language, stem + ".remedy"),
                textOr(ruleName, language, stem + ".open", stillUnknown(title, language)),
                textOr(ruleName, language, stem + ".openRemedy", stillToState(language)));
    }

    private String textOr(String ruleName, Language language, String key, String fallback) {
        return has(language, key) ? text(ruleName, language, key) : fallback;
    }

    private static String stillUnknown(String title, Language language) {
        return switch (language) {
            case DUTCH -> "Nog niet bekend is of dit klopt: " + title + ".";
            case ENGLISH -> "It is not known yet whether this is so: " + title + ".";
        };
    }

    private static String stillToState(Language language) {
        return switch (language) {
            case DUTCH -> "Vul in het plan in wat hierover bekend is.";
            case ENGLISH -> "State in the plan what is known about it.";
        };
    }

    private String text(String ruleName, Language language, String key) {
        String text = bundles.get(language).getProperty(key);
        if (text == null) {
            throw new IllegalStateException(ruleSet + ": rule \"" + ruleName + "\" has no text " + key + ".\nAdd it to "
                    + path(language) + ".");
        }
        unused.get(language).remove(key);
        if (regional != null && regional.has(language, key)) {
            return regional.text(ruleName, language, key);
        }
        requirePlaceholders(language, key, text);
        return text;
    }

    private boolean has(Language language, String key) {
        return bundles.get(language).getProperty(key) != null;
    }

    private void requirePlaceholders(Language language, String key, String text) {
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int end = text.indexOf('}', open) + 1;
            if (end <= open || !Finding.PLACEHOLDERS.contains(text.substring(open + 1, end - 1))) {
                throw new IllegalStateException(ruleSet + ": " + key + " in " + path(language) + " holds "
                        + text.substring(open, end > open ? end : text.length()) + ".\nThe placeholders are "
                        + Finding.PLACEHOLDERS.stream()
                                .map(name -> "{" + name + "}")
                                .toList() + ".");
            }
        }
    }

    /** Returns whether a rule asked for each text of this version. */
    boolean areAllUsed() {
        for (Set<Object> keys : unused.values()) {
            if (!keys.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns an error about the texts that no rule asked for: a rule was lost, its id is misspelt, or the Leidraad has
     * no such text to replace.
     *
     * @param twins the names of rules that share an id and a variant, so that they share their texts
     */
    IllegalStateException unused(List<String> twins) {
        Language language = unused.get(Language.DUTCH).isEmpty() ? Language.ENGLISH : Language.DUTCH;
        String sharing =
                twins.isEmpty() ? "" : "Rules share an id without a @variant that tells them apart: " + twins + ". ";
        return new IllegalStateException(ruleSet + ": " + path(language) + " has texts that no rule uses: "
                + shortened(unused.get(language)) + ".\n" + sharing + "Maybe a DRL file has another package than "
                + ruleSet.module().rulePackage()
                + " or was not compiled, a rule's id is misspelt, or the Leidraad has no text with this key in"
                + " this language.");
    }

    private static String shortened(Set<Object> keys) {
        return keys.stream().map(String::valueOf).sorted().limit(SHOWN).collect(Collectors.joining(", "))
                + (keys.size() > SHOWN ? " and " + (keys.size() - SHOWN) + " more" : "");
    }
}
