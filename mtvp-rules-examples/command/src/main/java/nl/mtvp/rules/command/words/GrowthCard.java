package nl.mtvp.rules.command.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The growth model of one plan in words: kernel elements by MTVP years.
 *
 * @param years the heading of each column
 * @param rows the kernel elements, in their order
 * @param legend a sentence on each rule that the card names and that reports nothing
 */
public record GrowthCard(List<Year> years, List<Row> rows, List<String> legend) {

    /**
     * An MTVP year.
     *
     * @param name its name
     * @param period its first and last day; empty: the start date is unknown
     */
    public record Year(String name, String period) {}

    /**
     * A kernel element.
     *
     * @param code its code
     * @param name its name
     * @param cells its outcome, a cell for each year
     */
    public record Row(String code, String name, List<Cell> cells) {}

    /**
     * A kernel element in a year.
     *
     * @param sign sign of the status
     * @param status the status in words
     * @param by ids of the rules that cause the status, perhaps none
     * @param asked what the growth model asks; null: nothing, or the year was not judged
     * @param counting the items that count
     * @param uncounted the choices that do not count
     * @param needed what is still needed; null: nothing, or it does not fit in a word
     */
    public record Cell(
            Sign sign,
            String status,
            List<String> by,
            @Nullable String asked,
            List<Item> counting,
            List<Item> uncounted,
            @Nullable String needed) {}

    /**
     * An item.
     *
     * @param code its code
     * @param title its title on the menu, in Dutch; null: it is not on the menu
     * @param remarks what to know about it, perhaps nothing
     * @param by ids of the rules that credit it or keep it from counting, perhaps none
     */
    public record Item(String code, @Nullable String title, List<String> remarks, List<String> by) {}
}
