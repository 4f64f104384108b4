package nl.mtvp.rules.internal.explain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.ReadingEffect;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;

/** Explains judgements. */
public final class Explainer {

    private Explainer() {
    }

    /**
     * Explains a judgement.
     *
     * @param trials the rules that judged
     * @param report the judgement
     * @throws IllegalStateException if a rule breaks down on a plan that differs from the judged one in a few facts
     */
    public static Explanation explain(Trials trials, ValidationReport report) {
        return new Explanation(report,
                report.years().stream().map(year -> new YearExplainer(trials, report.plan(), year).explain()).toList(),
                report.verdict() == Verdict.NOT_JUDGED ? List.of() : effects(trials, report));
    }

    /**
     * What counts for each kernel element in the years that were judged.
     *
     * @param trials the rules that judged
     * @param report the judgement
     * @throws IllegalStateException as {@link #explain} does
     */
    public static List<ElementCount> growthModel(Trials trials, ValidationReport report) {
        return report.years().stream().flatMap(year -> new YearExplainer(trials, report.plan(), year).growthModel().stream()).toList();
    }

    private static List<ReadingEffect> effects(Trials trials, ValidationReport report) {
        Map<String, Finding> found = byPlace(report.findings());
        return Arrays.stream(ReadingOption.values()).filter(option -> !trials.options().contains(option)).map(option -> {
            Trials turned = trials.reading(option);
            Map<String, Finding> otherwise = byPlace(report.years().stream()
                    .flatMap(year -> turned.findings(report.plan(), year.year()).stream()).toList());
            return new ReadingEffect(option, without(found, otherwise), without(otherwise, found),
                    otherwise.values().stream().anyMatch(finding -> finding.severity() == Severity.VIOLATION)
                            ? Verdict.NON_COMPLIANT : Verdict.COMPLIANT);
        }).filter(effect -> !effect.vanishing().isEmpty() || !effect.appearing().isEmpty()).toList();
    }

    private static Map<String, Finding> byPlace(List<Finding> findings) {
        Map<String, Finding> byPlace = new LinkedHashMap<>();
        findings.forEach(finding -> byPlace.put(finding.year() + finding.rule() + finding.severity() + finding.pointer(), finding));
        return byPlace;
    }

    private static List<Finding> without(Map<String, Finding> findings, Map<String, Finding> others) {
        return findings.entrySet().stream().filter(entry -> !others.containsKey(entry.getKey())).map(Map.Entry::getValue).toList();
    }
}
