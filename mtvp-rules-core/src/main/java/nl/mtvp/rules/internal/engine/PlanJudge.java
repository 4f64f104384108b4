package nl.mtvp.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import nl.mtvp.rules.assessment.AssessedChoice;
import nl.mtvp.rules.assessment.AssessedYear;
import nl.mtvp.rules.assessment.Assessment;
import nl.mtvp.rules.assessment.EarlierChoice;
import nl.mtvp.rules.assessment.Judged;
import nl.mtvp.rules.assessment.Participation;
import nl.mtvp.rules.assessment.PlannedChoice;
import nl.mtvp.rules.assessment.Tally;
import nl.mtvp.rules.internal.engine.Qualifying.Doubt;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges plans of one region under one reading of each contested point. Safe for use by several threads. */
final class PlanJudge {

    private static final Logger LOG = LoggerFactory.getLogger(PlanJudge.class);

    private final QualifyingRules ofProgrammes;
    private final QualifyingRules ofChoices;
    private final Map<String, List<CompiledRule>> qualifyingById = new HashMap<>();
    private final List<JudgingRule> judging;
    private final List<Matchers> matchersByYear;
    private final Menu menu;
    private final SortedSet<LocalDate> startDates;
    private final Set<ReadingOption> readings;
    private final Set<String> options = new HashSet<>();

    /**
     * Creates a judge.
     *
     * @param qualifying the qualifying rules that apply under the readings
     * @param judging the judging rules that apply under the readings
     * @param menu menu of the region
     * @param startDates days on which a practice of the region can start
     * @param readings how the contested points are read: one option of each
     * @param matchers arranges rules so that those that match a fact are found
     */
    PlanJudge(
            List<CompiledRule> qualifying,
            List<JudgingRule> judging,
            Menu menu,
            SortedSet<LocalDate> startDates,
            Set<ReadingOption> readings,
            RuleMatcher.Factory matchers) {
        ofProgrammes = new QualifyingRules(matching(Participation.class, qualifying), matchers);
        ofChoices = new QualifyingRules(matching(PlannedChoice.class, qualifying), matchers);
        for (CompiledRule rule : ofChoices.rules()) {
            List<CompiledRule> ofId = qualifyingById.getOrDefault(rule.id(), new ArrayList<>(1));
            ofId.add(rule);
            qualifyingById.put(rule.id(), ofId);
        }
        this.judging = judging;
        matchersByYear = List.of(matchers(1, matchers), matchers(2, matchers));
        this.menu = menu;
        this.startDates = startDates;
        this.readings = readings;
        for (ReadingOption reading : readings) {
            options.add(reading.name());
        }
    }

    private static List<CompiledRule> matching(Class<?> factClass, List<CompiledRule> rules) {
        List<CompiledRule> matching = new ArrayList<>();
        for (CompiledRule rule : rules) {
            if (rule.factClass() == factClass) {
                matching.add(rule);
            }
        }
        return matching;
    }

    private Matchers matchers(int year, RuleMatcher.Factory matchers) {
        return new Matchers(
                matcher(AssessedYear.class, year, matchers),
                matcher(AssessedChoice.class, year, matchers),
                matcher(EarlierChoice.class, year, matchers));
    }

    private RuleMatcher<JudgingRule> matcher(Class<?> factClass, int year, RuleMatcher.Factory matchers) {
        List<JudgingRule> rules = new ArrayList<>();
        for (JudgingRule rule : judging) {
            if (rule.rule().factClass() == factClass
                    && rule.description().years().contains(year)) {
                rules.add(rule);
            }
        }
        return matchers.of(rules, JudgingRule::rule);
    }

    /**
     * The qualifying rules that match facts of one class.
     *
     * @param rules the rules, in the order of the files
     * @param matcher finds those that match a fact
     */
    record QualifyingRules(List<CompiledRule> rules, RuleMatcher<CompiledRule> matcher) {

        QualifyingRules(List<CompiledRule> rules, RuleMatcher.Factory matchers) {
            this(rules, matchers.of(rules, rule -> rule));
        }
    }

    /** The judging rules of an MTVP year, by what they match. */
    private record Matchers(
            RuleMatcher<JudgingRule> ofYear,
            RuleMatcher<JudgingRule> ofChoices,
            RuleMatcher<JudgingRule> ofEarlierChoices) {

        RuleMatcher<JudgingRule> of(Judged fact) {
            return fact instanceof AssessedChoice
                    ? ofChoices
                    : fact instanceof EarlierChoice ? ofEarlierChoices : ofYear;
        }
    }

    /**
     * Judges a plan. If a judging rule throws, its year is not judged. If a qualifying rule throws, neither year is. No
     * other plan is affected.
     *
     * @param years MTVP years to judge, in their order
     * @return a report on each year
     */
    List<YearReport> judge(PracticePlan plan, List<Integer> years) {
        List<YearReport> reports = new ArrayList<>(years.size());
        try {
            Assessment assessment = assess(plan);
            Qualifying qualified = new Qualifying(ofProgrammes, ofChoices, assessment, menu);
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
     * Adds, as open points, the requirements that are violated only if a doubt about what counts is settled against the
     * practice. A doubt adds none if an open point of either year already asks for its facts: one cause, one finding
     * (catalogue M-3).
     */
    private List<Finding> withDoubts(
            List<Finding> findings, PracticePlan plan, int year, Assessment assessment, Qualifying qualified) {
        List<Doubt> silent = without(qualified.doubts(), findings);
        if (!silent.isEmpty()) {
            silent = without(
                    silent, findings(plan, year == 1 ? 2 : 1, assessment, qualified.choices(), qualified.tally()));
        }
        if (silent.isEmpty()) {
            return findings;
        }
        Set<String> needs = new LinkedHashSet<>();
        for (Doubt doubt : silent) {
            needs.addAll(doubt.needs());
        }
        List<Finding> all = new ArrayList<>(findings);
        for (Finding finding : findings(plan, year, assessment, qualified.choices(), qualified.tallyAgainst(silent))) {
            if (finding.severity() == Severity.VIOLATION
                    && Collections.binarySearch(findings, finding, Finding.ORDER) < 0) {
                all.add(finding.asOpenPoint(List.copyOf(needs)));
            }
        }
        all.sort(Finding.ORDER);
        return all;
    }

    /** Returns the doubts whose facts no open point asks for. */
    private static List<Doubt> without(List<Doubt> doubts, List<Finding> findings) {
        if (doubts.isEmpty()) {
            return doubts;
        }
        List<Doubt> silent = new ArrayList<>(doubts);
        for (Finding finding : findings) {
            if (finding.severity() == Severity.OPEN) {
                silent.removeIf(doubt -> !Collections.disjoint(finding.needs(), doubt.needs()));
            }
        }
        return silent;
    }

    /** Returns what the rules find in a year of a plan, with a tally of what counts. */
    List<Finding> findings(
            PracticePlan plan, int year, Assessment assessment, List<PlannedChoice> choices, Tally tally) {
        FindingCollector findings = new FindingCollector(plan, year, assessment.unknowns(), menu);
        Matchers matchers = matchersByYear.get(year - 1);
        List<Judged> facts = assessment.toJudge(year, choices, tally);
        for (int i = 0; i < facts.size(); i++) {
            findings.ask(matchers.of(facts.get(i)), facts.get(i));
        }
        return findings.inOrder();
    }

    /** Returns how the contested points are read. */
    Set<ReadingOption> readings() {
        return readings;
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
        return new Inspection(this, plan, assessment, new Qualifying(ofProgrammes, ofChoices, assessment, menu));
    }

    /** Returns the qualifying rules of a requirement that match choices. */
    List<CompiledRule> qualifyingChoices(String id) {
        return qualifyingById.getOrDefault(id, List.of());
    }

    /** Returns the judging rules, in the order of the files. */
    List<JudgingRule> judging() {
        return judging;
    }

    private Assessment assess(PracticePlan plan) {
        return new Assessment(plan, menu, options, startDates);
    }
}
