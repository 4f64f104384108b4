package nl.mtvp.rules.command.data;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.MenuSeries;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.report.QualifyingRule;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/** Renders the rules, the menus and the contested points as JSON arrays. Each ends with a line end. */
public final class RulesJson {

    private final Language language;
    private final boolean indented;

    /**
     * Makes it.
     *
     * @param language language of the texts
     * @param indented whether an array is on several lines
     */
    public RulesJson(Language language, boolean indented) {
        this.language = language;
        this.indented = indented;
    }

    /** Returns all rules. A rule that reports nothing itself has no severity. */
    public String rules(PlanValidator validator) {
        return text(Stream.concat(
                validator.rules().stream().map(this::rule),
                validator.qualifyingRules().stream().map(this::rule)));
    }

    private JsonObject rule(RuleDescription rule) {
        JsonObject byOption = new JsonObject();
        rule.severityByOption().entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().name()))
                .forEach(one -> byOption.with(one.getKey().name(), one.getValue()));
        return new JsonObject()
                .with("rule", rule.id())
                .with("variant", rule.variant())
                .with("ruleSet", ruleSet(rule.ruleSet()))
                .with("severity", rule.severity())
                .with("severityByOption", rule.severityByOption().isEmpty() ? null : byOption)
                .with("title", rule.title(language))
                .with("when", rule.texts().get(language).when())
                .with("source", source(rule.source()))
                .with("regionalSource", source(rule.regionalSource()))
                .with("years", rule.years().stream().sorted().toList())
                .with("element", rule.element())
                .with("items", rule.items())
                .with("pointer", rule.pointer())
                .with("needs", rule.needs())
                .with("readings", rule.readings())
                .with("onlyUnder", names(rule.options()));
    }

    private JsonObject rule(QualifyingRule rule) {
        return new JsonObject()
                .with("rule", rule.id())
                .with("variant", rule.variant())
                .with("ruleSet", ruleSet(rule.ruleSet()))
                .with("title", rule.title(language))
                .with("source", source(rule.source()))
                .with("readings", rule.readings())
                .with("onlyUnder", names(rule.options()));
    }

    /** Returns the menus of the versions of a region. */
    public String menus(List<Region> versions) {
        return text(versions.stream()
                .map(region -> new JsonObject()
                        .with("region", region.id())
                        .with("name", region.name())
                        .with("document", region.document())
                        .with("version", region.version())
                        .with("from", region.validity().from())
                        .with("until", region.validity().until())
                        .with(
                                "items",
                                region.menu().items().stream()
                                        .map(RulesJson::item)
                                        .toList())
                        .with(
                                "announced",
                                region.menu().series().stream()
                                        .map(RulesJson::series)
                                        .toList())
                        .with("additions", region.menu().admitsAdditions())
                        .with("additionFacts", facts(region.menu().additionFacts()))));
    }

    private static JsonObject item(MenuItem item) {
        return new JsonObject()
                .with("item", item.code())
                .with("element", item.element())
                .with("title", item.title())
                .with("source", source(item.source()))
                .with("years", item.years().stream().sorted().toList())
                .with("availableFrom", item.availableFrom())
                .with("follows", item.predecessors())
                .with("training", item.training())
                .with("tags", item.tags().isEmpty() ? null : List.copyOf(item.tags()))
                .with("example", item.example())
                .with("facts", facts(item.facts()));
    }

    private static JsonObject series(MenuSeries series) {
        return new JsonObject()
                .with("prefix", series.prefix())
                .with("element", series.element())
                .with("years", series.years().stream().sorted().toList());
    }

    private static List<JsonObject> facts(List<FactDeclaration> facts) {
        return facts.stream()
                .map(fact -> new JsonObject()
                        .with("fact", fact.name())
                        .with("type", fact.type())
                        .with("knownValues", fact.knownValues().isEmpty() ? null : fact.knownValues()))
                .toList();
    }

    /** Returns the contested points of the Leidraad and of all regions. */
    public String readings(Regions regions) {
        return text(regions.points().stream()
                .map(point -> new JsonObject()
                        .with("point", point.id())
                        .with("ruleSet", point.ruleSet())
                        .with("question", point.question(language))
                        .with("reason", point.reason(language))
                        .with("settled", point.isSettled())
                        .with("options", options(point, regions))));
    }

    private List<JsonObject> options(Reading point, Regions regions) {
        return point.options().stream()
                .map(option -> new JsonObject()
                        .with("option", option.name())
                        .with("meaning", option.meaning(language))
                        .with("default", option.isDefault())
                        .with(
                                "regions",
                                regions.all().stream()
                                        .filter(region -> region.readings().contains(option))
                                        .map(Region::id)
                                        .distinct()
                                        .toList()))
                .toList();
    }

    private static @Nullable List<String> names(List<ReadingOption> options) {
        return options.isEmpty()
                ? null
                : options.stream().map(ReadingOption::name).toList();
    }

    private static JsonObject ruleSet(RuleSetVersion ruleSet) {
        return new JsonObject().with("id", ruleSet.id()).with("version", ruleSet.version());
    }

    private static @Nullable JsonObject source(@Nullable Source source) {
        return source == null
                ? null
                : new JsonObject()
                        .with("document", source.document())
                        .with("section", source.section())
                        .with("item", source.item());
    }

    private String text(Stream<JsonObject> array) {
        return JsonObject.text(array.toList(), indented);
    }
}
