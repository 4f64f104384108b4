package nl.mtvp.rules.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.Source;
import org.jspecify.annotations.Nullable;

/**
 * An intervention on a region's menu (menukaart).
 *
 * @param code code in the plan, such as {@code RD.AW.1}
 * @param element kernel element that it belongs to
 * @param title its name in the region's document, in Dutch
 * @param years MTVP years in which it can be chosen
 * @param availableFrom first day on which a practice can begin with it; null: from the practice's own start
 * @param predecessors codes of the items of which one comes before it; empty: none
 * @param training code of the earlier training that taught the same; null: none
 * @param facts the facts that a plan states about it
 * @param source where the region's document describes it
 * @param example whether the document only names it as an example, since this part of the menu is not published yet
 */
public record MenuItem(
        String code,
        KernelElement element,
        String title,
        Set<Integer> years,
        @Nullable LocalDate availableFrom,
        List<String> predecessors,
        @Nullable String training,
        List<FactDeclaration> facts,
        Source source,
        boolean example) {

    /** Copies the collections. */
    public MenuItem {
        years = Set.copyOf(years);
        predecessors = List.copyOf(predecessors);
        facts = List.copyOf(facts);
    }
}
