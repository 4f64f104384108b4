package nl.mtvp.rules.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.QualifyingRule;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.jspecify.annotations.Nullable;

/**
 * Where rules and rows of the catalogue are in the book: under their ids; if several versions of their rule set are
 * loaded, under their ids and the version.
 */
final class Anchors {

    private final Map<String, NavigableSet<String>> versions = new HashMap<>();
    private final Set<String> rules = new HashSet<>();

    Anchors(PlanValidator validator) {
        Stream.concat(
                        validator.rules().stream().map(RuleDescription::ruleSet),
                        validator.qualifyingRules().stream().map(QualifyingRule::ruleSet))
                .forEach(ruleSet -> versions.computeIfAbsent(ruleSet.id(), id -> new TreeSet<>())
                        .add(ruleSet.version()));
        validator.rules().forEach(rule -> rules.add(ofId(rule)));
        validator.qualifyingRules().forEach(rule -> rules.add(of(rule)));
    }

    private boolean areSeveral(String ruleSet) {
        return versions.getOrDefault(ruleSet, new TreeSet<>()).size() > 1;
    }

    /** Returns what tells a version in a heading from the others; empty: it is the only one. */
    String label(String ruleSet, String version) {
        return areSeveral(ruleSet) ? ", version " + version : "";
    }

    private String anchor(String id, String ruleSet, String version) {
        return id + (areSeveral(ruleSet) ? "-" + version : "");
    }

    private String anchor(String id, RuleSetVersion ruleSet) {
        return anchor(id, ruleSet.id(), ruleSet.version());
    }

    private static String stem(String id, @Nullable String variant) {
        return variant == null ? id : id + "." + variant;
    }

    /** Returns the anchor of a rule; rules on what is plausible are those of every region. */
    String of(RuleDescription rule) {
        return anchor(rule, stem(rule.id(), rule.variant()));
    }

    /** Returns the anchor of the rules of one id. */
    String ofId(RuleDescription rule) {
        return anchor(rule, rule.id());
    }

    private String anchor(RuleDescription rule, String name) {
        return rule.source().isPlausibility() ? name : anchor(name, rule.ruleSet());
    }

    /** Returns the anchor of a rule that reports nothing. */
    String of(QualifyingRule rule) {
        return anchor(stem(rule.id(), rule.variant()), rule.ruleSet());
    }

    /** Returns the anchor of a row of the catalogue. */
    String of(CatalogueRow row) {
        return "row-" + anchor(row.id(), row.ruleSet());
    }

    /**
     * Returns a link to a rule that a version of a rule set names: its own or one of the Leidraad; the id alone if it
     * is in a region that is not loaded, or only variants of it are in the book.
     */
    String link(Markup markup, String id, String ruleSet, String version) {
        Stream<String> ofLeidraad =
                versions.getOrDefault(RuleSetVersion.LEIDRAAD, new TreeSet<>()).descendingSet().stream()
                        .map(leidraad -> anchor(id, RuleSetVersion.LEIDRAAD, leidraad));
        List<String> candidates = Stream.concat(Stream.of(anchor(id, ruleSet, version), id), ofLeidraad)
                .filter(rules::contains)
                .toList();
        return candidates.isEmpty() ? markup.text(id) : markup.link(candidates.get(0), markup.text(id));
    }
}
