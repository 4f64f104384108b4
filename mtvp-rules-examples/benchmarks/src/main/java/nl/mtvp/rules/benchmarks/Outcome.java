package nl.mtvp.rules.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;

/** What a report says, in a form that can be compared and printed. */
public final class Outcome {

    private Outcome() {
    }

    /** Every finding in the order of the report, with all that a reader sees of it. */
    public static List<String> inFull(ValidationReport report) {
        return report.findings().stream().map(finding -> brief(finding) + " " + finding.element() + " " + finding.item() + " "
                + finding.observedText() + " " + finding.requiredText() + " " + finding.itemTitle() + " "
                + finding.needs()).toList();
    }

    /** The findings of some rules, in a fixed order: year, rule, severity and pointer. */
    public static List<String> ofRules(Iterable<Finding> findings, Set<String> rules) {
        List<String> outcome = new ArrayList<>();
        for (Finding finding : findings) {
            if (rules.contains(finding.rule())) {
                outcome.add(brief(finding));
            }
        }
        outcome.sort(null);
        return outcome;
    }

    private static String brief(Finding finding) {
        return finding.year() + " " + finding.rule() + " " + finding.severity() + " " + finding.pointer();
    }
}
