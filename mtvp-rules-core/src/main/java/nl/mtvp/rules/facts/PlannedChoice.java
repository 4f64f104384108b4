package nl.mtvp.rules.facts;

import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.MenuSeries;
import org.jspecify.annotations.Nullable;

/** A choice of the plan, as qualifying rules see it. */
public final class PlannedChoice extends ChoiceFact {

    private PlannedChoice(PlanAssessment assessment, int index, @Nullable MenuItem menuItem, @Nullable KernelElement element,
            boolean onMenu, boolean announced) {
        super(assessment, index, menuItem, element, onMenu, announced);
    }

    static PlannedChoice of(PlanAssessment assessment, int index, Menu menu) {
        Choice choice = assessment.plan().choices().get(index);
        MenuItem item = menu.item(choice.item()).orElse(null);
        if (item != null) {
            boolean offered = item.years().contains(choice.year()) && isOwn(item.element(), choice);
            return new PlannedChoice(assessment, index, item, item.element(), offered, false);
        }
        MenuSeries series = menu.series(choice.item(), choice.year()).orElse(null);
        if (series != null) {
            return new PlannedChoice(assessment, index, null, series.element(), false, isOwn(series.element(), choice));
        }
        if (choice.isStaffExpansion()) {
            return new PlannedChoice(assessment, index, null, KernelElement.PC, isOwn(KernelElement.PC, choice), false);
        }
        KernelElement element = choice.element() != null ? choice.element() : elementInCode(choice.item());
        return new PlannedChoice(assessment, index, null, element, choice.isAddition() && menu.admitsAdditions(), false);
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
