package nl.mtvp.rules.examples.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.report.PlanOutcome;

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
    public Entry inWords(PlanOutcome outcome) {
        String origin = named(outcome.origin());
        Page page = outcome instanceof PlanOutcome.Judged judged ? reports.of(origin, judged.report())
                : refusals.of(origin, ((PlanOutcome.Refused) outcome).problems());
        return new Entry(outcome, page.toString());
    }

    @Override
    public void write(Entry entry) {
        terminal.print((plans() == 0 ? "" : "\n\n") + entry.text());
        counts.merge(ExitStatus.of(entry.outcome()), 1, Integer::sum);
    }

    /** The origin, with standard input in words. */
    private String named(String origin) {
        Matcher standardInput = STANDARD_INPUT.matcher(origin);
        return standardInput.matches() ? texts.get("input.standard") + standardInput.group(1) : origin;
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
