package nl.mtvp.rules.testing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;

/** Describes the difference between what was expected and what was found. */
final class Difference {

    private Difference() {}

    static String ofVerdicts(Verdict expected, ValidationReport report) {
        StringBuilder text = new StringBuilder();
        section(text, "Expected verdict", List.of(expected.name()));
        section(text, "Actual verdict", List.of(report.verdict().name()));
        report.years().forEach(year -> section(text, "Findings of year " + year.year(), lines(year)));
        return text.toString();
    }

    static String ofFindings(Severity severity, Set<String> expected, List<YearReport> years) {
        List<Finding> found =
                years.stream().flatMap(year -> year.findings(severity).stream()).toList();
        Set<String> ids = found.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(ids);
        String what = switch (severity) {
                    case VIOLATION -> "violations";
                    case OPEN -> "open points";
                    case ADVICE -> "advice";
                }
                + " in year "
                + years.stream().map(year -> String.valueOf(year.year())).collect(Collectors.joining(" and "));
        StringBuilder text = new StringBuilder();
        section(text, "Expected " + what, expected);
        section(text, "Actual " + what, ids);
        section(text, "Expected but not found", missing);
        section(
                text,
                "Unexpected but found",
                found.stream()
                        .filter(finding -> !expected.contains(finding.rule()))
                        .map(Difference::line)
                        .toList());
        years.forEach(year -> fault(text, year));
        return text.toString();
    }

    /** Returns the findings of a year beside those that a case lists, of each severity; empty: they are the same. */
    static String ofCase(Map<Severity, ? extends Collection<String>> expected, YearReport report) {
        boolean same = report.fault() == null;
        StringBuilder text = new StringBuilder("Year " + report.year() + " (- expected, + found):");
        for (Severity severity : Severity.values()) {
            Set<String> missing = new TreeSet<>(expected.get(severity));
            for (Finding finding : report.findings(severity)) {
                boolean listed = expected.get(severity).contains(finding.rule());
                missing.remove(finding.rule());
                same &= listed;
                line(text, (listed ? "  " : "+ ") + line(finding));
            }
            same &= missing.isEmpty();
            missing.forEach(rule -> line(text, "- " + rule + " " + severity));
        }
        fault(text, report);
        return same ? "" : text.toString();
    }

    /** Returns how often the rule of a case is among findings, with the severity that the case is about. */
    static long times(PlanCase example, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(example.rule()) && finding.severity() == example.severity())
                .count();
    }

    private static void line(StringBuilder text, String line) {
        text.append(System.lineSeparator()).append(line);
    }

    static String ofFinding(String expected, YearReport report) {
        StringBuilder text = new StringBuilder();
        section(text, "Expected in year " + report.year(), List.of(expected));
        section(text, "Actual", lines(report));
        return text.toString();
    }

    private static List<String> lines(YearReport report) {
        Fault fault = report.fault();
        return fault == null ? report.findings().stream().map(Difference::line).toList() : List.of(line(fault));
    }

    private static void fault(StringBuilder text, YearReport report) {
        Fault fault = report.fault();
        if (fault != null) {
            section(text, "Not judged, since a rule threw", List.of(line(fault)));
        }
    }

    private static String line(Fault fault) {
        return "NOT_JUDGED: rule \"" + fault.rule() + "\" of " + fault.module() + ": " + fault.message();
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.severity() + " " + finding.pointer()
                + (finding.severity() == Severity.OPEN ? needing(finding.needs()) : "") + ": "
                + finding.message(Language.ENGLISH);
    }

    static String needing(Collection<String> pointers) {
        return " needing " + (pointers.isEmpty() ? "nothing" : String.join(", ", pointers));
    }

    private static void section(StringBuilder text, String title, Collection<String> lines) {
        text.append(text.isEmpty() ? "" : System.lineSeparator()).append(title).append(':');
        (lines.isEmpty() ? List.of("(none)") : lines)
                .forEach(
                        line -> text.append(System.lineSeparator()).append("  ").append(line));
    }
}
