package nl.mtvp.rules.benchmarks.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleDescription.Subject;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.report.RuleText;
import nl.mtvp.rules.terms.Source;

/** The descriptions of the Leidraad's rules and of a region's, with the texts that the library ships. */
final class RuleBook {

    private static final String STANDARD = "/nl/mtvp/rules/standard/";
    private static final Map<String, String> TAKEN_ON =
            Map.of("START_DATE", "START", "DRAW", "LOT", "MENU", "MENU", "YEAR", "YEAR");

    private final Map<Rule, RuleDescription> descriptions = new EnumMap<>(Rule.class);
    private final List<RuleSetVersion> ruleSets;

    RuleBook(RuleSetVersion region, String document, String prefix, String texts) {
        RuleSetVersion leidraad = new RuleSetVersion(RuleSetVersion.LEIDRAAD, "2023-01-30");
        ruleSets = List.of(leidraad, region);
        describe("L-", leidraad, "Leidraad Meer Tijd Voor de Patiënt", List.of("/nl/mtvp/rules/leidraad/", texts));
        describe(prefix, region, document, List.of(STANDARD, texts));
        describe("P-", region, document, List.of(STANDARD, texts));
    }

    /** A text of a later folder overrides that of an earlier one. */
    private void describe(String prefix, RuleSetVersion ruleSet, String document, List<String> folders) {
        Properties dutch = read(prefix, folders, "messages_nl.properties");
        Properties english = read(prefix, folders, "messages_en.properties");
        for (Rule rule : Rule.values()) {
            if (rule.stem.startsWith(prefix) && dutch.containsKey(rule.stem + ".message")) {
                descriptions.put(rule, describe(rule, ruleSet, Source.of(document, rule.place),
                        Map.of(Language.DUTCH, text(rule, dutch), Language.ENGLISH, text(rule, english))));
            }
        }
    }

    private static RuleDescription describe(Rule rule, RuleSetVersion ruleSet, Source source, Map<Language, RuleText> texts) {
        int point = rule.stem.indexOf('.');
        String id = point < 0 ? rule.stem : rule.stem.substring(0, point);
        String variant = point < 0 ? null : rule.stem.substring(point + 1);
        Subject subject = rule.pointer == null ? Subject.CHOICE : Subject.YEAR;
        return RuleDescription.of(id, ruleSet, rule.severity, source, subject, texts)
                .variant(variant)
                .element(rule.element)
                .pointer(rule.pointer)
                .build();
    }

    /** An open point without texts of its own asks for what the rule's title says. The rule alone has it in English. */
    private static RuleText text(Rule rule, Properties texts) {
        String title = texts.getProperty(rule.stem + ".title", rule.stem);
        return new RuleText(title, rule.stem, texts.getProperty(rule.stem + ".message"),
                texts.getProperty(rule.stem + ".remedy"),
                texts.getProperty(rule.stem + ".open", "Nog niet bekend is of dit klopt: " + title + "."),
                texts.getProperty(rule.stem + ".openRemedy", "Vul in het plan in wat hierover bekend is."));
    }

    /** Reads texts. Those of the standard rules are under the ids that a region gives them, too. */
    private static Properties read(String prefix, List<String> folders, String name) {
        Properties properties = new Properties();
        for (String folder : folders) {
            try (InputStream file = RuleDescription.class.getResourceAsStream(folder + name)) {
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                if (folder.equals(STANDARD)) {
                    TAKEN_ON.forEach((kind, id) -> copy(properties, kind + ".", prefix + id + "."));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static void copy(Properties texts, String from, String to) {
        for (String key : texts.stringPropertyNames()) {
            if (key.startsWith(from)) {
                texts.setProperty(to + key.substring(from.length()), texts.getProperty(key));
            }
        }
    }

    RuleDescription get(Rule rule) {
        return descriptions.get(rule);
    }

    List<RuleSetVersion> ruleSets() {
        return ruleSets;
    }
}
