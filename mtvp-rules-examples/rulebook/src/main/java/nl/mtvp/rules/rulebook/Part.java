package nl.mtvp.rules.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one document, or those on what is plausible, which no document has.
 *
 * @param ruleSet their rule set; null: those on what is plausible, which every region has
 * @param document the title of the document
 * @param sections by section, in their order, the rules of each id; those of one id stay together in the section of the
 *     first
 */
record Part(@Nullable RuleSetVersion ruleSet, String document, Map<String, List<List<RuleDescription>>> sections) {

    /** Returns the parts of all rules, in their order. */
    static List<Part> of(List<RuleDescription> rules) {
        List<Part> parts = new ArrayList<>();
        rules.stream()
                .filter(rule -> !isPlausibility(rule))
                .collect(Collectors.groupingBy(RuleDescription::ruleSet, LinkedHashMap::new, Collectors.toList()))
                .forEach((ruleSet, members) ->
                        parts.add(new Part(ruleSet, members.get(0).source().document(), bySection(members))));
        Map<String, RuleDescription> plausible = new LinkedHashMap<>();
        rules.stream().filter(Part::isPlausibility).forEach(rule -> plausible.putIfAbsent(RulePage.stem(rule), rule));
        if (!plausible.isEmpty()) {
            parts.add(new Part(null, "plausibility", bySection(List.copyOf(plausible.values()))));
        }
        return parts;
    }

    private static boolean isPlausibility(RuleDescription rule) {
        return rule.source().isPlausibility();
    }

    /** Returns the rules of the part. */
    Stream<RuleDescription> rules() {
        return sections.values().stream().flatMap(List::stream).flatMap(List::stream);
    }

    private static Map<String, List<List<RuleDescription>>> bySection(List<RuleDescription> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(RuleDescription::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .collect(Collectors.groupingBy(
                        requirement -> requirement.get(0).source().section(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns the anchor of the part. */
    String anchor() {
        return "rules-" + name();
    }

    /** Returns the anchor of a section. */
    String anchor(String section) {
        return "section-" + name() + "-" + section.replaceAll("[^\\p{L}\\p{N}.]+", "-");
    }

    private String name() {
        return ruleSet == null ? document : ruleSet.id() + "-" + ruleSet.version();
    }
}
