package nl.mtvp.rules.assessment;

import java.util.Set;
import nl.mtvp.rules.plan.KernelElement;

/**
 * What a region may contribute to the judgement by the Leidraad: the global {@code contributions} of qualifying rules.
 * The judge knows which rule contributes.
 *
 * <p>As long as something unknown decides whether a rule matches, the practice has the benefit of the doubt: what would
 * count against it is not done, and what would help it is done.
 */
public interface Contributions {

    /** Refuses a choice: it does not count, and its own conditions are not judged. */
    void refuse(PlannedChoice choice);

    /** Leaves a choice out of the count; its own conditions are still judged. */
    void leaveUncounted(PlannedChoice choice);

    /**
     * Counts a menu item as carried out, because of something else that the practice does.
     *
     * @param item code of the item, which is on the menu
     * @param years MTVP years in which it counts
     */
    void credit(String item, Set<Integer> years);

    /**
     * Waives the minimum of a kernel element in an MTVP year.
     *
     * @param element kernel element
     * @param year 1 or 2
     */
    void waive(KernelElement element, int year);
}
