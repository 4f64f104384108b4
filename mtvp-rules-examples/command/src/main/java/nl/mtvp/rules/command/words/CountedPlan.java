package nl.mtvp.rules.command.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.report.Verdict;

/**
 * A plan as an overview of its region counts it.
 *
 * @param plan the plan
 * @param practice name of the practice
 * @param verdict the worst verdict
 * @param years the verdict on each year judged
 * @param owed the answers that are still to be given, in words
 * @param dependsOn the contested points of which another reading changes the verdict
 */
public record CountedPlan(
        PracticePlan plan,
        String practice,
        Verdict verdict,
        Map<Integer, Verdict> years,
        List<String> owed,
        Set<Reading> dependsOn) {

    /** Returns the AGB code; empty: there is none. */
    String agbCode() {
        return Objects.requireNonNullElse(plan.practice().agbCode(), "");
    }
}
