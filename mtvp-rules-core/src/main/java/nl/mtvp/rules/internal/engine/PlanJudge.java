package nl.mtvp.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mtvp.rules.assessment.Assessment;
import nl.mtvp.rules.assessment.Judged;
import nl.mtvp.rules.assessment.PlannedChoice;
import nl.mtvp.rules.assessment.Tally;
import nl.mtvp.rules.assessment.Unknowns.Outcomes;
import nl.mtvp.rules.internal.engine.Qualifying.Doubt;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.YearReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges plans of one region under one reading of each contested point. Safe for use by several threads. */
final class PlanJudge {

    private static final Logger LOG = LoggerFactory.getLogger(PlanJudge.class);

    private final List<CompiledRule> qualifying;
    private final Map<CompiledRule, JudgingRule> judging = new LinkedHashMap<>();
    private final List<Map<Class<?>, RuleMatcher>> matchersByYear;
    private final Menu menu;
    private final SortedSet<LocalDate> startDates;
    private final Set<ReadingOption> readings;

    /**
     * A judge.
     *
     * @param qualifying the qualifying rules that the readings leave
     * @param judging    the judging rules that the readings leave
     * @param menu       menu of the region
     * @param startDates days on which a practice of the region can start
     * @param readings   how the contested points are read: one option of each
     * @param matchers   arranges judging rules so that they can be asked of a fact
     */
    PlanJudge(List<CompiledRule> qualifying, Map<CompiledRule, RuleDescription> judging, Menu menu, SortedSet<LocalDate> startDates,
            Set<ReadingOption> readings, Function<List<CompiledRule>, RuleMatcher> matchers) {
        this.qualifying = qualifying;
        judging.forEach((rule, description) -> this.judging.put(rule, new JudgingRule(description, readings)));
        matchersByYear = List.of(matchers(1, matchers), matchers(2, matchers));
        this.menu = menu;
        this.startDates = startDates;
        this.readings = readings;
    }

    private Map<Class<?>, RuleMatcher> matchers(int year, Function<List<CompiledRule>, RuleMatcher> matchers) {
        Map<Class<?>, List<CompiledRule>> byClass = judging.entrySet().stream()
                .filter(rule -> rule.getValue().description().years().contains(year)).map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(CompiledRule::factClass));
        Map<Class<?>, RuleMatcher> byFact = new HashMap<>();
        byClass.forEach((factClass, rules) -> byFact.put(factClass, matchers.apply(rules)));
        return byFact;
    }

    /**
     * Judges a plan. A rule that throws spoils its year, or both years if it qualifies, and never more than its plan.
     *
     * @param years MTVP years to judge, in their order
     * @return a report on each year
     */
    List<YearReport> judge(PracticePlan plan, List<Integer> years) {
        List<YearReport> reports = new ArrayList<>(years.size());
        try {
            Assessment assessment = assess(plan);
            Qualifying qualified = new Qualifying(qualifying, assessment, menu);
            for (int year : years) {
                reports.add(judge(plan, year, assessment, qualified));
            }
        } catch (RuleFailure e) {
            Fault fault = fault(e);
            years.forEach(year -> reports.add(new YearReport(year, List.of(), fault)));
        }
        return reports;
    }

    private YearReport judge(PracticePlan plan, int year, Assessment assessment, Qualifying qualified) {
        try {
            List<Finding> findings = findings(plan, year, assessment, qualified.choices(), qualified.tally());
            return new YearReport(year, withDoubts(findings, plan, year, assessment, qualified), null);
        } catch (RuleFailure e) {
            return new YearReport(year, List.of(), fault(e));
        }
    }

    /**
     * Adds, as open points, the requirements that are violated only if a doubt about what counts is settled against the practice. A doubt
     * whose facts an open point of either year asks for adds none: one cause, one finding (catalogue M-3).
     */
    private List<Finding> withDoubts(List<Finding> findings, PracticePlan plan, int year, Assessment assessment, Qualifying qualified) {
        if (qualified.doubts().isEmpty()) {
            return findings;
        }
        List<Finding> ofOtherYear = findings(plan, year == 1 ? 2 : 1, assessment, qualified.choices(), qualified.tally());
        List<Doubt> silent = qualified.doubts().stream()
                .filter(doubt -> !isAskedFor(doubt, findings) && !isAskedFor(doubt, ofOtherYear)).toList();
        if (silent.isEmpty()) {
            return findings;
        }
        List<String> needs = silent.stream().flatMap(doubt -> doubt.needs().stream()).distinct().toList();
        List<Finding> all = new ArrayList<>(findings);
        for (Finding finding : findings(plan, year, assessment, qualified.choices(), qualified.tallyAgainst(silent))) {
            if (finding.severity() == Severity.VIOLATION && findings.stream().noneMatch(known -> Finding.ORDER.compare(known, finding) == 0)) {
                all.add(finding.asOpenPoint(needs));
            }
        }
        all.sort(Finding.ORDER);
        return all;
    }

    private static boolean isAskedFor(Doubt doubt, List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.OPEN
                && !Collections.disjoint(finding.needs(), doubt.needs()));
    }

    /** What the rules find in a year of a plan if so much counts. */
    List<Finding> findings(PracticePlan plan, int year, Assessment assessment, List<PlannedChoice> choices,
            Tally tally) {
        FindingCollector findings = new FindingCollector(plan, year);
        BiConsumer<CompiledRule, Object> matching = (rule, fact) -> report(rule, fact, assessment, findings);
        for (Judged fact : assessment.toJudge(year, choices, tally)) {
            RuleMatcher matcher = matchersByYear.get(year - 1).get(fact.getClass());
            if (matcher != null) {
                matcher.ask(fact, matching);
            }
        }
        return findings.inOrder();
    }

    private void report(CompiledRule rule, Object fact, Assessment assessment, FindingCollector findings) {
        JudgingRule judgingRule = judging.get(rule);
        Outcomes outcomes = assessment.unknowns().outcomes(() -> rule.matches(fact));
        Severity severity = judgingRule.severity(outcomes);
        if (severity != null) {
            findings.expect(judgingRule.description(), severity, severity == Severity.OPEN ? judgingRule.needs(outcomes) : List.of());
            rule.run(fact, findings, null);
        }
    }

    private static Fault fault(RuleFailure failure) {
        LOG.debug("A rule threw", failure);
        return failure.fault();
    }

    /**
     * Looks into the judgement of a plan.
     *
     * @throws RuleFailure if a qualifying rule throws
     */
    Inspection inspect(PracticePlan plan) {
        Assessment assessment = assess(plan);
        return new Inspection(this, plan, assessment, new Qualifying(qualifying, assessment, menu));
    }

    /** The qualifying rules. */
    List<CompiledRule> qualifying() {
        return qualifying;
    }

    /** The judging rules, in the order of the files. */
    Map<CompiledRule, JudgingRule> judging() {
        return judging;
    }

    private Assessment assess(PracticePlan plan) {
        return new Assessment(plan, menu, readings, startDates);
    }
}
