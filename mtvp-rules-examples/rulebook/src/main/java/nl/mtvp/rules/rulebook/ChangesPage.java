package nl.mtvp.rules.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Programme;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Training;
import nl.mtvp.rules.report.QualifyingRule;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleText;
import nl.mtvp.rules.rulebook.Markup.Row;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.RuleSetVersion;

/** The part of the book on what changed between two versions of a region. */
final class ChangesPage {

    private static final String NOTHING = "–";
    private static final String TITLE = "title";

    private final Markup markup;
    private final PlanValidator validator;

    ChangesPage(Markup markup, PlanValidator validator) {
        this.markup = markup;
        this.validator = validator;
    }

    /** Returns each version that follows another of the same region, with that other one before it. */
    static Map<Region, Region> successions(PlanValidator validator) {
        Map<Region, Region> successions = new LinkedHashMap<>();
        List<Region> all = validator.regions().all();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).id().equals(all.get(i - 1).id())) {
                successions.put(all.get(i), all.get(i - 1));
            }
        }
        return successions;
    }

    static String anchor(Region region) {
        return "changes-" + region.id() + "-" + region.version();
    }

    static String title(Region before, Region after) {
        return "What changed in " + after.name() + " from version " + before.version() + " to version "
                + after.version();
    }

    /** Writes what changed from one version to the next. */
    void write(Region before, Region after) {
        markup.heading(2, anchor(after), markup.text(title(before, after)));
        List<Row> rows = new ArrayList<>();
        compare("region", Map.of("", fields(before)), Map.of("", fields(after)), rows);
        compare("menu item", items(before), items(after), rows);
        compare("rule", rules(before), rules(after), rows);
        markup.paragraph(markup.text(
                rows.isEmpty()
                        ? "Nothing of what the book shows."
                        : "A rule whose conditions changed is here if its texts tell, as ‘when’ is to do."));
        if (!rows.isEmpty()) {
            markup.table("changes", List.of("What", "Version " + before.version(), "Version " + after.version()), rows);
        }
    }

    private void compare(
            String what,
            Map<String, Map<String, String>> before,
            Map<String, Map<String, String>> after,
            List<Row> rows) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            Map<String, String> old = before.getOrDefault(name, Map.of());
            Map<String, String> now = after.getOrDefault(name, Map.of());
            if (old.isEmpty() || now.isEmpty()) {
                rows.add(row(what, name, "", old.getOrDefault(TITLE, ""), now.getOrDefault(TITLE, "withdrawn")));
            } else {
                now.forEach((field, value) -> {
                    if (!value.equals(old.get(field))) {
                        rows.add(row(what, name, field, old.getOrDefault(field, ""), value));
                    }
                });
            }
        }
    }

    private Row row(String what, String name, String field, String before, String after) {
        return Row.of(
                markup.text(what + " ")
                        + (name.isEmpty() ? "" : markup.code(name))
                        + markup.text(field.isEmpty() ? "" : (name.isEmpty() ? "" : ": ") + field),
                markup.text(before.isEmpty() ? NOTHING : before),
                markup.text(after.isEmpty() ? NOTHING : after));
    }

    private static Map<String, String> fields(Region region) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("document", region.document());
        fields.put("start dates", words(region.startDates()));
        fields.put(
                "readings",
                words(region.readings().stream().map(ReadingOption::name).toList()));
        fields.put(
                "programmes",
                words(region.programmes().stream().map(Programme::code).toList()));
        fields.put(
                "earlier trainings",
                words(region.trainings().stream().map(Training::code).toList()));
        fields.put("facts", facts(region.facts()));
        return fields;
    }

    private static Map<String, Map<String, String>> items(Region region) {
        Map<String, Map<String, String>> items = new LinkedHashMap<>();
        for (MenuItem item : region.menu().items()) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(TITLE, item.title());
            fields.put("kernel element", item.element().name());
            fields.put("years", words(new TreeSet<>(item.years())));
            fields.put(
                    "available from",
                    item.availableFrom() == null ? "" : item.availableFrom().toString());
            fields.put("follows", words(item.predecessors()));
            fields.put("teaches", item.training() == null ? "" : item.training());
            fields.put("facts", facts(item.facts()));
            items.put(item.code(), fields);
        }
        return items;
    }

    private Map<String, Map<String, String>> rules(Region region) {
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        for (RuleDescription rule : validator.rules()) {
            if (isOf(region, rule.ruleSet()) && !rule.source().isPlausibility()) {
                rules.put(RulePage.stem(rule), fields(rule));
            }
        }
        for (QualifyingRule rule : validator.qualifyingRules()) {
            if (isOf(region, rule.ruleSet())) {
                Map<String, String> fields = new LinkedHashMap<>();
                fields.put(TITLE, rule.title(Language.ENGLISH));
                fields.put("source", Words.place(rule.source()));
                rules.put(CountingPage.stem(rule), fields);
            }
        }
        return rules;
    }

    private static boolean isOf(Region region, RuleSetVersion ruleSet) {
        return ruleSet.id().equals(region.id()) && ruleSet.version().equals(region.version());
    }

    private static Map<String, String> fields(RuleDescription rule) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            RuleText text = rule.texts().get(language);
            String suffix = language == Language.ENGLISH ? "" : " (" + language.code() + ")";
            fields.put(TITLE + suffix, text.title());
            fields.put("when" + suffix, text.when());
            fields.put("message" + suffix, text.message());
            fields.put("remedy" + suffix, text.remedy());
        }
        fields.put("severity", Words.of(rule.severity()));
        fields.put("source", Words.place(rule.source()));
        fields.put("years", Words.years(rule.years()));
        fields.put("menu items", words(rule.items()));
        fields.put("looks at", words(rule.needs()));
        fields.put("contested points", words(rule.readings()));
        return fields;
    }

    private static String facts(List<FactDeclaration> facts) {
        return words(facts.stream().map(FactDeclaration::name).toList());
    }

    private static String words(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
