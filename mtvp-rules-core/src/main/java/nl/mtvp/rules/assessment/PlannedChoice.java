package nl.mtvp.rules.assessment;

import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.MenuSeries;
import org.jspecify.annotations.Nullable;

/** A choice of the plan, as qualifying rules match it. */
public final class PlannedChoice extends ChoiceFact {

    private PlannedChoice(PlanContext context, int index, @Nullable MenuItem menuItem, @Nullable KernelElement element,
            boolean onMenu, boolean announced, boolean judgedBefore) {
        super(context, index, menuItem, element, onMenu, announced, judgedBefore);
    }

    /**
     * Joins a choice with its menu item.
     *
     * @param earlier what counted in earlier years
     */
    static PlannedChoice of(PlanContext context, int index, Menu menu, Tally earlier) {
        Choice choice = context.plan().choices().get(index);
        boolean judgedBefore = choice.mode() == ChoiceMode.DEVELOP && earlier.holdsCarriedOut(choice.item(), choice.year());
        MenuItem item = menu.item(choice.item()).orElse(null);
        if (item != null) {
            boolean offered = item.years().contains(choice.year()) && isOwn(item.element(), choice);
            return new PlannedChoice(context, index, item, item.element(), offered, false, judgedBefore);
        }
        MenuSeries series = menu.series(choice.item(), choice.year()).orElse(null);
        if (series != null) {
            return new PlannedChoice(context, index, null, series.element(), false, isOwn(series.element(), choice), judgedBefore);
        }
        if (choice.isStaffExpansion()) {
            return new PlannedChoice(context, index, null, KernelElement.PC, isOwn(KernelElement.PC, choice), false, judgedBefore);
        }
        KernelElement element = choice.element() != null ? choice.element() : elementInCode(choice.item());
        boolean admitted = choice.isAddition() && element != null && menu.admitsAdditions(element);
        return new PlannedChoice(context, index, null, element, admitted, false, judgedBefore);
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
