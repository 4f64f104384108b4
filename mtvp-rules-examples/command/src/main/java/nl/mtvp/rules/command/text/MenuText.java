package nl.mtvp.rules.command.text;

import java.util.List;
import nl.mtvp.rules.command.words.MenuItemWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.command.words.Vocabulary;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.MenuSeries;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Validity;

/** Shows the menu of a region as text. */
public final class MenuText {

    private static final String INDENT = "  ";

    private final Texts texts;
    private final MenuItemWords items;

    /** Makes it for the language of some texts and of the vocabulary. */
    public MenuText(Texts texts, Vocabulary vocabulary) {
        this.texts = texts;
        this.items = new MenuItemWords(texts, vocabulary);
    }

    /** Returns the page for one region. */
    public Page of(Region region) {
        Menu menu = region.menu();
        Page page = new Page()
                .heading(texts.get("menu.title", region.name()), '=')
                .paragraph(
                        "",
                        texts.get("menu.document", region.document(), region.version()) + validity(region.validity()));
        int codes = menu.items().stream()
                .mapToInt(item -> item.code().length())
                .max()
                .orElse(0);
        for (KernelElement element : KernelElement.values()) {
            page.blank().heading(texts.get("element." + element), '-');
            menu.items().stream()
                    .filter(item -> item.element() == element)
                    .forEach(item -> item(page, item, menu, codes));
            menu.series().stream()
                    .filter(series -> series.element() == element)
                    .forEach(series -> series(page, series));
            if (element == KernelElement.PC) {
                page.paragraph(INDENT, texts.get("menu.staff"));
            }
        }
        if (menu.admitsAdditions()) {
            page.blank()
                    .heading(texts.get("menu.additions"), '-')
                    .paragraph(INDENT, texts.get("menu.additions.text"))
                    .paragraph(INDENT, texts.get("menu.facts", items.facts(menu.additionFacts())));
        }
        return page;
    }

    private String validity(Validity validity) {
        String from = validity.from() == null ? "" : ", " + texts.get("menu.from", texts.date(validity.from()));
        return validity.until() == null ? from : from + ", " + texts.get("menu.until", texts.date(validity.until()));
    }

    private void item(Page page, MenuItem item, Menu menu, int codes) {
        String indent = " ".repeat(INDENT.length() + codes + 2);
        page.paragraph(INDENT + Page.padded(item.code(), codes + 2), item.title());
        List<String> remarks = items.remarks(item, code -> {
            MenuItem found = menu.item(code);
            return found == null ? code : code + " " + found.title();
        });
        page.paragraph(
                indent, items.years(item.years()) + (remarks.isEmpty() ? "" : "; " + String.join("; ", remarks)));
        page.paragraph(indent, texts.get("menu.facts", items.facts(item.facts())));
    }

    private void series(Page page, MenuSeries series) {
        String key = series.factless() ? "menu.series.factless" : "menu.series";
        page.paragraph(INDENT, texts.get(key, series.prefix(), items.years(series.years())));
    }
}
