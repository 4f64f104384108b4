package nl.mtvp.rules.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleText;
import nl.mtvp.rules.rulebook.Markup.Row;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** The part of the book on the rules of one id. */
final class RulePage {

    private final Markup markup;
    private final Anchors anchors;
    private final List<Region> regions;
    private final List<CatalogueRow> rows;
    private final Map<RuleDescription, Example> examples;

    RulePage(Markup markup, PlanValidator validator, List<CatalogueRow> rows, Map<RuleDescription, Example> examples) {
        this.markup = markup;
        this.anchors = new Anchors(validator);
        this.regions = validator.regions().all();
        this.rows = rows;
        this.examples = examples;
    }

    /** Returns the id of a rule, with its variant if it has one. */
    static String stem(RuleDescription rule) {
        return rule.variant() == null ? rule.id() : rule.id() + "." + rule.variant();
    }

    /** Writes the rules of one id. */
    void write(List<RuleDescription> rules) {
        String id = rules.get(0).id();
        markup.open("requirement");
        markup.heading(4, anchors.ofId(rules.get(0)), markup.text(id));
        CatalogueRow row = row(rules.get(0));
        if (row != null) {
            markup.paragraph(markup.text(row.says() + " (")
                    + markup.link(anchors.of(row), markup.text("row of the catalogue"))
                    + markup.text(": ")
                    + markup.dutch(Words.places(row.sources()))
                    + markup.text(")"));
        }
        rules.forEach(this::write);
        markup.close();
    }

    private void write(RuleDescription rule) {
        RuleText dutch = Objects.requireNonNull(rule.texts().get(Language.DUTCH));
        RuleText english = Objects.requireNonNull(rule.texts().get(Language.ENGLISH));
        String title = english.title().substring(0, 1).toUpperCase(Locale.ROOT)
                + english.title().substring(1);
        markup.open("rule " + rule.severity().name().toLowerCase(Locale.ROOT));
        markup.heading(
                5,
                rule.variant() == null ? "" : anchors.of(rule),
                markup.strong(markup.text(Words.of(rule.severity())))
                        + markup.text(" " + (rule.variant() == null ? "" : "(" + rule.variant() + ") ") + title));
        List<Row> texts = new ArrayList<>(List.of(
                texts("Asks", title, dutch.title()),
                texts("When", english.when(), dutch.when()),
                texts("Message", english.message(), dutch.message()),
                texts("Remedy", english.remedy(), dutch.remedy())));
        boolean open = mayBeOpen(rule);
        if (open) {
            texts.add(texts("Open point", english.open(), dutch.open()));
            texts.add(texts("Its remedy", english.openRemedy(), dutch.openRemedy()));
        }
        markup.table("texts", List.of("Text", "English", "Nederlands"), texts);
        if (open) {
            markup.paragraph(markup.text("An open point as long as it is not known (")
                    + markup.dutch("blijft open zolang niet bekend")
                    + markup.text(")."));
        }
        markup.facts(facts(rule));
        Example example = examples.get(rule);
        if (example != null) {
            write(rule, example);
        }
        markup.close();
    }

    /**
     * Returns whether a rule of violations reports an open point while it is not known whether there is one, as its row
     * of the catalogue states.
     */
    private boolean mayBeOpen(RuleDescription rule) {
        CatalogueRow row = row(rule);
        return rule.severity() == Severity.VIOLATION
                && row != null
                && row.severities().contains(Severity.OPEN);
    }

    /** Returns the row of the catalogue that states what a rule asks; null: there is none. */
    private @Nullable CatalogueRow row(RuleDescription rule) {
        return rows.stream()
                .filter(row -> row.id().equals(rule.id()) && row.ruleSet().equals(rule.ruleSet()))
                .findFirst()
                .orElse(null);
    }

    private Row texts(String label, String english, String dutch) {
        return Row.of(markup.text(label), markup.text(english), markup.dutch(dutch));
    }

    private List<Row> facts(RuleDescription rule) {
        List<Row> facts = new ArrayList<>();
        facts.add(fact(
                "Source",
                rule.source().isPlausibility()
                        ? markup.text("plausibility: no document asks for it")
                        : markup.dutch(rule.source().document())
                                + markup.text(", ")
                                + markup.dutch(Words.place(rule.source()))));
        facts.add(fact("Speaks in", markup.text("year " + Words.years(rule.years()))));
        if (rule.element() != null) {
            facts.add(fact("Kernel element", markup.text(Words.of(rule.element()))));
        }
        if (!rule.items().isEmpty()) {
            facts.add(fact(
                    "Menu items",
                    rule.items().stream()
                            .map(code -> item(rule, code))
                            .collect(Collectors.joining(markup.text("; ")))));
        }
        if (!rule.givens().isEmpty()) {
            facts.add(fact("Applies depending on", codes(rule.givens())));
        }
        if (!rule.needs().isEmpty()) {
            facts.add(fact("Looks at", codes(rule.needs())));
        }
        if (!rule.readings().isEmpty()) {
            facts.add(fact(
                    "Readings",
                    rule.readings().stream()
                            .map(point ->
                                    PointsPage.point(markup, rule.ruleSet().id(), point))
                            .collect(Collectors.joining(markup.text(", ")))));
        }
        if (!rule.severityByOption().isEmpty()) {
            facts.add(fact(
                    "Otherwise",
                    rule.severityByOption().entrySet().stream()
                            .map(entry -> markup.text(Words.of(entry.getValue()) + " when read as ")
                                    + PointsPage.option(markup, entry.getKey()))
                            .collect(Collectors.joining(markup.text(", ")))));
        }
        if (!rule.options().isEmpty()) {
            facts.add(fact(
                    "Speaks when read as",
                    rule.options().stream()
                            .map(option -> PointsPage.option(markup, option))
                            .collect(Collectors.joining(markup.text(", ")))));
        }
        return facts;
    }

    private Row fact(String name, String inline) {
        return Row.of(markup.text(name), inline);
    }

    private String item(RuleDescription rule, String code) {
        return markup.code(code)
                + regions.stream()
                        .filter(region -> region.id().equals(rule.ruleSet().id())
                                && region.version().equals(rule.ruleSet().version()))
                        .map(region -> region.menu().item(code))
                        .filter(Objects::nonNull)
                        .map(MenuItem::title)
                        .findFirst()
                        .map(title -> markup.text(" ") + markup.dutch(title))
                        .orElse("");
    }

    private String codes(Collection<String> names) {
        return names.stream().map(markup::code).collect(Collectors.joining(markup.text(", ")));
    }

    private void write(RuleDescription rule, Example example) {
        WorkedCase silent = example.silent();
        markup.open("examples");
        WorkedCase raising = example.raising();
        plan(raising, caption("Raises it", "", rule, raising), raising.findings(rule), silent);
        if (silent != null) {
            plan(
                    silent,
                    caption("Does not raise it", " (" + Words.of(example.outcome()) + ")", rule, silent),
                    List.of(),
                    raising);
        }
        WorkedCase open = example.open();
        if (open != null) {
            plan(open, caption("Leaves it open", "", rule, open), open.openPoints(rule), raising);
        }
        markup.close();
    }

    private String caption(String what, String why, RuleDescription rule, WorkedCase example) {
        return markup.strong(markup.text(what))
                + markup.text(why + ", judged for year " + example.year())
                + example.readings().stream()
                        .map(option -> markup.text(", read as ") + PointsPage.option(markup, option))
                        .collect(Collectors.joining())
                + markup.text(sentence(rule, example));
    }

    /** Returns the description of a case that was written for the rule. */
    private static String sentence(RuleDescription rule, WorkedCase example) {
        return example.isAbout(rule) ? ". " + example.description() : ".";
    }

    private void plan(WorkedCase example, String caption, List<Finding> findings, @Nullable WorkedCase other) {
        markup.open("example");
        markup.paragraph(caption);
        List<String> lines = example.plan().lines();
        Set<String> apart = other == null ? Set.of() : apart(lines, other.plan().lines());
        markup.plan(lines, apart);
        if (!findings.isEmpty()) {
            markup.list(findings.stream()
                    .map(finding -> markup.code(finding.pointer())
                            + markup.text(" " + finding.message(Language.ENGLISH))
                            + (finding.needs().isEmpty()
                                    ? ""
                                    : markup.text(" Not known yet: ") + codes(finding.needs())))
                    .toList());
        }
        markup.close();
    }

    /** Returns the lines that another plan does not have, ignoring a comma at the end. */
    private static Set<String> apart(List<String> lines, List<String> others) {
        Set<String> known = others.stream().map(RulePage::withoutComma).collect(Collectors.toCollection(HashSet::new));
        return lines.stream()
                .filter(line -> !known.contains(withoutComma(line)))
                .collect(Collectors.toSet());
    }

    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }
}
