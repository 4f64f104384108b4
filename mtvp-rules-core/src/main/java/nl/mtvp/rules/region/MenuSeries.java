package nl.mtvp.rules.region;

import java.util.Set;
import nl.mtvp.rules.plan.KernelElement;

/**
 * The codes of a part of the menu that the region announced but has not published yet. A choice of such a code counts,
 * though nothing about it can be checked (catalogue R-Y2-PLAN, R-NW-MENU).
 *
 * @param prefix what the codes begin with, such as {@code RD.NW.}
 * @param element kernel element that they belong to
 * @param years MTVP years in which they can be chosen
 * @param factless whether its items ask for no facts; false: their facts are not known, and none is checked
 */
public record MenuSeries(String prefix, KernelElement element, Set<Integer> years, boolean factless) {

    /** Copies the set. */
    public MenuSeries {
        years = Set.copyOf(years);
    }

    boolean holds(String code) {
        return code.length() > prefix.length() && code.startsWith(prefix);
    }
}
