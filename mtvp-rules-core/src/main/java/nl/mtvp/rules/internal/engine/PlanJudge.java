package nl.mtvp.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.mtvp.rules.facts.Contributions;
import nl.mtvp.rules.facts.PlanAssessment;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.YearReport;
import org.jspecify.annotations.Nullable;

/**
 * Judges plans of one region: side by side where all its rules are {@linkplain RuleTests lone}; and one by one, through the network of a session, where
 * they are not, and where a rule broke down. Safe for use by several threads.
 */
final class PlanJudge {

    private final RuleTests tests;
    private final LoneJudge loneJudge;
    private final NetworkJudge networkJudge;
    private final Map<String, RuleDescription> rules;
    private final Menu menu;
    private final SortedSet<LocalDate> startDates;

    /**
     * A judge.
     *
     * @param tests      what the rules ask of a fact
     * @param sessions   where their consequences run
     * @param rules      the judging rules, by name
     * @param menu       menu of the region
     * @param startDates days on which a practice of the region can start
     * @param regionId   what is at fault where no judging rule is
     */
    PlanJudge(RuleTests tests, Sessions sessions, Map<String, RuleDescription> rules, Menu menu, SortedSet<LocalDate> startDates, String regionId) {
        this.tests = tests;
        this.rules = rules;
        this.menu = menu;
        this.startDates = startDates;
        loneJudge = new LoneJudge(tests, sessions);
        networkJudge = new NetworkJudge(tests, sessions, rules, regionId);
    }

    /**
     * Judges plans; a rule that breaks down spoils the year, never more than its plan.
     *
     * @param plans    the plans
     * @param years    for each of them the MTVP years to judge, in their order
     * @param readings how the contested points are read: one option of each
     * @return for each plan a report on each year
     */
    List<List<YearReport>> judge(List<PracticePlan> plans, List<List<Integer>> years, Set<ReadingOption> readings) {
        return judge(plans, years, readings, contributions -> contributions);
    }

    /** Judges a plan as if only some of the contributions were made. */
    List<YearReport> judge(PracticePlan plan, List<Integer> years, Set<ReadingOption> readings, Predicate<Contribution> passes) {
        return judge(List.of(plan), List.of(years), readings, contributions -> new ContributionFilter(contributions, passes)).get(0);
    }

    private List<List<YearReport>> judge(List<PracticePlan> plans, List<List<Integer>> years, Set<ReadingOption> readings,
            UnaryOperator<Contributions> filter) {
        List<Judgement> judgements = new ArrayList<>(plans.size());
        for (int i = 0; i < plans.size(); i++) {
            judgements.add(begin(plans.get(i), years.get(i), readings, filter));
        }
        if (tests.areDecisive()) {
            loneJudge.judge(judgements);
        }
        List<List<YearReport>> reports = new ArrayList<>(plans.size());
        for (Judgement judgement : judgements) {
            List<YearReport> concluded = judgement.reports();
            reports.add(concluded != null ? concluded : networkJudge.judge(begin(judgement.plan(), judgement.years(), readings, filter)));
        }
        return reports;
    }

    private Judgement begin(PracticePlan plan, List<Integer> years, Set<ReadingOption> readings, UnaryOperator<Contributions> filter) {
        PlanAssessment assessment = assess(plan, readings);
        return new Judgement(plan, years, assessment, filter.apply(assessment), rules);
    }

    private PlanAssessment assess(PracticePlan plan, Set<ReadingOption> readings) {
        return new PlanAssessment(plan, menu, readings, startDates);
    }

    /** What the qualifying rules contribute to the judgement of a plan. */
    List<Contribution> contributions(PracticePlan plan, Set<ReadingOption> readings) {
        PlanAssessment assessment = assess(plan, readings);
        ContributionFilter filter = new ContributionFilter(assessment, contribution -> true);
        networkJudge.qualify(new Judgement(plan, List.of(), assessment, filter, rules));
        return filter.noted();
    }

    /** The kernel elements of a plan's choices; null: none is known. */
    List<@Nullable KernelElement> elements(PracticePlan plan, Set<ReadingOption> readings) {
        return assess(plan, readings).elements();
    }
}
