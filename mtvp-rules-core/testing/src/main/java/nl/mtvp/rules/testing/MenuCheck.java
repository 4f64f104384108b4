package nl.mtvp.rules.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.RuleDescription;

/** Checks that a practice can comply with the growth model by the menu of its region, and that the menu is sound. */
final class MenuCheck {

    /** What the growth model asks of a practice over both years. */
    private static final Map<KernelElement, Integer> NEEDED =
            Map.of(KernelElement.AW, 2, KernelElement.GG, 1, KernelElement.NW, 2);
    /** What the Leidraad asks of a region, as other regions read it: something to choose from. */
    private static final Map<KernelElement, Integer> CHOICE =
            Map.of(KernelElement.AW, 3, KernelElement.GG, 2, KernelElement.NW, 2);

    private final Menu menu;
    private final List<FactDeclaration> facts;
    private final Set<String> needs;

    MenuCheck(Region region, List<RuleDescription> rules) {
        menu = region.menu();
        facts = region.facts();
        needs = rules.stream().flatMap(rule -> rule.needs().stream()).collect(Collectors.toSet());
    }

    /** Returns what makes the menu unusable. */
    List<String> errors() {
        List<String> errors = new ArrayList<>(tooFew(NEEDED, "the growth model needs"));
        checkFirstYear(errors);
        for (MenuItem item : menu.items()) {
            checkPredecessors(item, errors);
            item.facts().stream()
                    .filter(fact -> !fact.recorded() && !needs.contains(fact.name()))
                    .forEach(fact -> errors.add(item.code() + " asks for " + fact.name()
                            + ", which no rule @needs. Write .records(…) if it is only recorded."));
        }
        facts.stream()
                .filter(fact -> !fact.recorded() && !isNeeded("/facts/" + fact.name()))
                .forEach(fact -> errors.add("The region asks for " + fact.name()
                        + ", which no rule @needs. Declare it as recorded if it is."));
        return errors;
    }

    /** Returns whether a rule needs a fact of the plan, or a fact of each year. */
    private boolean isNeeded(String pointer) {
        return needs.contains(pointer)
                || needs.stream().anyMatch(need -> need.startsWith("/facts/") && pointer.startsWith(need + "/"));
    }

    /** Returns what leaves practices little to choose from. */
    List<String> warnings() {
        return tooFew(CHOICE, "other regions read the Leidraad as asking for at least");
    }

    private List<String> tooFew(Map<KernelElement, Integer> asked, String asker) {
        List<String> problems = new ArrayList<>();
        for (KernelElement element : KernelElement.values()) {
            long offered = menu.items().stream()
                    .filter(item -> item.element() == element)
                    .count();
            if (offered < asked.getOrDefault(element, 0) && !mayFollow(element)) {
                problems.add("The menu offers " + offered + " items of " + element + ", and " + asker + " "
                        + asked.get(element)
                        + ". Add items, or announce the part that is not published yet (MenuDraft.announces).");
            }
        }
        return problems;
    }

    /** Returns whether the menu of an element may be announced for later: only the network is not due before year 2. */
    private boolean mayFollow(KernelElement element) {
        return element == KernelElement.NW && menu.series().stream().anyMatch(series -> series.element() == element);
    }

    /** Checks that year 1 offers what the growth model asks in year 1. */
    private void checkFirstYear(List<String> errors) {
        for (KernelElement element : List.of(KernelElement.AW, KernelElement.GG)) {
            if (menu.items(element, 1).isEmpty()) {
                errors.add("The menu offers no item of " + element + " in year 1, and the growth model needs one.");
            }
        }
    }

    private void checkPredecessors(MenuItem item, List<String> errors) {
        item.predecessors().stream()
                .filter(code -> menu.item(code) == null)
                .forEach(code -> errors.add(item.code() + " follows " + code + ", which is not on the menu."));
        Set<String> before = new HashSet<>();
        List<String> next = new ArrayList<>(item.predecessors());
        while (!next.isEmpty()) {
            String code = next.remove(0);
            if (code.equals(item.code())) {
                errors.add(item.code() + " follows itself, by way of " + new TreeSet<>(before) + ".");
                return;
            }
            if (before.add(code)) {
                MenuItem found = menu.item(code);
                next.addAll(found == null ? List.of() : found.predecessors());
            }
        }
    }
}
