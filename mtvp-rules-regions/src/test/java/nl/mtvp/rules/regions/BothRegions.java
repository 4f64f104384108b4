package nl.mtvp.rules.regions;

import nl.mtvp.rules.PlanValidator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of this module share. */
final class BothRegions {

    /** Judges plans of both regions. */
    static final PlanValidator VALIDATOR = PlanValidator.create();

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private BothRegions() {}
}
