package nl.mtvp.rules.assessment;

import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.MenuSeries;
import org.jspecify.annotations.Nullable;

/**
 * What all facts about one choice share: the choice, joined with its menu item, and the questions about its facts and
 * those of its plan. Used by one thread.
 */
final class ChoiceContext extends Questions {

    private static final String PLANNED_START = "plannedStart";

    private final PlanContext plan;
    private final Choice choice;
    private final int index;
    private final @Nullable MenuItem menuItem;
    private final @Nullable KernelElement element;
    private final boolean onMenu;
    private final boolean announced;
    private final boolean judgedBefore;

    /**
     * Joins a choice with its menu item.
     *
     * @param plan what the facts of its plan share
     * @param index its position in the plan, from 0
     * @param menu menu of the region
     * @param earlier what counted in earlier years
     */
    ChoiceContext(PlanContext plan, int index, Menu menu, Tally earlier) {
        super(plan.unknowns());
        this.plan = plan;
        this.index = index;
        choice = plan.plan().choices().get(index);
        judgedBefore = choice.mode() == ChoiceMode.DEVELOP && earlier.holdsCarriedOut(choice.item(), choice.year());
        menuItem = menu.item(choice.item());
        if (menuItem != null) {
            element = menuItem.element();
            onMenu = menuItem.years().contains(choice.year()) && isOwn(element);
            announced = false;
        } else if (choice.isStaffExpansion()) {
            element = KernelElement.PC;
            onMenu = isOwn(element);
            announced = false;
        } else if (choice.isAddition()) {
            element = choice.element();
            onMenu = element != null && menu.admitsAdditions(element);
            announced = false;
        } else {
            MenuSeries series = menu.series(choice.item(), choice.year());
            element = series != null ? series.element() : elementInCode(choice);
            onMenu = false;
            announced = series != null && isOwn(element);
        }
    }

    private boolean isOwn(@Nullable KernelElement found) {
        return choice.element() == null || choice.element() == found;
    }

    /**
     * Returns the kernel element that the code of an unknown item names; if it names none, the one that the choice
     * names.
     */
    private static @Nullable KernelElement elementInCode(Choice choice) {
        String[] parts = choice.item().split("\\.");
        for (KernelElement element : KernelElement.values()) {
            if (parts.length > 2 && parts[1].equals(element.name())) {
                return element;
            }
        }
        return choice.element();
    }

    PlanContext ofPlan() {
        return plan;
    }

    Choice choice() {
        return choice;
    }

    /** Returns its position in the plan, from 0. */
    int index() {
        return index;
    }

    /** Returns its menu item; null: it is not on the menu. */
    @Nullable
    MenuItem menuItem() {
        return menuItem;
    }

    /** Returns its kernel element; null: none is known. */
    @Nullable
    KernelElement element() {
        return element;
    }

    /** Returns whether the region offers it in its year. */
    boolean onMenu() {
        return onMenu;
    }

    /** Returns whether it belongs to a part of the menu that is announced for its year. */
    boolean announced() {
        return announced;
    }

    /** Returns whether it develops what was judged as new in an earlier year (catalogue M-7). */
    boolean judgedBefore() {
        return judgedBefore;
    }

    @Override
    @Nullable
    Object find(String name) {
        return name.startsWith("/")
                ? plan.find(name)
                : name.equals(PLANNED_START)
                        ? choice.plannedStart()
                        : choice.facts().value(name);
    }

    @Override
    String pointer(String name) {
        return name.startsWith("/")
                ? name
                : "/choices/" + index + (name.equals(PLANNED_START) ? "/" : "/facts/") + name;
    }
}
