package nl.mtvp.rules.intake;

import java.util.Objects;
import nl.mtvp.rules.plan.PracticePlan;

/**
 * A practice that wants to start.
 *
 * @param origin where its plan came from, such as {@code plans.ndjson#3}; it names the practice in problems
 * @param plan its plan; one that has none yet has a plan without choices
 */
public record Applicant(String origin, PracticePlan plan) {

    /** Checks the values. */
    public Applicant {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(plan, "plan");
    }
}
