package nl.mtvp.rules.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.internal.text.Invisible;
import nl.mtvp.rules.internal.text.NaturalOrder;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.KernelElement;
import org.jspecify.annotations.Nullable;

/**
 * The menu (menukaart) of a region: the interventions that it offers. Immutable.
 *
 * <p>Items are ordered by kernel element and then by number, as in the document: 5, 5V, 6.
 */
public final class Menu {

    private static final int SHORTEST_TITLE = 8;
    private static final int LETTERS_OF_REGION = 2;

    private final List<MenuItem> items;
    private final List<String> codes = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> simplifiedCodes = new ArrayList<>();
    private final List<String> simplifiedTitles = new ArrayList<>();
    private final Map<String, MenuItem> byCode = new HashMap<>();
    private final List<MenuSeries> series;
    private final Set<KernelElement> additionElements;
    private final List<FactDeclaration> additionFacts;

    Menu(
            List<MenuItem> items,
            List<MenuSeries> series,
            Set<KernelElement> additionElements,
            List<FactDeclaration> additionFacts) {
        List<MenuItem> inOrder = new ArrayList<>(items);
        inOrder.sort(Menu::compare);
        this.items = List.copyOf(inOrder);
        for (MenuItem item : this.items) {
            byCode.put(item.code(), item);
            codes.add(item.code());
            titles.add(item.title());
            simplifiedCodes.add(simplified(item.code()));
            simplifiedTitles.add(simplified(item.title()));
        }
        this.series = List.copyOf(series);
        this.additionElements = Set.copyOf(additionElements);
        this.additionFacts = List.copyOf(additionFacts);
    }

    private static int compare(MenuItem one, MenuItem other) {
        int byElement = one.element().compareTo(other.element());
        return byElement == 0 ? NaturalOrder.compare(one.code(), other.code()) : byElement;
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

    /** Returns the item with a code; null: it is not on the menu. */
    public @Nullable MenuItem item(String code) {
        return byCode.get(code);
    }

    /**
     * Returns the code of the menu that is meant by one that differs by case, spaces or invisible characters only;
     * null: there is none.
     *
     * @param code not on the menu
     */
    @Nullable
    String meantBy(String code) {
        for (int i = 0; i < codes.size(); i++) {
            String onMenu = codes.get(i);
            if (code.length() >= onMenu.length() && looksLike(onMenu, code)) {
                return onMenu;
            }
        }
        return null;
    }

    /** Returns whether a text is a code but for case, spaces and invisible characters. Copies nothing. */
    private static boolean looksLike(String code, String text) {
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (matched < code.length() && Character.toLowerCase(c) == Character.toLowerCase(code.charAt(matched))) {
                matched++;
            } else if (!Invisible.is(c)) {
                return false;
            }
        }
        return matched == code.length();
    }

    /**
     * Returns the item that was probably meant by a code that is not on the menu, which may hold the item's title;
     * null: none is near.
     */
    public @Nullable MenuItem nearest(String code) {
        String written = simplified(code);
        for (int i = 0; i < items.size(); i++) {
            if (writtenLike(i, written)) {
                return items.get(i);
            }
        }
        String title = NearestName.among(titles, code);
        if (title != null) {
            return items.get(titles.indexOf(title));
        }
        // The first letters are those of the region, so an item of another region has no nearest one here.
        String region = code.substring(0, Math.min(LETTERS_OF_REGION, code.length()));
        String near = NearestName.among(
                codes.stream()
                        .filter(other -> other.regionMatches(true, 0, region, 0, LETTERS_OF_REGION))
                        .toList(),
                code);
        return near == null ? null : items.get(codes.indexOf(near));
    }

    /** Returns whether a text is the code of an item, or the beginning of its title, with or without its code. */
    private boolean writtenLike(int item, String written) {
        String code = simplifiedCodes.get(item);
        String title = simplifiedTitles.get(item);
        return written.equals(code)
                || written.length() >= SHORTEST_TITLE
                        && (title.startsWith(written)
                                || written.startsWith(code) && title.startsWith(written.substring(code.length())));
    }

    /** Returns a text in small letters, without all else but letters and digits, and without zeros before a number. */
    private static String simplified(String text) {
        StringBuilder simplified = new StringBuilder();
        boolean inNumber = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLeadingZero = c == '0' && !inNumber && i + 1 < text.length() && isDigit(text.charAt(i + 1));
            if (Character.isLetterOrDigit(c) && !isLeadingZero) {
                simplified.append(Character.toLowerCase(c));
                inNumber = isDigit(c);
            } else if (!isLeadingZero) {
                inNumber = false;
            }
        }
        return simplified.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the announced part of the menu that a code belongs to in an MTVP year; null: none. */
    public @Nullable MenuSeries series(String code, int year) {
        for (int i = 0; i < series.size(); i++) {
            MenuSeries candidate = series.get(i);
            if (candidate.holds(code) && candidate.years().contains(year)) {
                return candidate;
            }
        }
        return null;
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
