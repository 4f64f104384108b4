package nl.mtvp.rules.intake;

import java.util.List;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;

/**
 * A practice that cannot be listed.
 *
 * @param agbCode its AGB code
 * @param plan its plan, as it was judged
 * @param findings what keeps it from being listed; at least one
 */
public record NotListed(String agbCode, PracticePlan plan, List<Finding> findings) {

    /** Copies the list. */
    public NotListed {
        findings = List.copyOf(findings);
    }

    /** Returns the ids of the rules that keep it from being listed, each once, in the order of the findings. */
    public List<String> rules() {
        return findings.stream().map(Finding::rule).distinct().toList();
    }
}
