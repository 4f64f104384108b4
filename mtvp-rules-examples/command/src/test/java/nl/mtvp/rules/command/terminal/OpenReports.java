package nl.mtvp.rules.command.terminal;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** Reports with open points, made by hand, so that their texts do not depend on which rules leave something open. */
final class OpenReports {

    static final PlanValidator VALIDATOR = PlanValidator.create();
    static final PracticePlan PLAN = PracticePlan.inRegion("rijnmond")
            .practice(practice -> practice.name("Voorbeeldpraktijk Wilg"))
            .choosing("RD.AW.4", 1)
            .choosing("RD.AW.5", 1)
            .choosing("RD.AW.5V", 1)
            .choosing("RD.GG.1", 1)
            .build();

    private OpenReports() {}

    /**
     * Returns open points in year 1: of a choice, of a choice that depends on another one, of the start date, and one
     * that no fact would decide.
     */
    static ValidationReport incomplete() {
        return report(tip(1), lean(), startDate(1), finding("R-LOT", Severity.OPEN, 1, "/intake/lottery"));
    }

    /** Returns open points, a violation and advice. */
    static ValidationReport nonCompliant() {
        return report(
                finding("L-GG-J1", Severity.VIOLATION, 1, "/choices"),
                tip(1),
                startDate(1),
                finding("R-IV-WISH", Severity.ADVICE, 1, "/intervision"));
    }

    static ValidationReport compliant() {
        return report(finding("R-IV-WISH", Severity.ADVICE, 1, "/intervision"));
    }

    /** Returns a report with year 1 incomplete, and year 2 for the same reason and another one. */
    static ValidationReport twoYears() {
        return new ValidationReport(
                PLAN,
                List.of(),
                List.of(),
                List.of(
                        new YearReport(1, List.of(startDate(1)), null),
                        new YearReport(2, List.of(tip(2), startDate(2)), null)));
    }

    private static Finding tip(int year) {
        return finding(
                "R-AW4-TIP", Severity.OPEN, year, "/choices/0", "/choices/0/facts/tip", "/choices/0/facts/pitfall");
    }

    private static Finding lean() {
        return finding(
                "R-AW5V-PRE",
                Severity.OPEN,
                1,
                "/choices/2",
                "/practice/priorTrainings",
                "/choices/1/plannedStart",
                "/choices/2/plannedStart");
    }

    private static Finding startDate(int year) {
        return finding("R-START", Severity.OPEN, year, "/startDate", "/startDate");
    }

    private static ValidationReport report(Finding... findings) {
        return new ValidationReport(
                PLAN, List.of(), List.of(), List.of(new YearReport(1, Arrays.asList(findings), null)));
    }

    private static Finding finding(String rule, Severity severity, int year, String pointer, String... needs) {
        RuleDescription description = VALIDATOR.rules().stream()
                .filter(candidate -> candidate.id().equals(rule))
                .findFirst()
                .orElseThrow();
        @Nullable
        String item = pointer.matches("/choices/\\d")
                ? PLAN.choices().get(pointer.charAt(pointer.length() - 1) - '0').item()
                : null;
        return Finding.of(description, severity, year, pointer)
                .element(item == null ? description.element() : KernelElement.AW)
                .item(item)
                .itemTitle(
                        item == null
                                ? null
                                : VALIDATOR
                                        .regions()
                                        .find("rijnmond")
                                        .menu()
                                        .item(item)
                                        .title())
                .needs(List.of(needs))
                .build();
    }

    /** Returns what is written for some reports. */
    static String written(
            ReportFormat format,
            Language language,
            boolean explain,
            @Nullable String target,
            ValidationReport... reports) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), Screen.NONE);
        Texts texts = Texts.in(language);
        // There is nothing to say: the reports are made up.
        Explainer unexplained = new Explainer(
                report -> List.of(),
                report -> new Proposals(Proposals.Result.NOTHING_TO_SOLVE, List.of(), List.of()),
                report -> new Explanation(report, List.of(), List.of(), true));
        Explaining explaining = new Explaining(unexplained, terminal, texts);
        try (ReportOutput output = format.open(
                new OutputSettings(terminal, texts, VALIDATOR, explaining, explain, Severity.OPEN, false, target))) {
            for (int i = 0; i < reports.length; i++) {
                output.write(output.inWords(new PlanOutcome.Judged("plans.ndjson#" + (i + 1), reports[i])));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
