package nl.mtvp.rules.report;

import java.util.List;
import nl.mtvp.rules.plan.KernelElement;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a report that was read back.
 *
 * @param rule id of the requirement
 * @param severity how much it weighs
 * @param element the kernel element concerned; null: none
 * @param item code of the chosen item; null: the finding is not about one choice
 * @param pointer JSON pointer of the place in the plan
 * @param message what was found, in the language of the report
 * @param observed what the plan holds; null: nothing, or no value decides
 * @param required what is asked; null: no value decides
 * @param source where the requirement is written
 * @param regionalSource where the region's document states a requirement of the Leidraad; null: nowhere
 * @param remedy what the practice can do, in the language of the report
 * @param needs JSON pointers of the absent facts that would decide an open point
 * @param readings ids of the contested points on which the finding depends
 */
public record StoredFinding(
        String rule,
        Severity severity,
        @Nullable KernelElement element,
        @Nullable String item,
        String pointer,
        String message,
        @Nullable String observed,
        @Nullable String required,
        Source source,
        @Nullable Source regionalSource,
        String remedy,
        List<String> needs,
        List<String> readings) {

    /** Copies the lists. */
    public StoredFinding {
        needs = List.copyOf(needs);
        readings = List.copyOf(readings);
    }
}
