package nl.mtvp.rules.internal.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.format.PlanValues;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.report.RuleDescription;

/** Refuses a judging rule whose metadata names what no plan holds: it would never report, or could not be explained. */
final class RuleReferences {

    private static final String FACTS = "/facts/";
    /** Lists of which rules ask as a whole. */
    private static final Set<String> LISTS = Set.of("/programmes", "/intake/draws");

    private static final Set<String> PROPERTIES_OF_EVERY_CHOICE = Set.of("plannedStart", "carriedOut");
    private static final Set<String> PARTS =
            Set.of("", "/choices", "/programmes", "/facts", "/practice", "/intake", "/declarations");

    private final Menu menu;
    private final Set<String> facts;

    RuleReferences(RegionModule module, Menu menu) {
        this.menu = menu;
        facts = module.facts().stream()
                .flatMap(fact -> (fact.yearly() ? Stream.of("", "/1", "/2") : Stream.of(""))
                        .map(year -> FACTS + fact.name() + year))
                .collect(Collectors.toSet());
    }

    /**
     * Checks a rule.
     *
     * @throws IllegalStateException if it names what no plan holds
     */
    void check(CompiledRule rule, RuleDescription description) {
        String pointer = description.pointer();
        if (pointer != null && !PARTS.contains(pointer) && !LISTS.contains(pointer) && !isValue(pointer)) {
            throw rule.broken(
                    "has @pointer(\"" + pointer + "\"), which no plan holds",
                    "Maybe it means " + NearestName.among(PlanValues.pointers(), pointer) + ".");
        }
        description.items().forEach(code -> requireOffered(rule, code));
        Stream.concat(description.needs().stream(), description.givens().stream())
                .forEach(need -> check(rule, description.items(), need));
    }

    private void check(CompiledRule rule, List<String> items, String need) {
        if (need.startsWith(FACTS) && !facts.contains(need)) {
            throw rule.broken(
                    "needs " + need + ", which the region does not declare",
                    "Add it to RegionModule.facts(), or correct the rule's @needs or @given.");
        }
        if (need.startsWith("/") && !LISTS.contains(need) && !isValue(need)) {
            throw rule.broken(
                    "needs " + need + ", which is no value of a plan",
                    "Name the property of a choice without its place, such as plannedStart; or maybe it means "
                            + NearestName.among(PlanValues.pointers(), need) + ".");
        }
        if (!need.startsWith("/") && !PROPERTIES_OF_EVERY_CHOICE.contains(need)) {
            items.forEach(code -> requireAsked(rule, code, need));
        }
    }

    private boolean isValue(String pointer) {
        return facts.contains(pointer) || PlanValues.typeOf(pointer) != null;
    }

    private void requireOffered(CompiledRule rule, String code) {
        if (!isOffered(code, menu)) {
            throw rule.broken(
                    "is about " + code + ", which is not on the menu", "Offer it, or correct the rule's @items.");
        }
    }

    /** Returns whether a plan can choose an item: from the menu, announced, or without a menu. */
    static boolean isOffered(String code, Menu menu) {
        Choice choice = Choice.of(code, 1).build();
        return menu.item(code) != null
                || choice.isStaffExpansion()
                || choice.isAddition()
                || Stream.of(1, 2).anyMatch(year -> menu.series(code, year) != null);
    }

    private void requireAsked(CompiledRule rule, String code, String fact) {
        MenuItem item = menu.item(code);
        List<FactDeclaration> asked = item == null ? menu.additionFacts() : item.facts();
        if (asked.stream().noneMatch(declared -> declared.name().equals(fact))) {
            throw rule.broken(
                    "needs " + fact + ", for which " + code + " does not ask",
                    "Add .asks(\"" + fact
                            + "\", FactType.…) to the menu item, or correct the rule's @needs or @given.");
        }
    }
}
