package nl.mtvp.rules.benchmarks;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;

/** What a report says, in a form that can be compared and printed. */
public final class Outcome {

    private static final Pattern NEAREST = Pattern.compile("^Bedoelt u [^?]*\\? ");

    private Outcome() {
    }

    /**
     * The verdict on each year and its findings in the order of the report, with all that a Dutch reader sees of them
     * but the nearest item, which plain Java does not look for; needs have no order.
     */
    public static List<String> inFull(ValidationReport report) {
        return report.years().stream().flatMap(Outcome::inFull).toList();
    }

    private static Stream<String> inFull(YearReport year) {
        return Stream.concat(Stream.of(year.year() + " " + year.verdict()),
                year.findings().stream().map(Outcome::inFull));
    }

    private static String inFull(Finding finding) {
        return finding.year() + " " + finding.rule() + " " + finding.description().variant() + " "
                + finding.severity() + " " + finding.pointer() + " " + finding.element() + " " + finding.item() + " "
                + finding.itemTitle() + " " + finding.startDate() + " " + finding.observedText() + " "
                + finding.requiredText() + " " + new TreeSet<>(finding.needs()) + " " + finding.source() + " | "
                + finding.message(Language.DUTCH) + " | " + NEAREST.matcher(finding.remedy(Language.DUTCH)).replaceFirst("");
    }
}
