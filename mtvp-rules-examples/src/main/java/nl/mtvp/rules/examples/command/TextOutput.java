package nl.mtvp.rules.examples.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.ValidationReport;

/** Writes for people: a page for each plan and, if there are several, how many of them are compliant. */
final class TextOutput implements ReportOutput {

    private static final Pattern STANDARD_INPUT = Pattern.compile(PlanInputs.STANDARD_INPUT + "(|#\\d+)");

    private final Terminal terminal;
    private final Texts texts;
    private final ReportText reports;
    private final RefusalText refusals;
    private final Map<ExitStatus, Integer> counts = new EnumMap<>(ExitStatus.class);

    TextOutput(Terminal terminal, Texts texts, PlanValidator validator) {
        this.terminal = terminal;
        this.texts = texts;
        this.reports = new ReportText(texts, validator);
        this.refusals = new RefusalText(texts);
    }

    @Override
    public void judged(String origin, ValidationReport report) {
        print(reports.of(named(origin), report), ExitStatus.of(report.verdict()));
    }

    @Override
    public void refused(String origin, List<PlanProblem> problems) {
        print(refusals.of(named(origin), problems), ExitStatus.UNJUDGED);
    }

    /** The origin, with standard input in words. */
    private String named(String origin) {
        Matcher standardInput = STANDARD_INPUT.matcher(origin);
        return standardInput.matches() ? texts.get("input.standard") + standardInput.group(1) : origin;
    }

    private void print(Page page, ExitStatus status) {
        terminal.print((plans() == 0 ? "" : "\n\n") + page);
        counts.merge(status, 1, Integer::sum);
    }

    @Override
    public void close() {
        if (plans() > 1) {
            String summary = texts.get("summary", plans(), count("summary.compliant", ExitStatus.COMPLIANT),
                    count("summary.nonCompliant", ExitStatus.NON_COMPLIANT), count("summary.unjudged", ExitStatus.UNJUDGED));
            terminal.print("\n\n" + new Page().heading(texts.get("summary.heading"), '=').paragraph("", summary));
        }
    }

    private String count(String key, ExitStatus status) {
        return texts.count(key, counts.getOrDefault(status, 0));
    }

    private int plans() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
