package nl.mtvp.rules.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.RegionModule;

/** Checks that a practice can comply with the growth model by the menu of its region, and that the menu is whole. */
final class MenuCheck {

    private static final Map<KernelElement, Integer> NEEDED = Map.of(KernelElement.AW, 2, KernelElement.GG, 1, KernelElement.NW, 2);

    private MenuCheck() {
    }

    static void requireUsable(PlanValidator validator, RegionModule module) {
        Menu menu = validator.regions().find(module.id()).orElseThrow().menu();
        List<String> errors = new ArrayList<>();
        NEEDED.forEach((element, needed) -> {
            long offered = menu.items().stream().filter(item -> item.element() == element).count();
            boolean announced = menu.series().stream().anyMatch(series -> series.element() == element);
            if (offered < needed && !announced) {
                errors.add("The menu offers " + offered + " items of " + element + ", and the growth model needs " + needed
                        + ". Add items, or announce the part that is not published yet (MenuDraft.announces).");
            }
        });
        menu.items().forEach(item -> checkPredecessors(menu, item, errors));
        if (!errors.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), errors));
        }
    }

    private static void checkPredecessors(Menu menu, MenuItem item, List<String> errors) {
        item.predecessors().stream().filter(code -> menu.item(code).isEmpty()).forEach(code -> errors.add(
                item.code() + " follows " + code + ", which is not on the menu."));
        Set<String> before = new HashSet<>();
        List<String> next = new ArrayList<>(item.predecessors());
        while (!next.isEmpty()) {
            String code = next.remove(0);
            if (code.equals(item.code())) {
                errors.add(item.code() + " follows itself, by way of " + new TreeSet<>(before) + ".");
                return;
            }
            if (before.add(code)) {
                menu.item(code).ifPresent(found -> next.addAll(found.predecessors()));
            }
        }
    }
}
