package nl.mtvp.rules.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Severity;

/** A worked case that was judged, with the findings that it lists. */
final class WorkedCase {

    private static final int OTHER_YEAR = 3;
    private static final int OTHER_READING = 10;

    private final PlanCase example;
    private final PlanValidator validator;
    private final YearReport report;
    private final PlanJson plan;

    private WorkedCase(PlanCase example, PlanValidator validator, YearReport report) {
        this.example = example;
        this.validator = validator;
        this.report = report;
        this.plan = new PlanJson(example.plan());
    }

    /**
     * Judges a case.
     *
     * @throws IllegalStateException if its findings are not those that it lists
     */
    static WorkedCase judge(PlanCase example, PlanValidator regionsOwn) {
        PlanValidator validator = regionsOwn.reading(example.readings().toArray(String[]::new));
        YearReport report =
                validator.judging(years(example)).validate(example.plan()).year(example.year());
        String expected = words(example.violations(), example.open(), example.advice());
        String found = words(ids(report, Severity.VIOLATION), ids(report, Severity.OPEN), ids(report, Severity.ADVICE));
        if (report.fault() != null || !found.equals(expected)) {
            throw new IllegalStateException("the case \"" + example.description() + "\" of " + example.rule()
                    + " does not do what it says: it expects"
                    + expected + ", found" + found + (report.fault() == null ? "" : " (" + report.fault() + ")")
                    + ".\nCorrect the case or the rule.");
        }
        return new WorkedCase(example, validator, report);
    }

    private static String words(Set<String> violations, Set<String> open, Set<String> advice) {
        return " violations " + new TreeSet<>(violations) + ", open points " + new TreeSet<>(open) + " and advice "
                + new TreeSet<>(advice);
    }

    private static JudgedYears years(PlanCase example) {
        return example.year() == 1 ? JudgedYears.YEAR_1 : JudgedYears.YEAR_2;
    }

    private static Set<String> ids(YearReport report, Severity severity) {
        return report.findings(severity).stream().map(Finding::rule).collect(Collectors.toSet());
    }

    String region() {
        return example.plan().region();
    }

    /** Returns whether the version of the rule's rule set judged it; rules on what is plausible are of every region. */
    boolean isJudgedBy(RuleDescription rule) {
        Region judging = validator.regions().find(region(), example.plan().startDate());
        return rule.ruleSet().isNational()
                || rule.source().isPlausibility()
                || judging != null
                        && judging.id().equals(rule.ruleSet().id())
                        && judging.version().equals(rule.ruleSet().version());
    }

    int year() {
        return example.year();
    }

    PlanJson plan() {
        return plan;
    }

    /** Returns the readings that are overridden for it, in the order of the points; empty: the region's own hold. */
    List<ReadingOption> readings() {
        return example.readings().stream()
                .map(validator.regions()::option)
                .sorted(Comparator.comparing(option -> option.point().id()))
                .toList();
    }

    /**
     * Returns the distance of its plan to another one; another judged year or another reading weighs more than a fact.
     */
    int distance(WorkedCase other) {
        return plan.distance(other.plan)
                + (example.year() == other.example.year() ? 0 : OTHER_YEAR)
                + (example.readings().equals(other.example.readings()) ? 0 : OTHER_READING);
    }

    /** Returns the number of findings of other rules. */
    long otherFindings(String ruleId) {
        return report.findings().stream()
                .filter(finding -> !finding.rule().equals(ruleId))
                .count();
    }

    /** Returns whether the case was written for a rule, so that its description is about it. */
    boolean isAbout(RuleDescription rule) {
        return example.rule().equals(rule.id())
                && (example.severity() == rule.severity() || example.severity() == Severity.OPEN);
    }

    String description() {
        return example.description();
    }

    /** Returns what this variant of the rule found, of the severity that it declares; empty if it reports nothing. */
    List<Finding> findings(RuleDescription rule) {
        return findings(rule, rule.severity());
    }

    /** Returns the open points of this variant of the rule, if it declares violations. */
    List<Finding> openPoints(RuleDescription rule) {
        return rule.severity() == Severity.VIOLATION ? findings(rule, Severity.OPEN) : List.of();
    }

    private List<Finding> findings(RuleDescription rule, Severity severity) {
        return report.findings(severity).stream()
                .filter(finding -> finding.rule().equals(rule.id())
                        && Objects.equals(finding.description().variant(), rule.variant()))
                .toList();
    }

    /** Returns whether no rule of an id found anything. */
    boolean isSilent(String ruleId) {
        return report.findings().stream().noneMatch(finding -> finding.rule().equals(ruleId));
    }

    /** Returns why the year got its verdict. */
    YearExplanation explain() {
        return validator
                .explain(validator.judging(years(example)).validate(example.plan()))
                .year(example.year());
    }
}
