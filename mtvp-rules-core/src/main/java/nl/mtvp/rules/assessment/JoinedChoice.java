package nl.mtvp.rules.assessment;

import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.MenuSeries;
import org.jspecify.annotations.Nullable;

/**
 * A choice, joined with its menu item.
 *
 * @param context      what the facts of the plan share
 * @param choice       the choice
 * @param index        its position in the plan, from 0
 * @param menuItem     its menu item; null: it is not on the menu
 * @param element      its kernel element; null: none is known
 * @param onMenu       whether the region offers it in its year
 * @param announced    whether it belongs to a part of the menu that is announced for its year
 * @param judgedBefore whether it develops what was judged as new in an earlier year (catalogue M-7)
 */
record JoinedChoice(PlanContext context, Choice choice, int index, @Nullable MenuItem menuItem, @Nullable KernelElement element,
        boolean onMenu, boolean announced, boolean judgedBefore) {

    /**
     * Joins a choice with its menu item.
     *
     * @param earlier what counted in earlier years
     */
    static JoinedChoice of(PlanContext context, int index, Menu menu, Tally earlier) {
        Choice choice = context.plan().choices().get(index);
        boolean judgedBefore = choice.mode() == ChoiceMode.DEVELOP && earlier.holdsCarriedOut(choice.item(), choice.year());
        MenuItem item = menu.item(choice.item()).orElse(null);
        if (item != null) {
            boolean offered = item.years().contains(choice.year()) && isOwn(item.element(), choice);
            return new JoinedChoice(context, choice, index, item, item.element(), offered, false, judgedBefore);
        }
        MenuSeries series = menu.series(choice.item(), choice.year()).orElse(null);
        if (series != null) {
            return new JoinedChoice(context, choice, index, null, series.element(), false, isOwn(series.element(), choice), judgedBefore);
        }
        if (choice.isStaffExpansion()) {
            return new JoinedChoice(context, choice, index, null, KernelElement.PC, isOwn(KernelElement.PC, choice), false, judgedBefore);
        }
        KernelElement inCode = choice.isAddition() ? null : elementInCode(choice.item());
        KernelElement element = inCode == null ? choice.element() : inCode;
        boolean admitted = choice.isAddition() && element != null && menu.admitsAdditions(element);
        return new JoinedChoice(context, choice, index, null, element, admitted, false, judgedBefore);
    }

    private static boolean isOwn(KernelElement element, Choice choice) {
        return choice.element() == null || choice.element() == element;
    }

    private static @Nullable KernelElement elementInCode(String code) {
        String[] parts = code.split("\\.");
        for (KernelElement element : KernelElement.values()) {
            if (parts.length > 2 && parts[1].equals(element.name())) {
                return element;
            }
        }
        return null;
    }
}
