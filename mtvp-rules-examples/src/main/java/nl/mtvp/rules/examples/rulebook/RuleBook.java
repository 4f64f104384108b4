package nl.mtvp.rules.examples.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleSetVersion;

/** The whole book: contents, rules by document and section, menus, and the catalogue. */
final class RuleBook {

    private final PlanValidator validator;
    private final Map<RuleSetVersion, Map<String, List<RuleDescription>>> rules;
    private final List<CatalogueRow> rows;
    private final Map<RuleDescription, Example> examples = new LinkedHashMap<>();

    /**
     * Prepares the book.
     *
     * @param validator the rules, menus and catalogues that are loaded
     * @param cases     the worked cases among which the examples are found
     */
    RuleBook(PlanValidator validator, List<WorkedCase> cases) {
        this.validator = validator;
        this.rows = validator.catalogue();
        this.rules = validator.rules().stream().collect(Collectors.groupingBy(RuleDescription::ruleSet, LinkedHashMap::new,
                Collectors.groupingBy(rule -> rule.source().section(), LinkedHashMap::new, Collectors.toList())));
        ExampleFinder finder = new ExampleFinder(cases);
        validator.rules().forEach(rule -> finder.find(rule).ifPresent(example -> examples.put(rule, example)));
    }

    /** The example of a rule, by rule; without those of which the cases have none. */
    Map<RuleDescription, Example> examples() {
        return examples;
    }

    /** Writes the book. */
    String write(Markup markup) {
        markup.begin("Rule book of mtvp-rules");
        introduction(markup);
        contents(markup);
        RulePage page = new RulePage(markup, validator, rows, examples);
        rules.forEach((ruleSet, sections) -> {
            String document = sections.values().iterator().next().get(0).source().document();
            markup.heading(2, "rules-" + ruleSet.id(), markup.text("Rules: ") + markup.dutch(document));
            markup.paragraph(markup.text("Rule set ") + markup.code(ruleSet.id()) + markup.text(", version " + ruleSet.version() + "."));
            sections.forEach((section, members) -> {
                markup.heading(3, anchor(ruleSet, section), markup.dutch(Words.section(section)));
                byId(members).forEach(page::write);
            });
        });
        MenuPage menus = new MenuPage(markup);
        validator.regions().all().forEach(menus::write);
        new PointsPage(markup).write();
        new CataloguePage(markup, validator.rules()).write(rows);
        return markup.end();
    }

    private static Map<String, List<RuleDescription>> byId(List<RuleDescription> members) {
        return members.stream().collect(Collectors.groupingBy(RuleDescription::id, LinkedHashMap::new, Collectors.toList()));
    }

    private void introduction(Markup markup) {
        long count = rules.values().stream().flatMap(sections -> sections.values().stream()).mapToLong(List::size).sum();
        markup.paragraph(markup.text("Everything that a practice plan for ‘Meer Tijd Voor de Patiënt’ is checked against: " + count
                + " rules, the menus that practices choose from, and a table of " + rows.size() + " statements of the documents with what becomes of each."
                + " This book is generated from the rules that are loaded, so it cannot say anything else than they do."));
        markup.list(List.of(
                markup.text("A violation makes the year not compliant; advice never does."),
                markup.text("A rule about a choice looks at each choice of the MTVP year that is judged. A choice is new, or develops an item of year 1 further;"
                        + " it is refused if a rule says that it cannot be chosen. A choice that falls short of a condition of its own still counts."),
                markup.text("A fact that a plan does not hold is unknown, which is not the same as no: under ‘when’ every rule says what it makes of it."),
                markup.text("In messages, ") + markup.code("{observed}") + markup.text(" and ") + markup.code("{required}")
                        + markup.text(" stand for what was found and what is asked, ") + markup.code("{item}") + markup.text(" for the menu item, ")
                        + markup.code("{year}") + markup.text(" and ") + markup.code("{start}") + markup.text(" for the MTVP year and the start date."),
                markup.text("Readings such as ") + PointsPage.point(markup, "A-05") + markup.text(" name points where the documents can be read in more than one way."
                        + " Some rules speak under another reading only than that of their region.")));
    }

    private void contents(Markup markup) {
        markup.heading(2, "contents", markup.text("Contents"));
        markup.open("contents");
        rules.forEach((ruleSet, sections) -> {
            String document = sections.values().iterator().next().get(0).source().document();
            markup.paragraph(markup.link("rules-" + ruleSet.id(), markup.text("Rules: ") + markup.dutch(document)));
            markup.list(sections.entrySet().stream().map(section -> markup.link(anchor(ruleSet, section.getKey()),
                    markup.dutch(Words.section(section.getKey()))) + markup.text(": ")
                    + byId(section.getValue()).keySet().stream().map(id -> markup.link(id, markup.text(id))).collect(Collectors.joining(markup.text(", ")))).toList());
        });
        validator.regions().all().forEach(region -> markup.paragraph(markup.link(MenuPage.anchor(region), markup.text("Menu of " + region.name()))));
        markup.paragraph(markup.link(PointsPage.ANCHOR, markup.text("Points that can be read in more than one way")));
        markup.paragraph(markup.link(CataloguePage.ANCHOR, markup.text("From the documents to the rules")));
        markup.close();
    }

    private static String anchor(RuleSetVersion ruleSet, String section) {
        return "section-" + ruleSet.id() + "-" + section.replaceAll("[^\\p{L}\\p{N}.]+", "-");
    }
}
