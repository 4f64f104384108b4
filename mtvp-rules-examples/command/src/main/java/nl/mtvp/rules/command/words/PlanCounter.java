package nl.mtvp.rules.command.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ReadingInForce;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.Severity;

/** Prepares plans for the overview of their region. Safe for use by several threads. */
public final class PlanCounter {

    private final PlanValidator validator;
    private final ReportWords words;
    private final Set<String> asked;
    private final Map<String, PlanValidator> otherwise = new ConcurrentHashMap<>();

    /**
     * Makes a counter.
     *
     * @param validator the validator that judged the plans
     * @param words the language
     */
    public PlanCounter(PlanValidator validator, ReportWords words) {
        this.validator = validator;
        this.words = words;
        asked = validator.rules().stream()
                .flatMap(rule -> rule.readings().stream())
                .collect(Collectors.toSet());
        validator
                .qualifyingRules()
                .forEach(rule -> rule.options()
                        .forEach(option -> asked.add(option.point().id())));
    }

    /** Prepares a plan. It is judged again under each other option of each point that a rule asks. */
    public CountedPlan count(ValidationReport report) {
        Map<Integer, Verdict> years = new TreeMap<>();
        report.years().forEach(year -> years.put(year.year(), year.verdict()));
        return new CountedPlan(
                report.plan(),
                words.practice(report.plan()),
                report.verdict(),
                years,
                owed(report),
                report.readings().stream()
                        .map(ReadingInForce::option)
                        .filter(option -> asked.contains(option.point().id()) && changes(option, report))
                        .map(ReadingOption::point)
                        .collect(Collectors.toSet()));
    }

    private List<String> owed(ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.OPEN)
                .flatMap(finding -> needs(finding, report))
                .distinct()
                .toList();
    }

    private Stream<String> needs(Finding finding, ValidationReport report) {
        return finding.needs().isEmpty()
                ? Stream.of(finding.description().title(words.texts().language()))
                : finding.needs().stream().map(need -> words.property(report.plan(), need, ""));
    }

    /** Returns whether another reading of the point gives another verdict. */
    private boolean changes(ReadingOption inForce, ValidationReport report) {
        Reading point = inForce.point();
        return point.options().stream()
                .filter(option -> !option.equals(inForce))
                .map(option -> otherwise.computeIfAbsent(option.id(), validator::reading))
                .anyMatch(other -> other.validate(report.plan()).verdict() != report.verdict());
    }
}
