package nl.mtvp.rules.benchmarks.plain;

import java.util.List;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.KernelElement;
import org.jspecify.annotations.Nullable;

/**
 * A choice, set against the menu.
 *
 * @param index   place in the plan, from 0
 * @param choice  the choice
 * @param element kernel element; null: the item is unknown and the plan gives none
 * @param title   title on the menu; null: not on the menu
 * @param status  what it is worth
 * @param isNew   whether it is judged as new: it is, or it goes on with nothing that an earlier year holds (M-7)
 */
record PlacedChoice(int index, Choice choice, @Nullable KernelElement element, @Nullable String title, Status status,
        boolean isNew) {

    enum Status {
        /** Counts, and its conditions are judged. */
        COUNTED,
        /** Its conditions are judged, and it does not count. */
        UNCOUNTED,
        /** Neither: an earlier training is put forward that does not count. */
        PRIOR_TRAINING,
        /** Neither: the practice was not drawn for it. */
        NOT_DRAWN,
        /** Neither: not on the menu. */
        OFF_MENU
    }

    /** A choice that is not on the menu, or has another element there; its code tells its element, such as {@code RD.AW.1}. */
    static PlacedChoice offMenu(int index, Choice choice, @Nullable String title) {
        return new PlacedChoice(index, choice, elementOf(choice), title, Status.OFF_MENU, true);
    }

    private static @Nullable KernelElement elementOf(Choice choice) {
        if (choice.isStaffExpansion()) {
            return KernelElement.PC;
        }
        if (choice.isAddition()) {
            return choice.element();
        }
        for (KernelElement element : KernelElement.values()) {
            if (choice.item().contains("." + element + ".")) {
                return element;
            }
        }
        return choice.element();
    }

    String item() {
        return choice.item();
    }

    int year() {
        return choice.year();
    }

    Facts facts() {
        return choice.facts();
    }

    String pointer() {
        return "/choices/" + index;
    }

    /** The JSON pointers of the facts that are absent, in the order of their names. */
    List<String> absent(String... names) {
        return Absent.among(choice.facts(), pointer() + "/facts", names);
    }

    boolean isPriorTraining() {
        return choice.basis() == ChoiceBasis.PRIOR_TRAINING;
    }

    boolean notCarriedOut() {
        return Boolean.FALSE.equals(choice.carriedOut());
    }

    boolean counted() {
        return status == Status.COUNTED;
    }

    boolean offMenu() {
        return status == Status.OFF_MENU;
    }

    /** Whether its menu item's conditions are judged. */
    boolean conditionsDue() {
        return isNew && (status == Status.COUNTED || status == Status.UNCOUNTED);
    }

    boolean counts(KernelElement asked, int askedYear) {
        return counted() && element == asked && choice.year() == askedYear;
    }
}
