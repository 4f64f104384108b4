package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.mtvp.rules.assessment.Contribution;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.YearReport;
import org.jspecify.annotations.Nullable;

/** The rules of one region, to find out what they would say of other plans, or under other circumstances. Safe for use by several threads. */
public final class Trials {

    private final Region region;
    private final RegionRules rules;
    private final Set<ReadingOption> options;

    Trials(Region region, RegionRules rules, Set<ReadingOption> options) {
        this.region = region;
        this.rules = rules;
        this.options = options;
    }

    /** The region. */
    public Region region() {
        return region;
    }

    /** The rules that can report findings. */
    public List<RuleDescription> rules() {
        return rules.judgingRules();
    }

    /** How the contested points are read. */
    public Set<ReadingOption> options() {
        return options;
    }

    /** The same rules under another reading of one point. */
    public Trials reading(ReadingOption option) {
        Set<ReadingOption> turned = EnumSet.copyOf(options);
        turned.removeIf(other -> other.point() == option.point());
        turned.add(option);
        return new Trials(region, rules, turned);
    }

    /** Whether a rule can speak under the readings in force. */
    public boolean canSpeak(RuleDescription rule) {
        Set<Reading> points = EnumSet.noneOf(Reading.class);
        Set<Reading> read = EnumSet.noneOf(Reading.class);
        rule.options().stream().map(ReadingOption::valueOf).forEach(option -> {
            points.add(option.point());
            if (options.contains(option)) {
                read.add(option.point());
            }
        });
        return read.equals(points);
    }

    /** What the qualifying rules contribute to the judgement of a plan. */
    public List<Contribution> contributions(PracticePlan plan) {
        return rules.judge(options).contributions(plan);
    }

    /** The kernel elements of a plan's choices, in their order; null: none is known. */
    public List<@Nullable KernelElement> elements(PracticePlan plan) {
        return rules.judge(options).elements(plan);
    }

    /** What would be found in a plan. */
    public List<Finding> findings(PracticePlan plan, int year) {
        return findings(plan, List.of(year));
    }

    /** What would be found in a plan, year after year. */
    public List<Finding> findings(PracticePlan plan, List<Integer> years) {
        List<Finding> findings = new ArrayList<>();
        for (YearReport report : rules.judge(options).judge(plan, years)) {
            findings.addAll(findings(report));
        }
        return findings;
    }

    /** What would be found in a plan if only some contributions were made. */
    public List<Finding> findings(PracticePlan plan, int year, Predicate<Contribution> passes) {
        return findings(rules.judge(options).judge(plan, year, passes));
    }

    private static List<Finding> findings(YearReport report) {
        Fault fault = report.fault();
        if (fault != null) {
            throw new IllegalStateException("rule \"" + fault.rule() + "\" of " + fault.module() + " broke down on a plan that differs from"
                    + " the one to be explained in a few facts: " + fault.message());
        }
        return report.findings();
    }
}
