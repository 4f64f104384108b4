package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.format.PlanValues;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.report.RuleDescription;
import org.jspecify.annotations.Nullable;

/** Refuses a judging rule whose metadata names what no plan holds: it would never report, or could not be explained. */
final class RuleReferences {

    private static final String FACTS = "/facts/";
    /** Lists of which rules ask as a whole. */
    private static final Set<String> LISTS = Set.of("/programmes", "/intake/draws");

    private static final Set<String> PROPERTIES_OF_EVERY_CHOICE = Set.of("plannedStart", "carriedOut");
    private static final Set<String> PARTS =
            Set.of("", "/choices", "/programmes", "/facts", "/practice", "/intake", "/declarations");

    private static final List<String> OF_YEARS = List.of("", "/1", "/2");

    private final Menu menu;
    private final Set<String> facts = new HashSet<>();

    RuleReferences(RegionModule module, Menu menu) {
        this.menu = menu;
        for (FactDeclaration fact : module.facts()) {
            for (String year : fact.yearly() ? OF_YEARS : List.of("")) {
                facts.add(FACTS + fact.name() + year);
            }
        }
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
                    hint(pointer) + "Name a part or a value of the plan, such as /choices.");
        }
        for (String code : description.items()) {
            requireOffered(rule, code);
            requireElement(rule, code, description.element());
        }
        for (String need : description.needs()) {
            check(rule, description.items(), need);
        }
        for (String given : description.givens()) {
            check(rule, description.items(), given);
        }
    }

    private void check(CompiledRule rule, List<String> items, String need) {
        if (need.startsWith(FACTS) && !facts.contains(need)) {
            throw rule.broken(
                    "needs " + need + ", which the region does not declare",
                    NearestName.hint(facts, need)
                            + "Correct the rule's @needs or @given, or add the fact to RegionModule.facts().");
        }
        if (need.startsWith("/") && !LISTS.contains(need) && !isValue(need)) {
            throw rule.broken(
                    "needs " + need + ", which is no value of a plan",
                    need.startsWith("/choices")
                            ? "Which choices there are is always asked: leave it out of @needs. Of a choice name a property"
                                    + " without its place, such as plannedStart, in a rule about choices."
                            : hint(need) + "Name a value of the plan, such as /practice/staffCount.");
        }
        if (!need.startsWith("/") && !PROPERTIES_OF_EVERY_CHOICE.contains(need)) {
            for (String code : items) {
                requireAsked(rule, code, need);
            }
        }
    }

    private String hint(String pointer) {
        return NearestName.hint(
                Stream.concat(facts.stream(), PlanValues.pointers().stream()).toList(), pointer);
    }

    private boolean isValue(String pointer) {
        return facts.contains(pointer) || PlanValues.typeOf(pointer) != null;
    }

    /** Refuses an element that is not that of an item: one of them is misplaced, and choices of it count elsewhere. */
    private void requireElement(CompiledRule rule, String code, @Nullable KernelElement element) {
        MenuItem item = menu.item(code);
        if (item != null && element != null && item.element() != element) {
            throw rule.broken(
                    "has @element(" + element + ") and is about " + code + ", which the menu offers under "
                            + item.element(),
                    "Correct the element of the item on the menu, or the rule's @element.");
        }
    }

    private void requireOffered(CompiledRule rule, String code) {
        if (!isOffered(code, menu)) {
            throw rule.broken(
                    "is about " + code + ", which is not on the menu", "Offer it, or correct the rule's @items.");
        }
    }

    /** Returns whether a plan can choose an item: from the menu, announced, or without a menu. */
    static boolean isOffered(String code, Menu menu) {
        if (menu.item(code) != null) {
            return true;
        }
        Choice choice = Choice.of(code, 1).build();
        return choice.isStaffExpansion()
                || choice.isAddition()
                || menu.series(code, 1) != null
                || menu.series(code, 2) != null;
    }

    private void requireAsked(CompiledRule rule, String code, String fact) {
        MenuItem item = menu.item(code);
        List<String> names = new ArrayList<>();
        for (FactDeclaration asked : item == null ? menu.additionFacts() : item.facts()) {
            names.add(asked.name());
        }
        if (!names.contains(fact)) {
            throw rule.broken(
                    "needs " + fact + ", for which " + code + " does not ask",
                    NearestName.hint(names, fact) + "Correct the rule's @needs or @given, or add .asks(\"" + fact
                            + "\", FactType.…) to the menu item.");
        }
    }
}
