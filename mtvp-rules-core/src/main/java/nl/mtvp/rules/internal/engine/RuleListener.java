package nl.mtvp.rules.internal.engine;

import java.util.Set;
import nl.mtvp.rules.facts.Contributions;
import nl.mtvp.rules.facts.Findings;
import nl.mtvp.rules.facts.Judged;
import nl.mtvp.rules.facts.PlannedChoice;
import nl.mtvp.rules.plan.KernelElement;
import org.jspecify.annotations.Nullable;

/** What the rules of one session call, whichever plan it is used for: passes everything on to what listens at the time. */
final class RuleListener implements Contributions, Findings {

    private @Nullable Contributions contributions;
    private @Nullable Findings findings;

    /**
     * Says who listens from now on.
     *
     * @param toContributions gets what rules contribute; null: nobody, then a rule that contributes breaks down
     * @param toFindings      gets what rules find; null: nobody, then a rule that reports breaks down
     */
    void listen(@Nullable Contributions toContributions, @Nullable Findings toFindings) {
        contributions = toContributions;
        findings = toFindings;
    }

    @Override
    public void refuse(String rule, PlannedChoice choice) {
        contributions(rule).refuse(rule, choice);
    }

    @Override
    public void leaveUncounted(String rule, PlannedChoice choice) {
        contributions(rule).leaveUncounted(rule, choice);
    }

    @Override
    public void credit(String rule, String item, Set<Integer> years) {
        contributions(rule).credit(rule, item, years);
    }

    @Override
    public void waive(String rule, KernelElement element, int year) {
        contributions(rule).waive(rule, element, year);
    }

    @Override
    public void report(String rule, Judged fact, @Nullable Object observed, @Nullable Object required) {
        if (findings == null) {
            throw new IllegalStateException("\"" + rule + "\" reports a finding, which only a rule that matches what is judged can do");
        }
        findings.report(rule, fact, observed, required);
    }

    private Contributions contributions(String rule) {
        if (contributions == null) {
            throw new IllegalStateException("\"" + rule + "\" contributes, which only a rule that matches what is planned can do");
        }
        return contributions;
    }
}
