package nl.mtvp.rules.internal.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.explain.Budget;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.ReadingEffect;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.report.YearReport;

/** Explains judgements. */
public final class Explainer {

    private Explainer() {}

    /**
     * Explains a judgement.
     *
     * @param trials the rules that judged
     * @param report the judgement
     * @param budget how long it may take
     * @throws IllegalStateException if a rule throws under another reading, or if less counts
     */
    public static Explanation explain(Trials trials, ValidationReport report, Budget budget) {
        Allowance time = new Allowance(budget.time());
        List<Requirement> requirements = Requirement.of(trials);
        List<YearExplanation> years = report.years().stream()
                .map(year -> year.fault() != null || time.isSpent()
                        ? new YearExplanation(year.year(), List.of(), List.of())
                        : new YearExplainer(trials, requirements, report.plan(), year).explain())
                .toList();
        List<ReadingEffect> effects =
                report.verdict() == Verdict.NOT_JUDGED ? List.of() : effects(trials, report, time);
        return new Explanation(report, years, effects, time.end() == null);
    }

    /**
     * Returns what counts for each kernel element in the years that were judged.
     *
     * @param trials the rules that judged
     * @param report the judgement
     * @throws IllegalStateException as {@link #explain} does
     */
    public static List<ElementCount> growthModel(Trials trials, ValidationReport report) {
        List<Requirement> requirements = Requirement.of(trials);
        return report.years().stream()
                .filter(year -> year.fault() == null)
                .map(year -> new YearExplainer(trials, requirements, report.plan(), year))
                .flatMap(year -> year.growthModel().stream())
                .toList();
    }

    private static List<ReadingEffect> effects(Trials trials, ValidationReport report, Allowance time) {
        Map<String, Finding> found = byPlace(report.findings());
        List<Integer> years = report.years().stream().map(YearReport::year).toList();
        Set<ReadingOption> inForce = trials.options();
        return trials.region().points().all().stream()
                .flatMap(point -> point.options().stream())
                .filter(option -> !inForce.contains(option))
                .takeWhile(option -> !time.isSpent())
                .map(option -> {
                    List<YearReport> judged = trials.reading(option).judge(report.plan(), years);
                    ValidationReport other = new ValidationReport(report.plan(), report.ruleSets(), List.of(), judged);
                    Map<String, Finding> foundByOther = byPlace(other.findings());
                    return new ReadingEffect(
                            option, without(found, foundByOther), without(foundByOther, found), other.verdict());
                })
                .filter(effect ->
                        !effect.disappearing().isEmpty() || !effect.appearing().isEmpty())
                .toList();
    }

    private static Map<String, Finding> byPlace(List<Finding> findings) {
        Map<String, Finding> byPlace = new LinkedHashMap<>();
        findings.forEach(finding ->
                byPlace.put(finding.year() + finding.rule() + finding.severity() + finding.pointer(), finding));
        return byPlace;
    }

    private static List<Finding> without(Map<String, Finding> findings, Map<String, Finding> others) {
        return findings.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
