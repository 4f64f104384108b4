package nl.mtvp.rules.facts;

import java.util.Set;
import nl.mtvp.rules.plan.KernelElement;

/**
 * What a region may contribute to the judgement by the Leidraad: the global {@code contributions} of qualifying rules. Every call names
 * the rule that makes it ({@code drools.getRule().getName()}), so that it can be explained.
 */
public interface Contributions {

    /**
     * Refuses a choice: it does not count, and its own conditions are not judged.
     *
     * @param rule   name of the rule
     * @param choice the choice
     */
    void refuse(String rule, PlannedChoice choice);

    /**
     * Leaves a choice out of the count; its own conditions are judged all the same.
     *
     * @param rule   name of the rule
     * @param choice the choice
     */
    void leaveUncounted(String rule, PlannedChoice choice);

    /**
     * Counts a menu item as carried out, because of something else that the practice does.
     *
     * @param rule  name of the rule
     * @param item  code of the item, which is on the menu
     * @param years MTVP years in which it counts
     */
    void credit(String rule, String item, Set<Integer> years);

    /**
     * Waives the minimum of a kernel element in an MTVP year.
     *
     * @param rule    name of the rule
     * @param element kernel element
     * @param year    1 or 2
     */
    void waive(String rule, KernelElement element, int year);
}
