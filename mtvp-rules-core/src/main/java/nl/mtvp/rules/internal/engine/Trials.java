package nl.mtvp.rules.internal.engine;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.YearReport;

/**
 * The rules of one region, to inspect judgements and to judge changed plans or other readings. Safe for use by several
 * threads.
 */
public final class Trials {

    private final Region region;
    private final RegionRules rules;
    private final PlanJudge judge;

    Trials(Region region, RegionRules rules, Set<ReadingOption> options) {
        this.region = region;
        this.rules = rules;
        judge = rules.judge(options);
    }

    /** Returns the region. */
    public Region region() {
        return region;
    }

    /** Returns the rules that can report findings. */
    public List<RuleDescription> rules() {
        return rules.judgingRules();
    }

    /** Returns how the contested points are read. */
    public Set<ReadingOption> options() {
        return judge.readings();
    }

    /** Returns the same rules under another reading of one point. */
    public Trials reading(ReadingOption option) {
        Set<ReadingOption> others = new LinkedHashSet<>(options());
        others.removeIf(other -> other.point().id().equals(option.point().id()));
        others.add(option);
        return new Trials(region, rules, Collections.unmodifiableSet(others));
    }

    /** Returns the rules that can report findings under the readings in force. */
    public List<RuleDescription> rulesInForce() {
        return judge.judging().stream().map(JudgingRule::description).toList();
    }

    /**
     * Looks into the judgement of a plan.
     *
     * @throws IllegalStateException if a qualifying rule throws
     */
    public Inspection inspect(PracticePlan plan) {
        return judge.inspect(plan);
    }

    /**
     * Judges a plan.
     *
     * @throws IllegalStateException if a rule throws
     */
    public List<YearReport> judge(PracticePlan plan, List<Integer> years) {
        List<YearReport> reports = judge.judge(plan, years);
        for (YearReport report : reports) {
            Fault fault = report.fault();
            if (fault != null) {
                throw new IllegalStateException("rule \"" + fault.rule() + "\" of " + fault.module()
                        + " failed, although it judged the original plan: " + fault.message());
            }
        }
        return reports;
    }

    /**
     * Returns what is found in a plan, year by year.
     *
     * @throws IllegalStateException if a rule throws
     */
    public List<Finding> findings(PracticePlan plan, List<Integer> years) {
        return judge(plan, years).stream()
                .flatMap(report -> report.findings().stream())
                .toList();
    }
}
