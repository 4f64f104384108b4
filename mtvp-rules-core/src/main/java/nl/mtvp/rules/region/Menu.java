package nl.mtvp.rules.region;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.mtvp.rules.internal.text.NaturalOrder;
import nl.mtvp.rules.plan.KernelElement;
import org.jspecify.annotations.Nullable;

/**
 * The menu (menukaart) of a region: the interventions that it offers. Immutable.
 *
 * <p>Items are ordered by kernel element and then by number, as in the document: 5, 5V, 6.
 */
public final class Menu {

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    private final List<MenuItem> items;
    private final Map<String, Optional<MenuItem>> byCode = new HashMap<>();
    private final List<MenuSeries> series;
    private final Set<KernelElement> additionElements;
    private final List<FactDeclaration> additionFacts;

    Menu(
            List<MenuItem> items,
            List<MenuSeries> series,
            Set<KernelElement> additionElements,
            List<FactDeclaration> additionFacts) {
        this.items = items.stream()
                .sorted(Comparator.comparing(MenuItem::element).thenComparing(MenuItem::code, NaturalOrder.COMPARATOR))
                .toList();
        this.items.forEach(item -> byCode.put(item.code(), Optional.of(item)));
        this.series = List.copyOf(series);
        this.additionElements = Set.copyOf(additionElements);
        this.additionFacts = List.copyOf(additionFacts);
    }

    /** Returns all items, in the order of the menu. */
    public List<MenuItem> items() {
        return items;
    }

    /**
     * Returns the items that can be chosen for a kernel element in an MTVP year, in the order of the menu.
     *
     * @param element kernel element
     * @param year 1 or 2
     */
    public List<MenuItem> items(KernelElement element, int year) {
        return items.stream()
                .filter(item -> item.element() == element && item.years().contains(year))
                .toList();
    }

    /** Returns the item with a code; empty: it is not on the menu. */
    public Optional<MenuItem> item(String code) {
        Optional<MenuItem> item = byCode.get(code); // created once, since every choice of every plan is looked up
        return item == null ? Optional.empty() : item;
    }

    /**
     * Returns the code of the menu that is meant by one that differs by case, spaces or invisible characters only;
     * null: there is none, or the code itself is on the menu.
     */
    @Nullable
    String meantBy(String code) {
        if (byCode.containsKey(code)) {
            return null;
        }
        String written = INVISIBLE.matcher(code).replaceAll("");
        return items.stream()
                .map(MenuItem::code)
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
    }

    /** Returns the announced part of the menu that a code belongs to in an MTVP year; empty: none. */
    public Optional<MenuSeries> series(String code, int year) {
        for (int i = 0; i < series.size(); i++) {
            MenuSeries candidate = series.get(i);
            if (candidate.holds(code) && candidate.years().contains(year)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Returns the parts of the menu that are announced and not published yet. */
    public List<MenuSeries> series() {
        return series;
    }

    /**
     * Returns whether interventions outside the menu, {@code X.<x>}, can be added for at least one kernel element
     * (catalogue W-ADD).
     */
    public boolean admitsAdditions() {
        return !additionElements.isEmpty();
    }

    /** Returns whether interventions outside the menu, {@code X.<x>}, can be added for a kernel element. */
    public boolean admitsAdditions(KernelElement element) {
        return additionElements.contains(element);
    }

    /** Returns the facts that a plan states about an intervention outside the menu; empty if the region admits none. */
    public List<FactDeclaration> additionFacts() {
        return additionFacts;
    }
}
