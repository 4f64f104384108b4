package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.facts.Contributions;
import nl.mtvp.rules.facts.PlanAssessment;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.YearReport;
import org.jspecify.annotations.Nullable;

/** The judgement of one plan while it is made. For use by one thread. */
final class Judgement {

    private final PracticePlan plan;
    private final List<Integer> years;
    private final PlanAssessment assessment;
    private final Contributions contributions;
    private final FindingCollector findings;
    private boolean broken;
    private @Nullable List<YearReport> reports;

    /**
     * Begins the judgement of a plan.
     *
     * @param plan          the plan
     * @param years         MTVP years to judge, in their order
     * @param assessment    the facts that rules look at
     * @param contributions gets what qualifying rules contribute, and hands it on to the assessment
     * @param rules         the judging rules, by name
     */
    Judgement(PracticePlan plan, List<Integer> years, PlanAssessment assessment, Contributions contributions, Map<String, RuleDescription> rules) {
        this.plan = plan;
        this.years = years;
        this.assessment = assessment;
        this.contributions = contributions;
        findings = new FindingCollector(rules, plan);
    }

    PracticePlan plan() {
        return plan;
    }

    List<Integer> years() {
        return years;
    }

    PlanAssessment assessment() {
        return assessment;
    }

    Contributions contributions() {
        return contributions;
    }

    FindingCollector findings() {
        return findings;
    }

    /** Says that a rule broke down on the plan, so that the judgement comes to no end. */
    void breakDown() {
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    /** Ends the judgement with what was found, unless a rule broke down or two rules overlap. */
    void conclude() {
        if (broken) {
            return;
        }
        try {
            List<YearReport> concluded = new ArrayList<>(years.size());
            for (int year : years) {
                concluded.add(new YearReport(year, findings.inOrder(year), null));
            }
            reports = concluded;
        } catch (IllegalStateException e) { // told by whoever judges the plan anew
            breakDown();
        }
    }

    /** A report on each year; null: the judgement was not concluded. */
    @Nullable List<YearReport> reports() {
        return reports;
    }
}
