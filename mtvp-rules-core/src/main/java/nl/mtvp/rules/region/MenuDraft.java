package nl.mtvp.rules.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.internal.text.Encoding;
import nl.mtvp.rules.internal.text.Identifier;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.FactDeclaration.Nature;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/**
 * A menu that a region's rules are writing: the fact that menu rules match. A version of a region that builds on
 * another continues its menu: it adds, replaces and withdraws items. Used once, by one thread, when the region is
 * loaded.
 *
 * <pre>{@code
 * rule "Menu: anders werken in de praktijk"
 * when
 *     $menu : MenuDraft()
 * then
 *     $menu.item("RD.AW.1", KernelElement.AW, "Workshop Praktijk in Regie").source("3.2.1 item 1").asks("participants", FactType.INTEGER);
 * end
 * }</pre>
 */
public final class MenuDraft {

    private final String document;
    private final Map<String, Item> items = new LinkedHashMap<>();
    /** Codes of the items that are written here, and not in the last version. */
    private final Set<String> own = new HashSet<>();

    private final List<MenuSeries> series = new ArrayList<>();
    private Additions additions = new Additions();
    private Set<KernelElement> additionElements = Set.of();

    /**
     * Creates an empty menu.
     *
     * @param document title of the region's document, for the sources
     */
    public MenuDraft(String document) {
        this.document = document;
    }

    /**
     * Continues the menu of the last version.
     *
     * @param last the menu as that version writes it; it stays as it is
     */
    public MenuDraft(MenuDraft last) {
        document = last.document;
        items.putAll(last.items);
        series.addAll(last.series);
        additions = last.additions;
        additionElements = last.additionElements;
    }

    /**
     * Offers an item in both years. It replaces the item of that code in the last version.
     *
     * @param code code in the plan
     * @param element kernel element
     * @param title name in the document, in Dutch
     * @throws IllegalStateException if this version has written an item of that code already, or the code holds more
     *     than letters, digits, hyphens, dots and underscores
     */
    public Item item(String code, KernelElement element, String title) {
        Identifier.requireSound(code, "the code of menu item \"" + title + "\"");
        Encoding.requireSound(title, "the title of menu item ", code);
        Item item = new Item(code, element, title);
        Item before = items.put(code, item);
        if (!own.add(code) && before != null) {
            throw new IllegalStateException("menu item " + code + " is on the menu twice, as \"" + before.title
                    + "\" and as \"" + title + "\"");
        }
        return item;
    }

    /**
     * Withdraws what the last version offers.
     *
     * @param code code of an item, or what the codes of an announced part begin with
     * @throws IllegalStateException if the last version has neither
     */
    public void withdraw(String code) {
        boolean withdrawn = items.remove(code) != null;
        if (!series.removeIf(part -> part.prefix().equals(code)) && !withdrawn) {
            throw new IllegalStateException("it withdraws " + code + ", and the last version offers no such item and"
                    + " announces no such part; it offers " + items.keySet());
        }
    }

    /** Offers an item that the document names only as an example of a part that is not published yet. */
    public Item example(String code, KernelElement element, String title) {
        Item item = item(code, element, title);
        item.example = true;
        return item;
    }

    /**
     * Announces a part of the menu that is not published yet, and that is known to ask for no facts.
     *
     * @param prefix what its codes begin with
     * @param element kernel element
     * @param years MTVP years in which it can be chosen
     */
    public void announcesWithoutFacts(String prefix, KernelElement element, Integer... years) {
        series.add(new MenuSeries(prefix, element, Set.of(years), true));
    }

    /**
     * Announces a part of the menu that is not published yet, and whose facts are not known.
     *
     * @param prefix what its codes begin with
     * @param element kernel element
     * @param years MTVP years in which it can be chosen
     */
    public void announces(String prefix, KernelElement element, Integer... years) {
        series.add(new MenuSeries(prefix, element, Set.of(years), false));
    }

    /** Admits interventions outside the menu, {@code X.<x>}, for every kernel element that they can have. */
    public Additions additions() {
        return additions(KernelElement.AW, KernelElement.NW, KernelElement.GG);
    }

    /**
     * Admits interventions outside the menu, {@code X.<x>}, for some kernel elements. It replaces what the last version
     * admits.
     */
    public Additions additions(KernelElement... elements) {
        additionElements = Set.of(elements);
        additions = new Additions();
        return additions;
    }

    /**
     * Builds the menu from what was written.
     *
     * @throws IllegalStateException if an item has no source
     */
    public Menu toMenu() {
        List<MenuItem> all = new ArrayList<>(items.size());
        for (Item item : items.values()) {
            all.add(item.toMenuItem());
        }
        return new Menu(all, series, additionElements, additions.facts);
    }

    /** Collects the facts that interventions outside the menu ask for. */
    public static final class Additions {
        private final List<FactDeclaration> facts = new ArrayList<>();

        private Additions() {}

        /** Asks for a fact that the practice plans. */
        public Additions asks(String name, FactType type) {
            facts.add(FactDeclaration.of(name, type));
            return this;
        }

        /** Asks for a fact that is a state of affairs. */
        public Additions presupposes(String name, FactType type) {
            facts.add(FactDeclaration.given(name, type));
            return this;
        }
    }

    /** Collects what is known of a menu item. */
    public final class Item {
        final String code;
        final KernelElement element;
        final String title;
        final List<FactDeclaration> facts = new ArrayList<>();
        Set<Integer> years = Set.of(1, 2);
        List<String> predecessors = List.of();

        @Nullable
        LocalDate availableFrom;

        @Nullable
        String training;

        Set<String> tags = Set.of();
        private @Nullable Source source;
        boolean example;

        private Item(String code, KernelElement element, String title) {
            this.code = code;
            this.element = element;
            this.title = title;
        }

        /** Sets where the document describes it: {@code 3.2.1 item 4}. */
        public Item source(String place) {
            source = Source.of(document, place);
            return this;
        }

        /** Sets the MTVP years in which it can be chosen; without this call, both. */
        public Item years(Integer... value) {
            years = Set.of(value);
            return this;
        }

        /** Sets the first day on which a practice can begin with it (inclusive). */
        public Item availableFrom(int year, int month, int day) {
            availableFrom = LocalDate.of(year, month, day);
            return this;
        }

        /** Sets the items of which one has to come before it. */
        public Item follows(String... codes) {
            predecessors = List.of(codes);
            return this;
        }

        /**
         * Sets the earlier training, declared by the region's module, that taught the same. The item is not proposed to
         * a practice that followed it.
         */
        public Item teaches(String trainingCode) {
            training = trainingCode;
            return this;
        }

        /**
         * Sets the groups that rules count it in, such as {@code SOCIAL_DOMAIN}: a rule asks
         * {@code counted("SOCIAL_DOMAIN")} of a year, and {@code tagged("SOCIAL_DOMAIN")} of a choice.
         */
        public Item tagged(String... value) {
            tags = Set.of(value);
            return this;
        }

        /** Asks for a fact that the practice plans; if it is a set, with the values that rules know. */
        public Item asks(String name, FactType type, String... knownValues) {
            facts.add(new FactDeclaration(name, type, List.of(knownValues), Nature.PLANNED));
            return this;
        }

        /** Asks for a fact that is a state of affairs: no plan can change it. */
        public Item presupposes(String name, FactType type) {
            facts.add(FactDeclaration.given(name, type));
            return this;
        }

        /** Lets a plan state a fact about it that no rule judges. */
        public Item records(String name, FactType type) {
            facts.add(new FactDeclaration(name, type, List.of(), Nature.RECORDED));
            return this;
        }

        private MenuItem toMenuItem() {
            if (source == null) {
                throw new IllegalStateException(
                        "menu item " + code + " has no source; add .source(\"<section> item <number>\")");
            }
            if (title.isBlank()) {
                throw new IllegalStateException(
                        "menu item " + code + " has no title; give the name that the document uses");
            }
            return new MenuItem(this, source);
        }
    }
}
