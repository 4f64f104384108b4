package nl.mtvp.rules.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleSetVersion;

/**
 * The rules of one document.
 *
 * @param ruleSet their rule set
 * @param document the title of the document
 * @param sections by section, in their order, the rules of each id; those of one id stay together in the section of the
 *     first
 */
record Part(RuleSetVersion ruleSet, String document, Map<String, List<List<RuleDescription>>> sections) {

    /** Returns the parts of all rules, in their order. */
    static List<Part> of(List<RuleDescription> rules) {
        List<Part> parts = new ArrayList<>();
        rules.stream()
                .collect(Collectors.groupingBy(RuleDescription::ruleSet, LinkedHashMap::new, Collectors.toList()))
                .forEach((ruleSet, members) ->
                        parts.add(new Part(ruleSet, members.get(0).source().document(), bySection(members))));
        return parts;
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
        return "rules-" + ruleSet.id() + "-" + ruleSet.version();
    }

    /** Returns the anchor of a section. */
    String anchor(String section) {
        return "section-" + ruleSet.id() + "-" + ruleSet.version() + "-" + section.replaceAll("[^\\p{L}\\p{N}.]+", "-");
    }
}
