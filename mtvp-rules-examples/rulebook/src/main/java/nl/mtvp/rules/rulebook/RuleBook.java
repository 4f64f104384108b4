package nl.mtvp.rules.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.RuleSetVersion;

/** The whole book: contents, rules by document and section, menus, and the catalogue. */
final class RuleBook {

    private final PlanValidator validator;
    private final List<Part> parts;
    private final List<CatalogueRow> rows;
    private final Anchors anchors;
    private final Map<RuleDescription, Example> examples = new LinkedHashMap<>();

    /**
     * Prepares the book.
     *
     * @param validator the rules, menus and catalogues that are loaded
     * @param cases the worked cases from which the examples are taken
     */
    RuleBook(PlanValidator validator, List<WorkedCase> cases) {
        this.validator = validator;
        this.rows = validator.catalogue();
        this.anchors = new Anchors(validator);
        this.parts = Part.of(validator.rules());
        ExampleFinder finder = new ExampleFinder(cases);
        parts.stream().flatMap(Part::rules).forEach(rule -> examples.computeIfAbsent(rule, finder::find));
    }

    /** Returns the examples by rule; rules without an example among the cases are left out. */
    Map<RuleDescription, Example> examples() {
        return examples;
    }

    /** Writes the book. */
    String write(Markup markup) {
        markup.begin("Rule book of mtvp-rules");
        introduction(markup);
        contents(markup);
        RulePage page = new RulePage(markup, validator, rows, examples);
        for (Part part : parts) {
            markup.heading(2, part.anchor(), title(markup, part));
            RuleSetVersion ruleSet = part.ruleSet();
            markup.paragraph(
                    ruleSet == null
                            ? markup.text("Advice of every region on what can hardly be so. No document asks for it.")
                            : markup.text("Rule set ")
                                    + markup.code(ruleSet.id())
                                    + markup.text(", version " + ruleSet.version() + "."));
            part.sections().forEach((section, requirements) -> {
                markup.heading(3, part.anchor(section), markup.dutch(Words.section(section)));
                requirements.forEach(page::write);
            });
        }
        new CountingPage(markup, anchors).write(validator.qualifyingRules());
        MenuPage menus = new MenuPage(markup, anchors);
        validator.regions().all().forEach(menus::write);
        IntakePage intakes = new IntakePage(markup, anchors);
        for (Region region : validator.regions().all()) {
            IntakeRules rules = region.intake();
            if (rules != null) {
                intakes.write(region, rules);
            }
        }
        ChecklistPage checklists = new ChecklistPage(markup, anchors);
        validator.regions().all().forEach(region -> checklists.write(region, validator.checklist(region)));
        ChangesPage changes = new ChangesPage(markup, validator);
        ChangesPage.successions(validator).forEach((after, before) -> changes.write(before, after));
        new PointsPage(markup).write(validator.regions().points());
        new CataloguePage(markup, anchors).write(rows);
        return markup.end();
    }

    private String title(Markup markup, Part part) {
        RuleSetVersion ruleSet = part.ruleSet();
        return markup.text("Rules: ")
                + markup.dutch(part.document())
                + markup.text(ruleSet == null ? "" : anchors.label(ruleSet.id(), ruleSet.version()));
    }

    private String name(Region region) {
        return region.name() + anchors.label(region.id(), region.version());
    }

    private void introduction(Markup markup) {
        markup.paragraph(
                markup.text(
                        "Everything that a practice plan for ‘Meer Tijd Voor de Patiënt’ is checked"
                                + " against: " + Words.count(validator.rules().size(), "rule")
                                + ", the menus that practices choose from, and a table of "
                                + Words.count(rows.size(), "statement")
                                + " of the documents with the outcome of each."
                                + " This book is generated from the rules that are loaded, so it cannot say anything else than they do."));
        markup.list(List.of(
                markup.text("A violation makes the year not compliant. An open point makes it incomplete: it is not"
                        + " known whether a requirement is met. Advice does neither."),
                markup.text(
                        "A rule about a choice looks at each choice of the MTVP year that is judged. A choice is new, or develops an item of year 1 further;"
                                + " it is refused if a rule says that it cannot be chosen. A choice that falls short of a condition of its own still counts."),
                markup.text("A fact that a plan does not hold is unknown, which is never no. Under ‘when’ every rule"
                        + " says whether it then reports an open point or nothing."),
                markup.text("In messages, ")
                        + markup.code("{observed}")
                        + markup.text(" and ")
                        + markup.code("{required}")
                        + markup.text(" stand for what was found and what is asked, ")
                        + markup.code("{item}")
                        + markup.text(" for the menu item, ")
                        + markup.code("{year}")
                        + markup.text(" and ")
                        + markup.code("{start}")
                        + markup.text(" for the MTVP year and the start date."),
                markup.text("Readings such as ")
                        + PointsPage.point(markup, RuleSetVersion.LEIDRAAD, "A-05")
                        + markup.text(" name points where the documents can be read in more than one way."
                                + " Some rules speak under another reading only than that of their region.")));
    }

    private void contents(Markup markup) {
        markup.heading(2, "contents", markup.text("Contents"));
        markup.open("contents");
        for (Part part : parts) {
            markup.paragraph(markup.link(part.anchor(), title(markup, part)));
            markup.list(part.sections().entrySet().stream()
                    .map(section ->
                            markup.link(part.anchor(section.getKey()), markup.dutch(Words.section(section.getKey())))
                                    + markup.text(": ")
                                    + section.getValue().stream()
                                            .map(rules -> markup.link(
                                                    anchors.ofId(rules.get(0)),
                                                    markup.text(rules.get(0).id())))
                                            .collect(Collectors.joining(markup.text(", "))))
                    .toList());
        }
        if (!validator.qualifyingRules().isEmpty()) {
            markup.paragraph(markup.link(CountingPage.ANCHOR, markup.text(CountingPage.TITLE)));
        }
        validator
                .regions()
                .all()
                .forEach(region ->
                        markup.paragraph(markup.link(MenuPage.anchor(region), markup.text("Menu of " + name(region)))));
        validator.regions().all().stream()
                .filter(region -> region.intake() != null)
                .forEach(region -> markup.paragraph(
                        markup.link(IntakePage.anchor(region), markup.text("Intake of " + name(region)))));
        validator
                .regions()
                .all()
                .forEach(region -> markup.paragraph(
                        markup.link(ChecklistPage.anchor(region), markup.text("Checklist of " + name(region)))));
        ChangesPage.successions(validator)
                .forEach((after, before) -> markup.paragraph(
                        markup.link(ChangesPage.anchor(after), markup.text(ChangesPage.title(before, after)))));
        markup.paragraph(markup.link(PointsPage.ANCHOR, markup.text("Points that can be read in more than one way")));
        markup.paragraph(markup.link(CataloguePage.ANCHOR, markup.text("From the documents to the rules")));
        markup.close();
    }
}
