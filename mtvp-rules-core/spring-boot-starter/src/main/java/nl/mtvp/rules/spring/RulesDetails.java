package nl.mtvp.rules.spring;

import java.util.Map;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.Region;

/** What the health of an application shows of its rules. */
final class RulesDetails {

    private RulesDetails() {}

    /**
     * Builds the rules of every region, if they are not built yet, and counts them.
     *
     * @throws IllegalStateException if those of a region cannot be built
     */
    static Map<String, Object> of(PlanValidator validator) {
        return Map.of(
                "regions",
                validator.regions().all().stream().map(Region::id).toList(),
                "rules",
                validator.rules().size());
    }
}
