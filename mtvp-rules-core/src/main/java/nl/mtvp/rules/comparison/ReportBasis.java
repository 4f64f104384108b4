package nl.mtvp.rules.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.report.StoredReport.Judged;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.jspecify.annotations.Nullable;

/**
 * What some reports rest on, each in the order in which the reports name it.
 *
 * @param libraries versions of the library
 * @param ruleSets the rule sets that judged; two of one version if their digests differ, or only one has a digest
 * @param readings the readings that were overridden
 */
public record ReportBasis(List<String> libraries, List<RuleSetVersion> ruleSets, List<StoredReport.Reading> readings) {

    /** Copies the lists. */
    public ReportBasis {
        libraries = List.copyOf(libraries);
        ruleSets = List.copyOf(ruleSets);
        readings = List.copyOf(readings);
    }

    static ReportBasis of(List<StoredReport> reports) {
        List<Judged> judged = reports.stream()
                .flatMap(report -> report instanceof Judged one ? Stream.of(one) : Stream.empty())
                .toList();
        Map<List<@Nullable Object>, RuleSetVersion> ruleSets = new LinkedHashMap<>();
        judged.stream()
                .flatMap(report -> report.ruleSets().stream())
                .forEach(ruleSet -> ruleSets.putIfAbsent(Arrays.asList(ruleSet, ruleSet.digest()), ruleSet));
        return new ReportBasis(
                judged.stream()
                        .map(Judged::library)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList(),
                new ArrayList<>(ruleSets.values()),
                judged.stream()
                        .flatMap(report -> report.readings().stream())
                        .filter(reading -> !reading.isDefault())
                        .distinct()
                        .toList());
    }
}
