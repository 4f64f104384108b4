package nl.mtvp.rules.command.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.mtvp.rules.command.words.Printable;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Place;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanProblem;
import org.jspecify.annotations.Nullable;

/**
 * Renders the outcome of a plan as rows of a .csv file, a finding a row. A year without findings, a year that could not
 * be judged, and each reason why a plan was refused have a row, too, so that no plan is missing.
 */
public final class FindingsCsv {

    private static final List<String> COLUMNS = List.of(
            "origin",
            "practice",
            "agbCode",
            "region",
            "startDate",
            "year",
            "verdict",
            "rule",
            "severity",
            "element",
            "item",
            "pointer",
            "line",
            "column",
            "message",
            "observed",
            "required",
            "remedy",
            "source",
            "needs",
            "readings");

    /** What a file begins with: the row above all others. */
    public static final String HEADER = CsvRow.BYTE_ORDER_MARK + CsvRow.of(COLUMNS);

    private final Language language;

    /** Makes it for a language of messages and remedies. */
    public FindingsCsv(Language language) {
        this.language = language;
    }

    /** Returns the rows on a plan. */
    public String of(PlanOutcome outcome) {
        return outcome instanceof PlanOutcome.Judged judged
                ? judged.report().years().stream()
                        .map(year -> year(judged, year))
                        .collect(Collectors.joining())
                : ((PlanOutcome.Refused) outcome)
                        .problems().stream()
                                .map(problem -> refusal(outcome.origin(), problem))
                                .collect(Collectors.joining());
    }

    private String year(PlanOutcome.Judged judged, YearReport year) {
        String origin = judged.origin();
        PracticePlan plan = judged.report().plan();
        Fault fault = year.fault();
        if (fault != null) {
            return row(origin, plan, year, fault.rule(), null, null, null, null, null, null, fault.message());
        }
        return year.findings().isEmpty()
                ? row(origin, plan, year)
                : year.findings().stream()
                        .map(finding -> finding(judged, year, finding))
                        .collect(Collectors.joining());
    }

    private String finding(PlanOutcome.Judged judged, YearReport year, Finding finding) {
        Place place = judged.places().get(finding.pointer());
        return row(
                judged.origin(),
                judged.report().plan(),
                year,
                finding.rule(),
                finding.severity().name(),
                Objects.toString(finding.element(), null),
                finding.item(),
                finding.pointer(),
                place == null ? null : String.valueOf(place.line()),
                place == null ? null : String.valueOf(place.column()),
                finding.message(language),
                finding.observedText(),
                finding.requiredText(),
                finding.remedy(language),
                finding.source().toString(),
                String.join(" ", finding.needs()),
                String.join(" ", finding.description().readings()));
    }

    private static String row(String origin, PracticePlan plan, YearReport year, @Nullable String... rest) {
        List<@Nullable String> cells = new ArrayList<>(Arrays.asList(
                origin,
                plan.practice().name(),
                plan.practice().agbCode(),
                plan.region(),
                Objects.toString(plan.startDate(), null),
                String.valueOf(year.year()),
                year.verdict().name()));
        cells.addAll(Arrays.asList(rest));
        return filledUp(cells.toArray(String[]::new));
    }

    private String refusal(String origin, PlanProblem problem) {
        return filledUp(
                origin,
                null,
                null,
                null,
                null,
                null,
                "REFUSED",
                null,
                null,
                null,
                null,
                problem.pointer(),
                problem.line() == 0 ? null : String.valueOf(problem.line()),
                problem.column() == 0 ? null : String.valueOf(problem.column()),
                problem.message(language));
    }

    private static String filledUp(@Nullable String... cells) {
        return CsvRow.of(Arrays.stream(Arrays.copyOf(cells, COLUMNS.size()))
                .map(cell -> cell == null ? "" : Printable.of(cell))
                .toList());
    }
}
